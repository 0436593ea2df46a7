package eu.passerelle.issuance.status;

import eu.passerelle.issuance.key.KeyHeart;
import eu.passerelle.issuance.key.Origin;
import eu.passerelle.issuance.offering.Newcomers;
import eu.passerelle.testkit.time.CountedIds;
import java.net.URI;
import java.time.Duration;
import java.util.Random;
import java.util.random.RandomGenerator;

/** The use cases of status on ports in memory. */
public final class StatusHeart {

    public static final StatusListPolicy POLICY =
            new StatusListPolicy(
                    131_072, Duration.ofDays(1), Duration.ofHours(12), Duration.ofMinutes(1));

    /** The test issuer's lists are elsewhere. */
    public static final ListAddresses ADDRESSES =
            new ListAddresses(KeyHeart.ORIGIN, new Origin(URI.create("https://localhost:8088")));

    public final KeyHeart key;
    public final CountedIds ids = new CountedIds();
    public final InMemoryStatusLists lists = new InMemoryStatusLists();
    public final Newcomers newcomers;
    public final AllotPlace places;
    public final MarkPlace marks;
    public final RefreshStatusLists refresh;

    /** With chance. */
    public StatusHeart(KeyHeart key) {
        this(key, new Random(1));
    }

    /** With chance of the test's choice. */
    public StatusHeart(KeyHeart key, RandomGenerator random) {
        this.key = key;
        var publish = new PublishStatusList(lists, key.seals, key.outbox, ADDRESSES, POLICY);
        var open = new OpenStatusList(lists, publish, POLICY, ids);
        newcomers = new PrepareIssuer(key.activate, open);
        places = new AllotPlace(lists, open, random, ADDRESSES);
        marks = new MarkPlace(lists, publish);
        refresh = new RefreshStatusLists(lists, publish, POLICY, key.clock);
    }
}
