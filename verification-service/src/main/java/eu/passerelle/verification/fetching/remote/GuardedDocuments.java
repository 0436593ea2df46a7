package eu.passerelle.verification.fetching.remote;

import eu.passerelle.verification.fetching.Breaker;
import eu.passerelle.verification.fetching.DocumentKind;
import eu.passerelle.verification.fetching.Documents;
import eu.passerelle.verification.fetching.FetchLimits;
import eu.passerelle.verification.fetching.Fetched;
import eu.passerelle.verification.fetching.Fetched.Missing;
import eu.passerelle.verification.fetching.Fetched.Obstacle;
import eu.passerelle.verification.fetching.Guard;
import io.vertx.core.Vertx;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Documents on other people's hosts. A name is resolved once and then that address is asked. */
@ApplicationScoped
class GuardedDocuments implements Documents {
    private final Guard guard;
    private final FetchLimits limits;
    private final Breaker breaker;
    private final Names names;
    private final OneRequest requests;
    private final Clock clock;

    @Inject
    GuardedDocuments(Guard guard, FetchLimits limits, Vertx vertx, Clock clock) {
        this(guard, limits, new Names(), new OneRequest(vertx, guard), clock);
    }

    GuardedDocuments(
            Guard guard, FetchLimits limits, Names names, OneRequest requests, Clock clock) {
        this.guard = guard;
        this.limits = limits;
        this.breaker = new Breaker(limits);
        this.names = names;
        this.requests = requests;
        this.clock = clock;
    }

    @Override
    public Fetched fetch(URI place, DocumentKind kind) {
        var deadline = Deadline.in(limits.patience());
        URI next = place;
        for (int hop = 0; hop <= limits.redirects(); hop++) {
            switch (step(next, kind, deadline)) {
                case Step.Done(var fetched) -> {
                    return fetched;
                }
                case Step.SentOn(var target) -> next = target;
            }
        }
        return new Missing(Obstacle.SENT_AROUND);
    }

    private Step step(URI place, DocumentKind kind, Deadline deadline) {
        if (!guard.mayAsk(place)) {
            return Step.missing(Obstacle.ADDRESS_REFUSED);
        }
        String host = place.getHost() + ":" + Guard.portOf(place);
        if (breaker.isResting(host, clock.instant())) {
            return Step.missing(Obstacle.RESTING);
        }
        Optional<List<InetAddress>> addresses = names.of(place.getHost(), deadline);
        if (addresses.isEmpty()) {
            return noted(host, Step.missing(Obstacle.NOT_REACHABLE));
        }
        boolean safe = addresses.get().stream().allMatch(one -> guard.mayReach(place, one));
        return safe
                ? noted(host, requests.ask(place, addresses.get().getFirst(), kind, deadline))
                : Step.missing(Obstacle.ADDRESS_REFUSED);
    }

    private Step noted(String host, Step step) {
        if (step.isTheHostsFailure()) {
            breaker.failed(host, clock.instant());
        } else {
            breaker.answered(host);
        }
        return step;
    }

    @PreDestroy
    void close() {
        requests.close();
        names.close();
    }
}
