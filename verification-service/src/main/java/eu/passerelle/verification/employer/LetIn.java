package eu.passerelle.verification.employer;

import eu.passerelle.kit.problem.Refused;
import eu.passerelle.verification.employer.EmployerRefusal.NoSuchApiKey;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Lets a system in that shows a key. */
@ApplicationScoped
public class LetIn {
    private final ApiKeys keys;

    LetIn(ApiKeys keys) {
        this.keys = keys;
    }

    /** The organisation whose active key was shown; refused without one, whatever is wrong. */
    @WithSession
    public Uni<String> organisation(String shown) {
        KeySecret secret = KeySecret.read(shown).orElseThrow(() -> new Refused(new NoSuchApiKey()));
        return keys.get(secret.id()).map(found -> organisation(found, secret));
    }

    private static String organisation(Optional<ApiKey> found, KeySecret secret) {
        return found.flatMap(LetIn::active)
                .filter(secret::opens)
                .map(ApiKey.Active::organisation)
                .orElseThrow(() -> new Refused(new NoSuchApiKey()));
    }

    private static Optional<ApiKey.Active> active(ApiKey key) {
        return switch (key) {
            case ApiKey.Active active -> Optional.of(active);
            case ApiKey.Retired ignored -> Optional.empty();
        };
    }
}
