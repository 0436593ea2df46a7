package eu.passerelle.issuance.api.store;

import eu.passerelle.issuance.api.IssuedEntries;
import eu.passerelle.issuance.api.IssuedEntriesContract;
import eu.passerelle.issuance.key.Signatory;
import eu.passerelle.issuance.status.ListAddresses;
import eu.passerelle.issuance.status.Place;
import eu.passerelle.issuance.status.StatusListId;
import eu.passerelle.issuance.status.StatusLists;
import eu.passerelle.testkit.Reactively;
import eu.passerelle.testkit.stack.PlatformStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.function.Supplier;

@QuarkusTest
@WithTestResource(PlatformStack.class)
class PostgresIssuedEntriesTest extends IssuedEntriesContract {

    @Inject IssuedEntries entries;
    @Inject StatusLists lists;
    @Inject ListAddresses addresses;

    @Override
    protected IssuedEntries entries() {
        return entries;
    }

    @Override
    protected StatusLists lists() {
        return lists;
    }

    @Override
    protected Place place(Signatory signatory, StatusListId list, int index) {
        return new Place(list, addresses.of(signatory, list), index);
    }

    @Override
    protected <T> T done(Supplier<Uni<T>> work) {
        return Reactively.inTransaction(work);
    }
}
