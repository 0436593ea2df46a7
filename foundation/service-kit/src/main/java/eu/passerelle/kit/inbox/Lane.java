package eu.passerelle.kit.inbox;

import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/** Brings the records of one partition to the readers, one after the other, in its own thread. */
final class Lane {

    private static final Logger LOG = Logger.getLogger(Lane.class);
    private static final long NONE = -1;

    private final List<ConsumerRecord<String, byte[]>> records;
    private final Reception reception;
    private final Runnable whenDone;
    private volatile boolean stopped;
    private volatile boolean done;
    private volatile long next = NONE;
    private Thread thread;

    Lane(
            List<ConsumerRecord<String, byte[]>> records,
            Reception reception,
            Runnable whenDone) {
        this.records = records;
        this.reception = reception;
        this.whenDone = whenDone;
    }

    Lane start() {
        var first = records.getFirst();
        var name = "hearing-" + first.topic() + "-" + first.partition();
        thread = Thread.ofVirtual().name(name).start(this::run);
        return this;
    }

    /** Whether everything was brought, or can't be any more. */
    boolean done() {
        return done;
    }

    /** Whether a record was brought at all. */
    boolean moved() {
        return next != NONE;
    }

    /** The offset after the last record that was brought. */
    long next() {
        return next;
    }

    /** Ends after the record at hand, or in the middle of it if that takes too long. */
    void stop(Duration patience) throws InterruptedException {
        stopped = true;
        if (!thread.join(patience)) {
            thread.interrupt();
        }
    }

    private void run() {
        try {
            for (var record : records) {
                if (stopped) {
                    return;
                }
                reception.receiveBlocking(Envelope.of(record));
                next = record.offset() + 1;
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException bug) {
            LOG.error("A lane broke; its records are brought again", bug);
        } finally {
            done = true;
            whenDone.run();
        }
    }
}
