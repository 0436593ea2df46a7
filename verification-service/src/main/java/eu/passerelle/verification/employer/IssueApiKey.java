package eu.passerelle.verification.employer;

import eu.passerelle.kit.ids.Ids;
import eu.passerelle.kit.problem.Refused;
import eu.passerelle.verification.employer.EmployerRefusal.TooManyApiKeys;
import eu.passerelle.verification.employer.EmployerRefusal.UnreadableLabel;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Makes a key for an organisation. */
@ApplicationScoped
public class IssueApiKey {
    private static final int MOST = 20;
    private static final int LONGEST_LABEL = 80;

    private final ApiKeys keys;
    private final Ids ids;
    private final Clock clock;

    IssueApiKey(ApiKeys keys, Ids ids, Clock clock) {
        this.keys = keys;
        this.ids = ids;
        this.clock = clock;
    }

    /** The key, with what is shown of it once. */
    @WithTransaction
    public Uni<FreshKey> issue(String organisation, Optional<String> label) {
        String name =
                label.map(String::strip)
                        .filter(text -> !text.isEmpty() && text.length() <= LONGEST_LABEL)
                        .orElseThrow(() -> new Refused(new UnreadableLabel()));
        return keys.of(organisation)
                .invoke(IssueApiKey::refuseCrowd)
                .map(ignored -> fresh(organisation, name))
                .call(made -> keys.put(made.key()));
    }

    FreshKey fresh(String organisation, String label) {
        KeySecret secret = KeySecret.fresh(ids.next());
        var key =
                new ApiKey.Active(
                        secret.id(), organisation, label, secret.digest(), clock.instant());
        return new FreshKey(key, secret);
    }

    private static void refuseCrowd(List<ApiKey> known) {
        long active = known.stream().filter(ApiKey.Active.class::isInstance).count();
        if (active >= MOST) {
            throw new Refused(new TooManyApiKeys(MOST));
        }
    }
}
