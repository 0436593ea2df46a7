package eu.passerelle.issuance.api;

import eu.passerelle.issuance.key.Signatory;
import eu.passerelle.issuance.status.InMemoryStatusLists;
import eu.passerelle.issuance.status.Place;
import eu.passerelle.issuance.status.StatusHeart;
import eu.passerelle.issuance.status.StatusListId;
import eu.passerelle.issuance.status.StatusLists;
import io.smallrye.mutiny.Uni;
import java.util.function.Supplier;

class InMemoryIssuedEntriesTest extends IssuedEntriesContract {

    private final InMemoryIssuedEntries entries = new InMemoryIssuedEntries();
    private final InMemoryStatusLists lists = new InMemoryStatusLists();

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
        return new Place(list, StatusHeart.ADDRESSES.of(signatory, list), index);
    }

    @Override
    protected <T> T done(Supplier<Uni<T>> work) {
        return work.get().await().indefinitely();
    }
}
