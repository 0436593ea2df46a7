package eu.passerelle.verification.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.dataintegrity.DataIntegrity;
import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.kit.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Derives from a credential with an ecdsa-sd-2023 base proof the part that its holder wants to show
 * (VCALM 1.0; ECDSA Cryptosuites 1.0, 3.6.6). Whether it is right is asked of what was derived.
 */
@ApplicationScoped
public class DeriveCredential {
    /**
     * The part with its own proof.
     *
     * @param request the credential, and pointers to what is shown beside what must be
     */
    public ObjectNode derive(VerifyRequest request) {
        if (!(request.value() instanceof ObjectNode secured)) {
            throw refused("it is no JSON object with an ecdsa-sd-2023 proof");
        }
        try {
            return DataIntegrity.derive(secured, request.pointers(Options.SELECTIVE_POINTERS));
        } catch (Rejected | IllegalArgumentException impossible) {
            throw refused(impossible.getMessage());
        }
    }

    private static Refused refused(String detail) {
        return new Refused(new VerifyRefusal.NothingToDerive(detail));
    }
}
