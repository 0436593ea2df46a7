package eu.passerelle.stack.shared;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Who uses the stack now, and which Maven runs may come back to it. */
final class Visitors {

    private static final Duration GRACE = Duration.ofSeconds(2);
    private static final long LOOK_EVERY_MILLIS = 500;

    private final Duration idle;
    private final Set<Visit> present = ConcurrentHashMap.newKeySet();
    private final Set<ProcessHandle> builds = ConcurrentHashMap.newKeySet();
    private volatile long lastSeen = System.nanoTime();
    private volatile boolean sentAway;

    Visitors(Duration idle) {
        this.idle = idle.compareTo(GRACE) < 0 ? GRACE : idle;
    }

    void arrive(Visit visit) {
        present.add(visit);
    }

    void belongTo(long pidOfBuild) {
        ProcessHandle.of(pidOfBuild).ifPresent(builds::add);
    }

    void leave(Visit visit) {
        lastSeen = System.nanoTime();
        present.remove(visit);
    }

    boolean isAlone(Visit visit) {
        return present.stream().allMatch(visit::equals);
    }

    /** Nobody shall stay: the stack ends as soon as it can. */
    void sendAway() {
        sentAway = true;
        present.forEach(Visit::end);
    }

    void awaitAllGone() {
        while (!sentAway && (somebodyIsHere() || quietFor().compareTo(idle) < 0)) {
            try {
                Thread.sleep(LOOK_EVERY_MILLIS);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private boolean somebodyIsHere() {
        builds.removeIf(build -> !build.isAlive());
        if (present.isEmpty() && builds.isEmpty()) {
            return false;
        }
        lastSeen = System.nanoTime();
        return true;
    }

    private Duration quietFor() {
        return Duration.ofNanos(System.nanoTime() - lastSeen);
    }
}
