package eu.passerelle.issuance;

import eu.passerelle.kit.ids.Ids;
import java.util.UUID;

/** Ids that count up, and so sort as the real ones do. */
public final class TestIds implements Ids {

    private long last;

    @Override
    public synchronized UUID next() {
        return new UUID(0x0198_0000_0000_7000L, 0x8000_0000_0000_0000L | ++last);
    }
}
