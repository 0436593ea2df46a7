package eu.passerelle.verification.trust.remote;

import eu.passerelle.contracts.Context;
import eu.passerelle.kit.topics.Topics;
import eu.passerelle.verification.trust.Log;
import io.smallrye.common.annotation.Identifier;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The topics on Kafka that our copy of the registry is made from, and the places our consumer
 * groups hold in them. A part of the log is one partition as one group reads it.
 */
@ApplicationScoped
class KafkaLog implements Log {
    private static final int PATIENCE_IN_MILLIS = (int) Duration.ofSeconds(5).toMillis();

    private final Map<String, Object> settings;
    private final Map<String, String> topicByGroup;
    private volatile Admin admin;

    KafkaLog(
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            Topics topics,
            @ConfigProperty(name = "passerelle.service") String service) {
        this.settings = new HashMap<>(kafka);
        this.settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_IN_MILLIS);
        this.settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_IN_MILLIS);
        this.topicByGroup =
                Map.of(
                        service + ".catalog-trust", topics.of(Context.CATALOG),
                        service + ".issuance-trust", topics.of(Context.ISSUANCE),
                        service + ".issuance-status", topics.of(Context.ISSUANCE));
    }

    @Override
    public Uni<Place> end() {
        return future(this::describeTopics)
                .map(KafkaLog::atTheEnd)
                .chain(asked -> future(kafka -> kafka.listOffsets(asked).all()))
                .map(
                        ends ->
                                ends.entrySet().stream()
                                        .collect(
                                                Collectors.toMap(
                                                        Map.Entry::getKey,
                                                        end -> end.getValue().offset())))
                .map(this::everyGroupThere);
    }

    private KafkaFuture<List<TopicPartition>> describeTopics(Admin kafka) {
        return kafka.describeTopics(topicByGroup.values().stream().distinct().toList())
                .allTopicNames()
                .thenApply(
                        topics ->
                                topics.values().stream()
                                        .flatMap(
                                                topic ->
                                                        topic.partitions().stream()
                                                                .map(
                                                                        part ->
                                                                                new TopicPartition(
                                                                                        topic
                                                                                                .name(),
                                                                                        part
                                                                                                .partition())))
                                        .toList());
    }

    private static Map<TopicPartition, OffsetSpec> atTheEnd(List<TopicPartition> parts) {
        return parts.stream().collect(Collectors.toMap(part -> part, part -> OffsetSpec.latest()));
    }

    private Place everyGroupThere(Map<TopicPartition, Long> ends) {
        Map<String, Long> offsets = new HashMap<>();
        topicByGroup.forEach(
                (group, topic) ->
                        ends.forEach(
                                (part, offset) -> {
                                    if (part.topic().equals(topic)) {
                                        offsets.put(name(group, part), offset);
                                    }
                                }));
        return new Place(offsets);
    }

    @Override
    public Uni<Place> heard() {
        var groups =
                topicByGroup.keySet().stream()
                        .collect(
                                Collectors.toMap(
                                        group -> group,
                                        group -> new ListConsumerGroupOffsetsSpec()));
        return future(kafka -> kafka.listConsumerGroupOffsets(groups).all()).map(KafkaLog::place);
    }

    private static Place place(Map<String, Map<TopicPartition, OffsetAndMetadata>> committed) {
        Map<String, Long> offsets = new HashMap<>();
        committed.forEach(
                (group, parts) ->
                        parts.forEach(
                                (part, offset) ->
                                        Optional.ofNullable(offset)
                                                .map(OffsetAndMetadata::offset)
                                                .ifPresent(
                                                        at -> offsets.put(name(group, part), at))));
        return new Place(offsets);
    }

    private static String name(String group, TopicPartition part) {
        return group + " " + part;
    }

    private <T> Uni<T> future(Function<Admin, KafkaFuture<T>> question) {
        return Uni.createFrom()
                .completionStage(() -> question.apply(admin()).toCompletionStage())
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }

    private synchronized Admin admin() {
        if (admin == null) {
            admin = Admin.create(settings);
        }
        return admin;
    }

    @PreDestroy
    void close() {
        Optional.ofNullable(admin).ifPresent(open -> open.close(Duration.ofSeconds(1)));
    }
}
