package eu.passerelle.kit.ids;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Ids that sort by the time they were made (RFC 9562, version 7). */
@ApplicationScoped
class TimeOrderedIds implements Ids {

    @Override
    public UUID next() {
        return UuidCreator.getTimeOrderedEpochPlus1();
    }
}
