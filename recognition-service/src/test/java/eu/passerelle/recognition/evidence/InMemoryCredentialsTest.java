package eu.passerelle.recognition.evidence;

import eu.passerelle.recognition.InMemoryCredentials;
import io.smallrye.mutiny.Uni;
import java.util.function.Supplier;

/** Credentials in a map. */
class InMemoryCredentialsTest extends CredentialsContract {
    private final Credentials credentials = new InMemoryCredentials();

    @Override
    protected Credentials credentials() {
        return credentials;
    }

    @Override
    protected <T> T run(Supplier<Uni<T>> work) {
        return work.get().await().indefinitely();
    }
}
