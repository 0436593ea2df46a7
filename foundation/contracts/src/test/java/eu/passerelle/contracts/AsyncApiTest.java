package eu.passerelle.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The AsyncAPI document tells of every topic and every fact, and of no other. */
class AsyncApiTest {

    @Test
    void every_topic_is_a_channel_with_its_facts() {
        var channels = ContractFiles.asyncApi().path("channels");

        assertThat(channels.size()).isEqualTo(Context.values().length);
        for (var context : Context.values()) {
            var channel = channels.path(context.name().toLowerCase(Locale.ROOT));
            assertThat(channel.path("address").asText()).isEqualTo(context.topic());
            assertThat(channel.path("messages").properties().stream().map(m -> m.getKey()))
                    .containsExactlyInAnyOrderElementsOf(
                            context.kinds().stream().map(Class::getSimpleName).toList());
        }
    }

    @Test
    void every_message_has_its_type_its_schema_and_its_sample() {
        var messages = ContractFiles.asyncApi().at("/components/messages");

        ContractFiles.facts()
                .forEach(
                        fact -> {
                            var message = messages.path(fact.getSimpleName());
                            assertThat(message.path("name").asText())
                                    .isEqualTo(Context.typeOf(fact));
                            assertThat(message.at("/payload/schema/$ref").asText())
                                    .isEqualTo("./" + ContractFiles.path(fact) + ".schema.json");
                            assertThat(message.at("/examples/0/payload"))
                                    .isEqualTo(ContractFiles.sample(fact));
                        });
        assertThat(messages.size()).isEqualTo((int) ContractFiles.facts().count());
    }

    @Test
    void the_cleaning_of_a_topic_is_told_as_it_is() {
        Arrays.stream(Context.values())
                .forEach(
                        context -> {
                            var name = context.name().toLowerCase(Locale.ROOT);
                            var policy =
                                    ContractFiles.asyncApi()
                                            .at(
                                                    "/channels/"
                                                            + name
                                                            + "/bindings/kafka/topicConfiguration")
                                            .path("cleanup.policy")
                                            .get(0)
                                            .asText();
                            assertThat(policy)
                                    .isEqualTo(
                                            context.retention() == Context.Retention.FOR_A_WHILE
                                                    ? "delete"
                                                    : "compact");
                        });
    }
}
