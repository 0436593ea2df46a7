package eu.passerelle.issuance.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.finding.Finding;
import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.finding.Verification;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.statuslist.StatusEntry;
import eu.passerelle.credentials.vcdm.DataModel;
import eu.passerelle.credentials.vcdm.VcTerms;
import eu.passerelle.issuance.key.Pen;
import eu.passerelle.issuance.key.Signatory;
import eu.passerelle.kit.problem.Refused;
import java.util.List;

/**
 * Makes somebody's credential ours to sign: by the rules of the data model, and with nobody else as
 * its issuer.
 */
final class OwnCredential {

    private static final String BITSTRING_ENTRY = "BitstringStatusListEntry";

    private OwnCredential() {}

    /** A copy of the credential that this pen may sign. */
    static ObjectNode of(ObjectNode given, Pen pen) {
        ObjectNode own = given.deepCopy();
        if (!own.has(VcTerms.ISSUER)) {
            own.put(VcTerms.ISSUER, pen.did());
        }
        refuseFlaws(DataModel.check(own));
        refuseBrokenEntries(own);
        if (!pen.did().equals(Json.idOf(own.get(VcTerms.ISSUER)))) {
            takeOver(own, pen);
        }
        return own;
    }

    // Nobody's word is put in an organisation's mouth. The test issuer has nothing to lose, and
    // whoever tests may not know its DID.
    private static void takeOver(ObjectNode own, Pen pen) {
        switch (pen.signatory()) {
            case Signatory.Organisation ignored ->
                    throw new Refused(new ApiRefusal.ForeignIssuer(pen.did()));
            case Signatory.TestIssuer ignored -> {
                if (own.get(VcTerms.ISSUER) instanceof ObjectNode issuer) {
                    issuer.put(VcTerms.ID, pen.did());
                } else {
                    own.put(VcTerms.ISSUER, pen.did());
                }
            }
        }
    }

    private static void refuseFlaws(Verification verification) {
        if (!verification.passed()) {
            throw new Refused(ApiRefusal.InvalidCredential.of(verification.findings()));
        }
    }

    /** Entries of other kinds are their makers' business. */
    private static void refuseBrokenEntries(ObjectNode credential) {
        for (JsonNode entry : Json.each(credential.get(VcTerms.STATUS))) {
            if (Json.holds(entry.get(VcTerms.TYPE), BITSTRING_ENTRY)) {
                refuseBroken(entry);
            }
        }
    }

    private static void refuseBroken(JsonNode entry) {
        try {
            StatusEntry.allOf(Json.newObject().set(VcTerms.STATUS, entry));
        } catch (Rejected rejected) {
            if (rejected.finding() instanceof Finding.Failed failed) {
                throw new Refused(ApiRefusal.InvalidCredential.of(List.of(failed)));
            }
        }
    }
}
