package eu.passerelle.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.contracts.catalog.v1.ProviderRegistered;
import eu.passerelle.contracts.catalog.v1.ProviderSuspended;
import eu.passerelle.contracts.issuance.v1.CredentialIssued;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Version 1 is a promise. The shapes under {@code published} are what was promised: a file is added
 * there with a new fact, and gets a new optional field once that is told; nothing else ever changes
 * there. What does not fit is a version 2.
 */
class CompatibilityTest {

    static Stream<Class<? extends Fact>> facts() {
        return ContractFiles.facts();
    }

    @ParameterizedTest
    @MethodSource("facts")
    void nothing_that_was_published_is_broken(Class<? extends Fact> fact) {
        var now = Shape.of(ContractFiles.schema(fact));
        var published = Shape.of(ContractFiles.published(fact));

        assertThat(now.breaks(published))
                .as("Readers of %s would stumble; tell a version 2 beside it", fact.getSimpleName())
                .isEmpty();
    }

    @Test
    void a_removed_field_breaks() {
        assertThat(breaks(s -> properties(s).remove("homepage")))
                .containsExactly("removed or renamed: homepage");
    }

    @Test
    void a_renamed_field_breaks() {
        assertThat(breaks(s -> properties(s).set("site", properties(s).remove("homepage"))))
                .contains("removed or renamed: homepage");
    }

    @Test
    void a_changed_type_breaks() {
        assertThat(breaks(s -> ((ObjectNode) properties(s).get("name")).put("type", "integer")))
                .containsExactly("changed: name from string to integer");
    }

    @Test
    void a_new_required_field_breaks() {
        assertThat(
                        breaks(
                                s -> {
                                    properties(s).putObject("legalForm").put("type", "string");
                                    ((ArrayNode) s.get("required")).add("legalForm");
                                }))
                .containsExactly("new required field: legalForm");
    }

    @Test
    void a_field_that_need_not_be_there_any_more_breaks() {
        assertThat(breaks(s -> ((ArrayNode) s.get("required")).remove(0)))
                .containsExactly("no longer required: providerId");
    }

    @Test
    void a_removed_choice_and_a_new_one_break() {
        assertThat(breaks(s -> choices(s).remove(0))).singleElement().asString().contains("kind");
        assertThat(breaks(s -> choices(s).add("MUSEUM")))
                .singleElement()
                .asString()
                .contains("kind");
    }

    @Test
    void a_change_deep_inside_breaks() {
        var schema = (ObjectNode) ContractFiles.schema(CredentialIssued.class);
        ((ObjectNode) schema.at("/$defs/Outcome/properties")).remove("assessed");

        assertThat(
                        Shape.of(schema)
                                .breaks(Shape.of(ContractFiles.published(CredentialIssued.class))))
                .containsExactly("removed or renamed: credential.achievement.outcomes[].assessed");
    }

    @Test
    void a_new_optional_field_breaks_nothing() {
        assertThat(
                        breaks(
                                s -> {
                                    var form = properties(s).putObject("legalForm");
                                    form.put("type", "object").putArray("required").add("code");
                                    form.putObject("properties")
                                            .putObject("code")
                                            .put("type", "string");
                                }))
                .isEmpty();
    }

    @Test
    void another_description_breaks_nothing() {
        assertThat(breaks(s -> ((ObjectNode) properties(s).get("name")).put("description", "x")))
                .isEmpty();
    }

    @Test
    void a_reader_of_the_record_overlooks_a_new_field() throws Exception {
        var sample = (ObjectNode) ContractFiles.sample(ProviderSuspended.class);
        sample.put("legalForm", "gGmbH");
        var tolerant =
                ContractFiles.JSON
                        .copy()
                        .disable(
                                com.fasterxml.jackson.databind.DeserializationFeature
                                        .FAIL_ON_UNKNOWN_PROPERTIES);

        assertThat(tolerant.treeToValue(sample, ProviderSuspended.class).providerId())
                .isEqualTo("voltgrid");
    }

    private static List<String> breaks(Consumer<ObjectNode> change) {
        var changed = (ObjectNode) ContractFiles.schema(ProviderRegistered.class);
        change.accept(changed);
        return Shape.of(changed)
                .breaks(Shape.of(ContractFiles.published(ProviderRegistered.class)));
    }

    private static ObjectNode properties(ObjectNode schema) {
        return (ObjectNode) schema.get("properties");
    }

    private static ArrayNode choices(ObjectNode schema) {
        return (ArrayNode) schema.at("/$defs/ProviderKind/enum");
    }
}
