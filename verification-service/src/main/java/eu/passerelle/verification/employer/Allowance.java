package eu.passerelle.verification.employer;

import eu.passerelle.kit.problem.Refused;
import eu.passerelle.verification.employer.EmployerRefusal.TooManyCredentials;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How many credentials an organisation may have verified at this moment, in one replica. */
@ApplicationScoped
public class Allowance {
    private static final long MINUTE_IN_MILLIS = Duration.ofMinutes(1).toMillis();

    private final BatchRules rules;
    private final Clock clock;
    private final Map<String, Left> byOrganisation = new ConcurrentHashMap<>();

    Allowance(BatchRules rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    /** Takes so many; refused, and nothing taken, where there are not as many left. */
    public void take(String organisation, int credentials) {
        Instant now = clock.instant();
        byOrganisation.compute(
                organisation,
                (name, left) ->
                        taken(left == null ? whole(now) : refilled(left, now), credentials));
    }

    private Left whole(Instant now) {
        return new Left(rules.perMinute(), now);
    }

    private Left refilled(Left left, Instant now) {
        long millis = Math.max(0, Duration.between(left.at, now).toMillis());
        double more = left.credentials + (double) millis * rules.perMinute() / MINUTE_IN_MILLIS;
        return new Left(Math.min(rules.perMinute(), more), now);
    }

    private Left taken(Left left, int credentials) {
        if (left.credentials < credentials) {
            throw new Refused(new TooManyCredentials(rules.perMinute()));
        }
        return new Left(left.credentials - credentials, left.at);
    }

    private record Left(double credentials, Instant at) {}
}
