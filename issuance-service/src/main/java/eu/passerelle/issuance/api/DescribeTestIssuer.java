package eu.passerelle.issuance.api;

import eu.passerelle.issuance.key.Pen;
import eu.passerelle.issuance.key.Signatory;
import eu.passerelle.issuance.key.TakePen;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Says who the test issuer is: one did:key for each type of key. */
@ApplicationScoped
public class DescribeTestIssuer {

    private final TakePen pens;

    DescribeTestIssuer(TakePen pens) {
        this.pens = pens;
    }

    /** The DID that signs in each way. */
    @WithTransaction
    public Uni<Map<Mechanism, String>> identities() {
        return Multi.createFrom()
                .items(Mechanism.values())
                .onItem()
                .transformToUniAndConcatenate(way -> pen(way).map(pen -> Map.entry(way, pen.did())))
                .collect()
                .asMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    private Uni<Pen> pen(Mechanism way) {
        return pens.take(new Signatory.TestIssuer(way.keyType()), way.keyType());
    }
}
