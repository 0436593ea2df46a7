package eu.passerelle.testkit.wrong.alpha;

import eu.passerelle.testkit.right.gamma.Gamma;
import eu.passerelle.testkit.wrong.alpha.store.AlphaRow;
import eu.passerelle.testkit.wrong.beta.Beta;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Date;
import org.jboss.logging.Logger;

/** A heart that knows a door, another service, a logger, and a circle; and asks for the time. */
public class Alpha {

    Logger logger;
    AlphaRow row;
    Gamma stranger;
    Beta beta;

    Instant time() {
        return Instant.now();
    }

    Date date() {
        return new Date();
    }

    long millis() {
        return System.currentTimeMillis();
    }

    String waiting(Uni<String> uni) {
        return uni.await().indefinitely();
    }

    void subscribing(Uni<String> uni) {
        uni.subscribe().with(text -> {});
    }
}
