package eu.passerelle.issuance.status;

import io.smallrye.mutiny.Uni;
import java.util.function.Supplier;

class InMemoryStatusListsTest extends StatusListsContract {

    private final InMemoryStatusLists lists = new InMemoryStatusLists();

    @Override
    protected StatusLists lists() {
        return lists;
    }

    @Override
    protected <T> T done(Supplier<Uni<T>> work) {
        return work.get().await().indefinitely();
    }
}
