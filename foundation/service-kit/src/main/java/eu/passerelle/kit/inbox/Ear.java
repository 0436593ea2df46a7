package eu.passerelle.kit.inbox;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;

/**
 * Hears the topics with one Kafka consumer and gives each partition a lane. A partition is paused
 * while its lane works; what was brought is committed, what was not comes again.
 */
final class Ear implements ConsumerRebalanceListener {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(1);
    private static final Duration GOODBYE = Duration.ofSeconds(3);

    private final Consumer<String, byte[]> consumer;
    private final Reception reception;
    private final Map<TopicPartition, Lane> lanes = new HashMap<>();

    Ear(Consumer<String, byte[]> consumer, Reception reception) {
        this.consumer = consumer;
        this.reception = reception;
    }

    void subscribe(Set<String> topics) {
        consumer.subscribe(topics, this);
    }

    /** Takes what is there, or waits a little. */
    void listen() {
        try {
            var records = consumer.poll(LONGEST_WAIT);
            records.partitions().forEach(part -> open(part, records.records(part)));
        } catch (WakeupException aLaneIsDone) {
            // then there is something to commit and to resume
        }
        commit();
        resume();
    }

    private void open(TopicPartition part, List<ConsumerRecord<String, byte[]>> records) {
        consumer.pause(Set.of(part));
        lanes.put(part, new Lane(records, reception, consumer::wakeup).start());
    }

    private void commit() {
        var places = places(lanes.keySet());
        if (!places.isEmpty()) {
            consumer.commitAsync(places, null);
        }
    }

    private void resume() {
        var done = lanes.entrySet().stream().filter(lane -> lane.getValue().done()).toList();
        for (var lane : done) {
            lanes.remove(lane.getKey());
            consumer.resume(Set.of(lane.getKey()));
        }
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> parts) {
        // they begin where the last reader committed
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> parts) {
        stop(parts);
        var places = places(parts);
        if (!places.isEmpty()) {
            consumer.commitSync(places, GOODBYE);
        }
        parts.forEach(lanes::remove);
    }

    @Override
    public void onPartitionsLost(Collection<TopicPartition> parts) {
        stop(parts);
        parts.forEach(lanes::remove);
    }

    private void stop(Collection<TopicPartition> parts) {
        try {
            for (var part : parts) {
                if (lanes.containsKey(part)) {
                    lanes.get(part).stop(GOODBYE);
                }
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    private Map<TopicPartition, OffsetAndMetadata> places(Collection<TopicPartition> parts) {
        var places = new HashMap<TopicPartition, OffsetAndMetadata>();
        for (var part : parts) {
            var lane = lanes.get(part);
            if (lane != null && lane.moved()) {
                places.put(part, new OffsetAndMetadata(lane.next()));
            }
        }
        return places;
    }
}
