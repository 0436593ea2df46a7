package eu.passerelle.issuance.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.dataintegrity.ProofOptions;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.key.Purpose;
import eu.passerelle.credentials.statuslist.StatusPurpose;
import eu.passerelle.credentials.vcdm.VcTerms;
import eu.passerelle.kit.problem.Refused;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * A request to issue as it came in: {@code {"credential": …, "options": …}}, or a bare credential.
 *
 * @param body the JSON
 * @param mechanism the name of a mechanism in the address
 * @param purpose the status purpose in the address
 */
public record IssueRequest(
        byte[] body, Optional<String> mechanism, Optional<StatusPurpose> purpose) {

    private static final String CREDENTIAL = "credential";
    private static final String OPTIONS = "options";
    private static final String CRYPTOSUITE = "cryptosuite";

    /** What it asks for. Options that are not known here are passed over. */
    public IssueOrder order() {
        var request = RequestReader.of(body);
        var credential = credential(request);
        var options =
                request.has(CREDENTIAL)
                        ? request.optional(OPTIONS)
                        : RequestReader.of(Json.newObject(), "/" + OPTIONS);
        return new IssueOrder(
                credential,
                mechanism(options),
                terms(options),
                options.texts("mandatoryPointers"),
                options.text("credentialId").or(() -> id(credential)),
                purposes(options));
    }

    private static ObjectNode credential(RequestReader request) {
        var bare = !request.object().has(CREDENTIAL) && request.has(VcTerms.CONTEXT);
        return bare ? request.object() : request.required(CREDENTIAL);
    }

    /** That the address names; else that the options name; else the usual one. */
    private Mechanism mechanism(RequestReader options) {
        var addressed =
                mechanism.map(
                        label ->
                                Mechanism.named(label)
                                        .orElseThrow(
                                                () ->
                                                        new Refused(
                                                                new ApiRefusal
                                                                        .UnknownMechanism())));
        var chosen = options.text(CRYPTOSUITE).map(label -> chosen(options, label));
        if (addressed.isPresent() && chosen.isPresent() && !fits(addressed.get(), chosen.get())) {
            throw options.invalid(
                    CRYPTOSUITE, "as-addressed", "must fit the address, or be left out");
        }
        return addressed.or(() -> chosen).orElse(Mechanism.DEFAULT);
    }

    private static Mechanism chosen(RequestReader options, String label) {
        return Mechanism.named(label)
                .orElseThrow(
                        () ->
                                options.invalid(
                                        CRYPTOSUITE, "known", "must be one that is known here"));
    }

    // An address may be more exact: ecdsa-rdfc-2019-p384 is ecdsa-rdfc-2019 with another key.
    private static boolean fits(Mechanism addressed, Mechanism chosen) {
        return addressed.securing().equals(chosen.securing());
    }

    private static ProofOptions terms(RequestReader options) {
        return new ProofOptions(
                Purpose.ASSERTION,
                Optional.empty(),
                options.moment("expires"),
                options.text("domain"),
                options.text("challenge"),
                options.text("proofId"),
                options.texts("previousProof"));
    }

    private Set<StatusPurpose> purposes(RequestReader options) {
        var all = new HashSet<>(options.purposes("statusPurpose"));
        purpose.ifPresent(all::add);
        return all;
    }

    private static Optional<String> id(ObjectNode credential) {
        return Optional.ofNullable(credential.path(VcTerms.ID).textValue());
    }
}
