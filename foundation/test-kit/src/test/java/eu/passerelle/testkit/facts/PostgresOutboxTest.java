package eu.passerelle.testkit.facts;

import eu.passerelle.contracts.Context;
import eu.passerelle.contracts.Fact;
import eu.passerelle.contracts.catalog.v1.SpecificationWithdrawn;
import eu.passerelle.kit.outbox.Outbox;
import eu.passerelle.testkit.Reactively;
import eu.passerelle.testkit.stack.PlatformStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Supplier;

@QuarkusTest
@WithTestResource(PlatformStack.class)
class PostgresOutboxTest extends OutboxContract {

    @Inject Outbox outbox;

    @Override
    protected Outbox outbox() {
        return outbox;
    }

    @Override
    protected void inTransaction(Supplier<Uni<Void>> work) {
        Reactively.inTransaction(work);
    }

    @Override
    protected List<Fact> told(String subject, int count) {
        try (var probe = KafkaProbe.on(Context.CATALOG)) {
            return probe.await(count, told -> subject.equals(told.key())).stream()
                    .<Fact>map(told -> told.as(SpecificationWithdrawn.class))
                    .toList();
        }
    }
}
