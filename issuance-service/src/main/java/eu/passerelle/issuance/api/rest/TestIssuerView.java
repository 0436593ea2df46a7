package eu.passerelle.issuance.api.rest;

import eu.passerelle.issuance.api.Mechanism;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where the test issuer issues what, and as whom. */
@Schema(name = "TestIssuer")
record TestIssuerView(
        @Schema(description = "What it is worth: nothing.") String note, List<WayView> issuers) {

    static TestIssuerView of(Map<Mechanism, String> identities) {
        return new TestIssuerView(
                TestIssuerResource.NOTE,
                Arrays.stream(Mechanism.values())
                        .map(mechanism -> WayView.of(mechanism, identities.get(mechanism)))
                        .toList());
    }

    /** One way to issue. */
    @Schema(name = "TestIssuerWay")
    record WayView(
            @Schema(examples = "ecdsa-rdfc-2019-p384") String cryptosuite,
            @Schema(examples = "P-384") String keyType,
            @Schema(
                            description = "The issuer of what is issued this way.",
                            examples = "did:key:z6Mk…")
                    String issuer,
            @Schema(examples = "/api/vc/test-issuer/credentials/issue/ecdsa-rdfc-2019-p384")
                    String path) {

        static WayView of(Mechanism mechanism, String did) {
            return new WayView(
                    mechanism.label(),
                    mechanism.keyType().label(),
                    did,
                    "/api/vc/test-issuer/credentials/issue/" + mechanism.label());
        }
    }
}
