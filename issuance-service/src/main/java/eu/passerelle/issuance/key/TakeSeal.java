package eu.passerelle.issuance.key;

import eu.passerelle.credentials.key.KeyType;
import eu.passerelle.issuance.offering.ProviderId;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Gives a signatory's seal out for one transaction. Its keys are held while it lasts, and the
 * moment is read after that: no key is retired between the moment and the signature.
 */
@ApplicationScoped
public class TakeSeal {

    private final TakePen pens;

    TakeSeal(TakePen pens) {
        this.pens = pens;
    }

    /** The signatory's seal; to be called in a transaction. */
    public Uni<Seal> take(Signatory signatory) {
        return switch (signatory) {
            case Signatory.Organisation(ProviderId provider) -> organisation(provider);
            case Signatory.TestIssuer test -> pens.take(test, test.type()).map(Seal::ofOne);
        };
    }

    private Uni<Seal> organisation(ProviderId provider) {
        var signatory = Signatory.of(provider);
        return pens.take(signatory, KeyType.ED25519)
                .chain(proofs -> pens.take(signatory, KeyType.P256).map(proofs::besides));
    }
}
