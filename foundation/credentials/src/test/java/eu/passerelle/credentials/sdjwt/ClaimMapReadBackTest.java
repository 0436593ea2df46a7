package eu.passerelle.credentials.sdjwt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import eu.passerelle.credentials.Credential;
import eu.passerelle.credentials.Rendition;
import eu.passerelle.credentials.SomeCredential;
import eu.passerelle.credentials.Texts;
import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.json.Json;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ClaimMapReadBackTest {

    private static final String ISSUER = "https://rheinfurt.example/issuer";

    static Stream<Arguments> credentials() {
        return Stream.of(ClaimMap.weBuild(), ClaimMap.euReference())
                .flatMap(
                        map ->
                                LongStream.range(0, 200)
                                        .mapToObj(seed -> arguments(map.type(), seed, map)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("credentials")
    void each_element_is_found_again_or_named_as_a_loss(String type, long seed, ClaimMap map) {
        Credential credential = new AnyCredential(seed).credential();

        Rendition rendition = map.render(credential);

        Map<String, List<Object>> said = leaves(credential);
        Map<String, List<Object>> found = leaves(map.recover(reread(rendition)).credential());
        List<String> lost =
                said.keySet().stream()
                        .filter(path -> !said.get(path).equals(found.get(path)))
                        .filter(path -> !isNamed(path, rendition.losses()))
                        .toList();
        assertThat(lost).as("neither found nor named, seed " + seed).isEmpty();
    }

    @Test
    void what_the_draft_attestation_carries_comes_back() {
        Credential credential = SomeCredential.issuedBy(ISSUER);

        var back = ClaimMap.weBuild().recover(reread(ClaimMap.weBuild().render(credential)));

        Credential read = back.credential();
        assertThat(back.notUnderstood()).isEmpty();
        assertThat(read.id()).isEqualTo(credential.id());
        assertThat(read.parties().issuer().id()).isEqualTo(ISSUER);
        assertThat(read.achievement().title().byLanguage())
                .containsExactly(Map.entry("und", "Applied Data Analysis with Python"));
        assertThat(read.achievement().assessment().orElseThrow().type())
                .isEqualTo(credential.achievement().assessment().orElseThrow().type());
        assertThat(read.award().validFrom()).isEqualTo(credential.award().validFrom());
        assertThat(read.award().grade()).isEqualTo(credential.award().grade());
        assertThat(read.achievement().level().eqf())
                .isEqualTo(credential.achievement().level().eqf());
    }

    @Test
    void nothing_that_was_carried_whole_is_called_lost() {
        var losses = ClaimMap.weBuild().render(SomeCredential.issuedBy(ISSUER)).losses();

        assertThat(losses)
                .extracting(Rendition.Loss::element)
                .contains(
                        "parties.deliveredBy",
                        "achievement.workload.hours",
                        "award.status",
                        "languages of the texts")
                .doesNotContain(
                        "achievement.title",
                        "achievement.outcomes.text",
                        "holder.givenName",
                        "award.validUntil",
                        "achievement.level.eqf",
                        "achievement.field");
    }

    @Test
    void what_is_not_shown_stays_open() {
        var claims = Json.newObject().put("vct", "VerifiableMicroCredential").put("title", "T");

        var back = ClaimMap.weBuild().recover(claims);

        assertThat(back.credential().holder().familyName()).isEmpty();
        assertThat(back.credential().id()).isEqualTo(CredentialDraft.NOT_STATED);
        assertThat(back.notUnderstood()).isEmpty();
    }

    static Stream<Arguments> strange() {
        return Stream.of(
                arguments("typeOfAssessment", "\"a duel\""),
                arguments("formOfParticipation", "1"),
                arguments("notionalWorkload", "{\"value\":\"4\",\"unit\":\"ECTS\"}"),
                arguments("notionalWorkload", "{\"value\":4,\"unit\":\"years\"}"),
                arguments("notionalWorkload", "4"),
                arguments("notionalWorkload", "{\"value\":1e300,\"unit\":\"ECTS\"}"),
                arguments("level", "\"EQF-9\""),
                arguments("level", "\"\""),
                arguments("learningOutcomes", "\"one\""),
                arguments("learningOutcomes", "[1]"),
                arguments("dateOfBirth", "\"2026-02-30\""),
                arguments("issuanceDate", "null"),
                arguments("stackable", "\"yes\""),
                arguments("idVerificationMethod", "\"by eye\""));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("strange")
    void a_value_of_an_issuers_own_is_named_and_not_guessed(String claim, String value) {
        var claims = Json.newObject().put("vct", "VerifiableMicroCredential");
        claims.set(claim, Json.value(value));

        assertThat(ClaimMap.weBuild().recover(claims).notUnderstood()).containsExactly(claim);
    }

    @Test
    void claims_of_another_type_are_not_read() {
        var claims = Json.newObject().put("vct", "urn:other");

        assertThatThrownBy(() -> ClaimMap.weBuild().recover(claims)).isInstanceOf(Rejected.class);
    }

    private static com.fasterxml.jackson.databind.node.ObjectNode reread(Rendition rendition) {
        return Json.object(Json.text(rendition.document()));
    }

    private static boolean isNamed(String path, List<Rendition.Loss> losses) {
        return losses.stream()
                .map(Rendition.Loss::element)
                .anyMatch(named -> path.equals(named) || path.startsWith(named + "."));
    }

    // every record component down to values that are none, lists without their positions
    private static Map<String, List<Object>> leaves(Record root) {
        Map<String, List<Object>> leaves = new LinkedHashMap<>();
        collect("", root, leaves);
        return leaves;
    }

    private static void collect(String path, Object value, Map<String, List<Object>> leaves) {
        switch (value) {
            case Optional<?> one -> one.ifPresent(inner -> collect(path, inner, leaves));
            case List<?> many -> many.forEach(inner -> collect(path, inner, leaves));
            case Texts texts -> {
                if (!texts.in(List.of("en")).isEmpty()) {
                    leaf(path, texts.in(List.of("en")), leaves);
                }
            }
            case Record record -> {
                for (RecordComponent component : record.getClass().getRecordComponents()) {
                    collect(
                            eu.passerelle.credentials.Elements.below(path, component.getName()),
                            of(record, component),
                            leaves);
                }
            }
            case java.math.BigDecimal number -> leaf(path, number.stripTrailingZeros(), leaves);
            default -> leaf(path, value, leaves);
        }
    }

    private static void leaf(String path, Object value, Map<String, List<Object>> leaves) {
        leaves.computeIfAbsent(path, any -> new ArrayList<>()).add(value);
    }

    private static Object of(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
