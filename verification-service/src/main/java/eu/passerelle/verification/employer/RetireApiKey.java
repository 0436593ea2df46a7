package eu.passerelle.verification.employer;

import eu.passerelle.kit.problem.Refused;
import eu.passerelle.verification.employer.EmployerRefusal.ApiKeyNotKnown;
import eu.passerelle.verification.employer.EmployerRefusal.ApiKeyRetired;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Gives up a key of an organisation; another's does not exist for it. */
@ApplicationScoped
public class RetireApiKey {
    private final ApiKeys keys;
    private final Clock clock;

    RetireApiKey(ApiKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /** The key as it is from now on. */
    @WithTransaction
    public Uni<ApiKey.Retired> retire(String organisation, UUID id) {
        return keys.get(id)
                .map(found -> active(found, organisation).retire(clock.instant()))
                .call(keys::put);
    }

    private static ApiKey.Active active(Optional<ApiKey> found, String organisation) {
        ApiKey key =
                found.filter(one -> one.organisation().equals(organisation))
                        .orElseThrow(() -> new Refused(new ApiKeyNotKnown()));
        return switch (key) {
            case ApiKey.Active active -> active;
            case ApiKey.Retired ignored -> throw new Refused(new ApiKeyRetired());
        };
    }
}
