package eu.passerelle.verification.verdict;

import eu.passerelle.contracts.verification.v1.CredentialVerified;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/**
 * Answers given and not told yet. They wait in memory, so that nobody waits for a database to be
 * answered; who ends the process loses the count of the last moment, and no more.
 */
@ApplicationScoped
public class Tally {
    private static final int MOST = 100_000;

    private final BlockingQueue<CredentialVerified> waiting = new ArrayBlockingQueue<>(MOST);

    /** Adds one; where too many wait, the oldest is forgotten. */
    public void add(CredentialVerified counted) {
        while (!waiting.offer(counted)) {
            waiting.poll();
        }
    }

    /** Takes the oldest out, so many at most. */
    public List<CredentialVerified> take(int most) {
        List<CredentialVerified> taken = new ArrayList<>();
        waiting.drainTo(taken, most);
        return taken;
    }

    /** How many wait. */
    public int size() {
        return waiting.size();
    }
}
