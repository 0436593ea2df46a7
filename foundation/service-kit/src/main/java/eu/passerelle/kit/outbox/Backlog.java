package eu.passerelle.kit.outbox;

/**
 * What waits.
 *
 * @param waiting facts not sent yet
 * @param oldestInSeconds the age of the oldest of them
 * @param stuck those that failed, or have waited too long
 * @param dead open dead letters
 */
record Backlog(long waiting, double oldestInSeconds, long stuck, long dead) {

    static final Backlog NONE = new Backlog(0, 0, 0, 0);
}
