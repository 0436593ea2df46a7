package eu.passerelle.issuance.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.dataintegrity.DataIntegrity;
import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.sdjwt.DisclosureFrame;
import eu.passerelle.credentials.sdjwt.Salts;
import eu.passerelle.credentials.sdjwt.VcSdJwt;
import eu.passerelle.credentials.vcdm.VcTerms;
import eu.passerelle.credentials.vcjose.VcJwt;
import eu.passerelle.issuance.key.Pen;
import eu.passerelle.kit.problem.Refused;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Signs a credential in the way that was ordered. */
final class SecureCredential {

    private static final Salts SALTS = Salts.random();
    private static final String SUBJECT_POINTER = "/" + VcTerms.SUBJECT;

    private SecureCredential() {}

    /** The verifiable credential as an object; a token stands in an envelope (VCDM 2.0, 4.13.1). */
    static ObjectNode secure(ObjectNode credential, IssueOrder order, Pen pen) {
        try {
            return signed(credential, order, pen);
        } catch (Rejected rejected) {
            throw new Refused(ApiRefusal.InvalidCredential.of(List.of(rejected.finding())));
        }
    }

    private static ObjectNode signed(ObjectNode credential, IssueOrder order, Pen pen) {
        var terms = order.terms(pen.second());
        return switch (order.mechanism().securing()) {
            case Mechanism.Securing.Proof(var suite) ->
                    DataIntegrity.sign(credential, suite, pen.signer(), terms);
            case Mechanism.Securing.BaseProof() ->
                    DataIntegrity.signForHolder(
                            credential, pen.signer(), terms, order.mandatoryPointers());
            case Mechanism.Securing.Token() ->
                    envelope("vc+jwt", VcJwt.sign(credential, pen.signer(), pen.second()));
            case Mechanism.Securing.DisclosableToken() ->
                    envelope("vc+sd-jwt", disclosable(credential, order, pen));
        };
    }

    private static String disclosable(ObjectNode credential, IssueOrder order, Pen pen) {
        var hidden =
                Json.each(credential.get(VcTerms.SUBJECT)).size() == 1
                                && credential.get(VcTerms.SUBJECT).isObject()
                        ? claims(credential.get(VcTerms.SUBJECT), order.mandatoryPointers())
                        : List.<String>of();
        var frame = DisclosureFrame.of(hidden.toArray(String[]::new));
        return VcSdJwt.issue(credential, frame, SALTS, pen.signer()).serialized();
    }

    /** Each claim about the subject, but for those with something mandatory in them. */
    private static List<String> claims(JsonNode subject, Collection<String> mandatory) {
        return subject.properties().stream()
                .map(member -> member.getKey().replace("~", "~0").replace("/", "~1"))
                .filter(name -> !name.equals(VcTerms.ID) && !name.equals(VcTerms.TYPE))
                .map(name -> SUBJECT_POINTER + "/" + name)
                .filter(pointer -> mandatory.stream().noneMatch(one -> touch(pointer, one)))
                .collect(Collectors.toList());
    }

    private static boolean touch(String claim, String mandatory) {
        return (mandatory + "/").startsWith(claim + "/")
                || (claim + "/").startsWith(mandatory + "/");
    }

    private static ObjectNode envelope(String mediaType, String token) {
        var envelope = Json.newObject();
        envelope.putArray(VcTerms.CONTEXT).add(VcTerms.CONTEXT_V2);
        envelope.put(VcTerms.ID, "data:application/%s,%s".formatted(mediaType, token));
        envelope.put(VcTerms.TYPE, VcTerms.ENVELOPED_CREDENTIAL_TYPE);
        return envelope;
    }
}
