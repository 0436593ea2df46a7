package eu.passerelle.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Record, schema and sample of each fact say the same. */
class SchemaTest {

    private static final SchemaRegistry SCHEMAS =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final List<String> OF_A_PERSON =
            List.of(
                    "mail",
                    "givenname",
                    "familyname",
                    "firstname",
                    "lastname",
                    "learnername",
                    "birth",
                    "phone",
                    "address",
                    "grade",
                    "nationalid");

    static Stream<Class<? extends Fact>> facts() {
        return ContractFiles.facts();
    }

    @ParameterizedTest
    @MethodSource("facts")
    void the_schema_names_exactly_what_the_record_has(Class<? extends Fact> fact) {
        var schema = ContractFiles.schema(fact);

        var asInJava = new TreeMap<String, String>();
        collect("", fact, asInJava);

        assertThat(forms(schema)).isEqualTo(asInJava);
        assertThat(schema.path("title").asText()).isEqualTo(fact.getSimpleName());
        assertThat(schema.path("$schema").asText()).contains("2020-12");
    }

    @ParameterizedTest
    @MethodSource("facts")
    void the_sample_is_valid(Class<? extends Fact> fact) {
        var schema = SCHEMAS.getSchema(ContractFiles.schema(fact).toString());

        assertThat(schema.validate(ContractFiles.sample(fact).toString(), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("facts")
    void a_sample_without_a_required_field_is_not_valid(Class<? extends Fact> fact) {
        var schema = SCHEMAS.getSchema(ContractFiles.schema(fact).toString());
        var required = ContractFiles.schema(fact).path("required").get(0).asText();
        var sample = ContractFiles.sample(fact);
        ((com.fasterxml.jackson.databind.node.ObjectNode) sample).remove(required);

        assertThat(schema.validate(sample.toString(), InputFormat.JSON)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("facts")
    void the_sample_survives_being_read_and_written(Class<? extends Fact> fact) throws Exception {
        var sample = ContractFiles.sample(fact);

        var read = ContractFiles.JSON.treeToValue(sample, fact);

        assertThat(normal(ContractFiles.JSON.valueToTree(read))).isEqualTo(normal(sample));
        assertThat(read.subject()).isNotBlank().doesNotContain("null");
    }

    @Test
    void no_field_of_any_fact_is_about_a_person() {
        var all =
                ContractFiles.facts()
                        .flatMap(fact -> forms(ContractFiles.schema(fact)).keySet().stream());

        assertThat(all.map(String::toLowerCase))
                .noneMatch(place -> OF_A_PERSON.stream().anyMatch(place::contains));
    }

    private static TreeMap<String, String> forms(JsonNode schema) {
        var forms = new TreeMap<String, String>();
        Shape.of(schema).fields().forEach((place, field) -> forms.put(place, plain(field.form())));
        return forms;
    }

    /** Bounds are the schema's own; type, time format and choices are the record's. */
    private static String plain(String form) {
        return Arrays.stream(form.split(" (?=\\w+=|\\[)"))
                .filter(
                        part ->
                                !part.matches(
                                        "(pattern|minimum|maximum|minProperties|format=uu?r?id?).*"))
                .collect(Collectors.joining(" "));
    }

    private static void collect(String place, Class<?> type, TreeMap<String, String> forms) {
        for (RecordComponent component : type.getRecordComponents()) {
            var inner = place.isEmpty() ? component.getName() : place + "." + component.getName();
            collect(inner, component.getGenericType(), forms);
        }
    }

    private static void collect(String place, Type type, TreeMap<String, String> forms) {
        forms.put(place, form(type));
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            collect(place + "[]", list.getActualTypeArguments()[0], forms);
        } else if (type instanceof Class<?> record && record.isRecord()) {
            collect(place, record, forms);
        }
    }

    private static String form(Type type) {
        if (type instanceof ParameterizedType generic) {
            return generic.getRawType() == List.class ? "array" : "object";
        }
        var plain = (Class<?>) type;
        if (plain.isEnum()) {
            return "string "
                    + Arrays.stream(plain.getEnumConstants())
                            .map(Object::toString)
                            .sorted()
                            .toList();
        }
        var scalar =
                Map.<Class<?>, String>of(
                        String.class, "string",
                        int.class, "integer",
                        Integer.class, "integer",
                        boolean.class, "boolean",
                        BigDecimal.class, "number",
                        Instant.class, "string format=date-time",
                        LocalDate.class, "string format=date");
        return scalar.getOrDefault(plain, "object");
    }

    /** Numbers by value, names in order. */
    private static Object normal(JsonNode node) {
        if (node.isObject()) {
            var fields = new TreeMap<String, Object>();
            node.properties().forEach(p -> fields.put(p.getKey(), normal(p.getValue())));
            return fields;
        }
        if (node.isArray()) {
            return node.valueStream().map(SchemaTest::normal).toList();
        }
        return node.isNumber() ? node.decimalValue().stripTrailingZeros() : node.asText();
    }

    @Test
    void every_context_tells_something() {
        var telling =
                ContractFiles.facts()
                        .map(Context::telling)
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(telling).containsExactly(Context.values());
    }
}
