package eu.passerelle.issuance.key.rest;

import eu.passerelle.issuance.key.IssuerKey;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A key as an issuer sees it: never the private half. */
@Schema(name = "Key", description = "A key of your organisation.")
record KeyView(
        @Schema(description = "The key's DID URL, as proofs name it.") String verificationMethod,
        @Schema(examples = "Ed25519") String algorithm,
        @Schema(description = "The public key as a Multikey.") String publicKeyMultibase,
        State state,
        Instant activeFrom,
        @Schema(
                        description =
                                "Since when it signs no more, or is not to be trusted; null while active.")
                Instant endedAt) {

    /** What a key may still do. */
    enum State {
        ACTIVE,
        RETIRED,
        COMPROMISED
    }

    static KeyView of(IssuerKey key) {
        return switch (key) {
            case IssuerKey.Active active -> of(active, State.ACTIVE, null);
            case IssuerKey.Retired retired -> of(retired, State.RETIRED, retired.retiredAt());
            case IssuerKey.Compromised compromised ->
                    of(compromised, State.COMPROMISED, compromised.compromisedAt());
        };
    }

    private static KeyView of(IssuerKey key, State state, Instant endedAt) {
        return new KeyView(
                key.key().verificationMethod(),
                key.key().type().label(),
                key.key().multibase(),
                state,
                key.key().activeFrom(),
                endedAt);
    }
}
