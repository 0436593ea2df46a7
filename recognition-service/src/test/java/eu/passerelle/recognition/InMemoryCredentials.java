package eu.passerelle.recognition;

import eu.passerelle.recognition.evidence.Credential;
import eu.passerelle.recognition.evidence.CredentialId;
import eu.passerelle.recognition.evidence.Credentials;
import eu.passerelle.recognition.evidence.LearnerId;
import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Credentials in a map. */
public final class InMemoryCredentials implements Credentials {
    private final Map<CredentialId, Credential> credentials = new HashMap<>();

    @Override
    public Uni<Optional<Credential>> find(CredentialId id) {
        return Uni.createFrom().item(() -> Optional.ofNullable(credentials.get(id)));
    }

    @Override
    public Uni<List<Credential>> of(Collection<LearnerId> learners) {
        return Uni.createFrom()
                .item(
                        () ->
                                credentials.values().stream()
                                        .filter(c -> learners.contains(c.content().learner()))
                                        .sorted(Comparator.comparing(c -> c.content().issuedAt()))
                                        .toList());
    }

    @Override
    public Uni<Void> put(Credential credential) {
        return Uni.createFrom()
                .voidItem()
                .invoke(() -> credentials.put(credential.id(), credential));
    }
}
