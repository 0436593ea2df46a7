package eu.passerelle.credentials.sdjwt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import eu.passerelle.credentials.SomeCredential;
import eu.passerelle.credentials.Vectors;
import eu.passerelle.credentials.did.DidKey;
import eu.passerelle.credentials.finding.Finding;
import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.key.Crypto;
import eu.passerelle.credentials.key.KeyType;
import eu.passerelle.credentials.key.SigningKey;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypeMetadataTest {

    private static final String EU = "sd-jwt-vc/vct_eudi_learning_credential.json";

    private final SigningKey issuer = DidKey.generate(KeyType.P256);

    static Stream<ClaimMap> maps() {
        return Stream.of(ClaimMap.weBuild(), ClaimMap.euReference());
    }

    @ParameterizedTest
    @MethodSource("maps")
    void our_own_documents_are_valid_by_the_conformance_suites_schema(ClaimMap map) {
        String schema = Vectors.text("sd-jwt-vc/sd_jwt_vc_type_metadata.schema.json");

        var flaws =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(schema, InputFormat.JSON)
                        .validate(Json.text(map.typeMetadata()), InputFormat.JSON);

        assertThat(flaws).isEmpty();
        assertThat(TypeMetadata.read(bytes(map.typeMetadata())).names()).containsKeys("en", "de");
    }

    @Test
    void our_map_of_the_eu_type_agrees_with_its_published_document() {
        Map<ClaimPath, TypeMetadata.ClaimRule> published = rules(Vectors.bytes(EU));
        Map<ClaimPath, TypeMetadata.ClaimRule> ours =
                rules(bytes(ClaimMap.euReference().typeMetadata()));

        // what every token of the EU issuer has, ours may have
        List<String> registered = List.of("[exp]", "[cnf]", "[cnf, jwk]", "[status]");
        published.keySet().removeIf(path -> registered.contains(path.toString()));
        // what an element of a list is called, beside the list
        published.keySet().removeIf(path -> path.toString().endsWith(", null]"));
        published.forEach(
                (path, rule) -> {
                    assertThat(ours.get(path)).as(path.toString()).isNotNull();
                    assertThat(ours.get(path).mandatory()).isEqualTo(rule.mandatory());
                    assertThat(ours.get(path).disclosability()).isEqualTo(rule.disclosability());
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{}",
                "{\"vct\":1}",
                "{\"vct\":\"t\",\"claims\":{}}",
                "{\"vct\":\"t\",\"claims\":[{}]}",
                "{\"vct\":\"t\",\"claims\":[{\"path\":[]}]}",
                "{\"vct\":\"t\",\"claims\":[{\"path\":[-1]}]}",
                "{\"vct\":\"t\",\"claims\":[{\"path\":[1.5]}]}",
                "{\"vct\":\"t\",\"claims\":[{\"path\":[true]}]}",
                "{\"vct\":\"t\",\"claims\":[{\"path\":[\"a\"],\"sd\":\"maybe\"}]}",
                "{\"vct\":\"t\",\"claims\":[{\"path\":[\"a\"],\"sd\":1}]}",
                "{\"vct\":\"t\",\"claims\":[{\"path\":[\"a\"],\"mandatory\":\"true\"}]}",
                "{\"vct\":\"t\",\"claims\":[{\"path\":[\"a\"],\"svg_id\":\"1a\"}]}",
                "{\"vct\":\"t\",\"claims\":[{\"path\":[\"a\"],\"svg_id\":\"a\"},{\"path\":[\"b\"],\"svg_id\":\"a\"}]}",
                "{\"vct\":\"t\",\"display\":[{\"name\":\"n\"}]}",
                "{\"vct\":\"t\",\"display\":[{\"locale\":\"en\"}]}",
                "{\"vct\":\"t\",\"display\":{}}",
                "{\"vct\":\"t\",\"extends\":1}"
            })
    void a_document_that_is_none_is_refused(String json) {
        byte[] document = json.getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> TypeMetadata.read(document)).isInstanceOf(Rejected.class);
    }

    @Test
    void a_type_inherits_rules_and_names() {
        var documents =
                Map.of(
                        "child",
                                "{\"vct\":\"child\",\"extends\":\"parent\",\"claims\":[{\"path\":[\"b\"],\"sd\":\"never\"}]}",
                        "parent",
                                "{\"vct\":\"parent\",\"display\":[{\"locale\":\"en\",\"name\":\"Parent\"}],\"claims\":[{\"path\":[\"a\"],\"mandatory\":true}]}");

        var type = CredentialType.of("child", Optional.empty(), known(documents));

        assertThat(type.rules())
                .extracting(rule -> rule.path().toString())
                .containsExactly("[a]", "[b]");
        assertThat(type.names()).containsEntry("en", "Parent");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"mandatory\":true          | \"mandatory\":false",
                "\"sd\":\"always\"           | \"sd\":\"never\"",
                "\"sd\":\"never\"            | \"sd\":\"allowed\"",
                "\"sd\":\"always\"           | \"mandatory\":true"
            })
    void an_extending_type_takes_nothing_back(String inherited, String own) {
        var documents =
                Map.of(
                        "child",
                                "{\"vct\":\"child\",\"extends\":\"parent\",\"claims\":[{\"path\":[\"a\"],%s}]}"
                                        .formatted(own),
                        "parent",
                                "{\"vct\":\"parent\",\"claims\":[{\"path\":[\"a\"],%s}]}"
                                        .formatted(inherited));

        assertThatThrownBy(() -> CredentialType.of("child", Optional.empty(), known(documents)))
                .isInstanceOf(Rejected.class);
    }

    @Test
    void types_in_a_circle_in_a_long_chain_or_unknown_are_refused() {
        var circle =
                Map.of(
                        "a",
                        "{\"vct\":\"a\",\"extends\":\"b\"}",
                        "b",
                        "{\"vct\":\"b\",\"extends\":\"a\"}");
        Function<String, Optional<byte[]>> endless =
                type ->
                        Optional.of(
                                "{\"vct\":\"%s\",\"extends\":\"%sx\"}"
                                        .formatted(type, type)
                                        .getBytes());
        var other = Map.of("a", "{\"vct\":\"b\"}");

        for (var documents : List.of(known(circle), endless, known(Map.of()), known(other))) {
            assertThatThrownBy(() -> CredentialType.of("a", Optional.empty(), documents))
                    .isInstanceOf(Rejected.class);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "sha256-right, true",
        "sha512-wrong, false",
        "sha256-right sha512-wrong, false",
        "sha256-wrong sha256-right, true",
        "sha256-right?opt, true",
        "md5-right, false",
        "'', false",
        "sha256-, false",
        "sha256-%%%, false"
    })
    void a_document_has_to_be_the_one_meant(String pattern, boolean matches) {
        byte[] document = "{\"vct\":\"t\"}".getBytes(StandardCharsets.UTF_8);
        String digest = sha256(document);
        String wrong = sha256("other".getBytes(StandardCharsets.UTF_8));

        String metadata = pattern.replace("right", digest).replace("wrong", wrong);

        assertThat(Integrity.matches(metadata, document)).isEqualTo(matches);
    }

    @ParameterizedTest
    @MethodSource("maps")
    void what_we_issue_keeps_to_its_type_however_much_is_shown(ClaimMap map) {
        var issued = issued(map, map.frame());
        CredentialType type =
                CredentialType.of(
                        map.type(),
                        Optional.empty(),
                        any -> Optional.of(bytes(map.typeMetadata())));

        for (String kept : List.of("everything", "nothing")) {
            var shown = issued.showing(name -> kept.equals("everything"));
            var found = type.check(SdJwtVc.parse(shown.serialized()));
            assertThat(found.passed()).as(kept + found).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("maps")
    void what_was_hidden_or_left_open_against_the_type_is_found(ClaimMap map) {
        CredentialType type =
                CredentialType.of(
                        map.type(),
                        Optional.empty(),
                        any -> Optional.of(bytes(map.typeMetadata())));
        var nothingHidden = issued(map, DisclosureFrame.of());
        var pointers = new HashSet<>(map.frame().pointers());
        pointers.add("/iat");
        var tooMuchHidden = issued(map, new DisclosureFrame(pointers, 0));

        for (SdJwt wrong : List.of(nothingHidden, tooMuchHidden)) {
            assertThat(type.check(SdJwtVc.parse(wrong.serialized())).findings())
                    .anyMatch(Finding.Failed.class::isInstance);
        }
    }

    @Test
    void a_claim_that_is_always_open_and_required_has_to_be_there() {
        var rules =
                "{\"vct\":\"t\",\"claims\":[{\"path\":[\"a\",null,\"b\"],\"mandatory\":true,\"sd\":\"never\"}]}";
        CredentialType type = CredentialType.of("t", Optional.empty(), known(Map.of("t", rules)));

        assertThat(type.check(token("{\"a\":[{\"b\":1}]}")).passed()).isTrue();
        assertThat(type.check(token("{\"a\":[{\"c\":1}]}")).passed()).isFalse();
        assertThat(type.check(token("{\"a\":{\"b\":1}}")).passed()).isFalse();
    }

    private SdJwtVc token(String claims) {
        ObjectNode all = Json.object(claims).put("vct", "t").put("iss", "urn:i");
        return SdJwtVc.parse(
                SdJwtVc.issue(all, DisclosureFrame.of(), Salts.random(), issuer).serialized());
    }

    private SdJwt issued(ClaimMap map, DisclosureFrame frame) {
        var credential = SomeCredential.issuedBy(issuer.verificationKey().controller());
        return SdJwtVc.issue(map.render(credential).document(), frame, Salts.random(), issuer);
    }

    private static Map<ClaimPath, TypeMetadata.ClaimRule> rules(byte[] document) {
        return TypeMetadata.read(document).claims().stream()
                .collect(Collectors.toMap(TypeMetadata.ClaimRule::path, rule -> rule));
    }

    private static Function<String, Optional<byte[]>> known(Map<String, String> documents) {
        return type -> Optional.ofNullable(documents.get(type)).map(String::getBytes);
    }

    private static String sha256(byte[] document) {
        return Base64.getEncoder().encodeToString(Crypto.digest("SHA-256").digest(document));
    }

    private static byte[] bytes(ObjectNode document) {
        return Json.text(document).getBytes(StandardCharsets.UTF_8);
    }
}
