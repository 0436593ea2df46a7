package eu.passerelle.catalog.provider.store;

import eu.passerelle.catalog.provider.Accreditations;
import eu.passerelle.catalog.provider.AccreditationsContract;
import eu.passerelle.catalog.provider.ProviderId;
import eu.passerelle.catalog.provider.Providers;
import eu.passerelle.catalog.provider.SomeProvider;
import eu.passerelle.testkit.Reactively;
import eu.passerelle.testkit.stack.PlatformStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.function.Supplier;

@QuarkusTest
@WithTestResource(PlatformStack.class)
class PostgresAccreditationsTest extends AccreditationsContract {
    @Inject Accreditations accreditations;
    @Inject Providers providers;

    @Override
    protected Accreditations accreditations() {
        return accreditations;
    }

    @Override
    protected void known(ProviderId id) {
        inTransaction(() -> providers.add(SomeProvider.university(id)));
    }

    @Override
    protected <T> T inTransaction(Supplier<Uni<T>> work) {
        return Reactively.inTransaction(work);
    }
}
