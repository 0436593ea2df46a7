package eu.passerelle.credentials.jsonld;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.finding.Finding;
import eu.passerelle.credentials.finding.Problem;
import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.json.Json;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What JSON-LD would leave out of the statements, or say in them what the document does not. */
class SafeModeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'honours':'summa cum laude'",
                "'honours':null",
                "'@honours':'summa cum laude'",
                "'name':{'@value':'A','@index':'summa cum laude'}",
                "'@index':'summa cum laude'",
                "'type':'Honours'",
                "'@context':{'honours':null},'honours':'summa cum laude'",
                "'@context':{'@vocab':null},'honours':'summa cum laude'",
                "'@context':{'x':'@index'},'x':'summa cum laude'",
                "'@context':{'x':{'@id':'https://a.example/x','@container':'@index'}},'x':{'y':'z'}",
                "'description':{'id':'not-absolute'}",
                "'description':{'@value':'A','@type':'not-absolute'}",
            })
    void what_would_stay_unsigned_is_data_loss(String more) {
        assertThatThrownBy(() -> canonical(more))
                .asInstanceOf(InstanceOfAssertFactories.type(Rejected.class))
                .extracting(Rejected::finding)
                .isInstanceOfSatisfying(
                        Finding.Failed.class,
                        failed ->
                                assertThat(failed.problem())
                                        .isEqualTo(Problem.DATA_LOSS_DETECTION_ERROR));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "en .\n<did:example:2> <https://schema.org/email> \\\"a@a.example\\\"",
                "en .",
                "en\n",
                "en us",
                "",
                "-",
                "en-",
                "englishenglish"
            })
    void a_language_that_could_be_a_statement_of_its_own_is_refused(String language) {
        String escaped = language.replace("\n", "\\n");

        assertThatThrownBy(
                        () ->
                                canonical(
                                        "'name':{'@value':'A','@language':'%s'}"
                                                .formatted(escaped)))
                .isInstanceOf(Rejected.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'@included':[{'id':'did:example:2','name':'B'}]",
                "'@reverse':{'https://schema.org/author':{'id':'https://a.example/book'}}",
                "'@context':{'more':'@included'},'more':[{'id':'did:example:2','name':'B'}]",
            })
    void what_stands_elsewhere_than_it_belongs_is_refused(String more) {
        assertThatThrownBy(() -> canonical(more)).isInstanceOf(Rejected.class);
    }

    @Test
    void languages_are_written_in_small_letters() {
        assertThat(canonical("'name':{'@value':'A','@language':'de-AT'}"))
                .contains("\"A\"@de-at .");
    }

    @ParameterizedTest
    @CsvSource({"ar-EG, rtl, ar-eg_rtl", "en, ltr, en_ltr", ", rtl, _rtl"})
    void a_text_direction_is_signed(String language, String direction, String written) {
        String tag = language == null ? "" : ",'@language':'%s'".formatted(language);

        assertThat(canonical("'name':{'@value':'A','@direction':'%s'%s}".formatted(direction, tag)))
                .contains("\"A\"^^<https://www.w3.org/ns/i18n#%s> .".formatted(written));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"'@direction':'up'", "'@direction':5", "'@direction':'rtl','@type':'id'"})
    void a_direction_that_is_none_is_refused(String direction) {
        assertThatThrownBy(() -> canonical("'name':{'@value':'A',%s}".formatted(direction)))
                .isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> canonical("'name':{'@value':5,%s}".formatted(direction)))
                .isInstanceOf(Rejected.class);
    }

    private static String canonical(String more) {
        return new String(Rdfc.canonical(JsonLd.quads(document(more)), "SHA-256"), UTF_8);
    }

    private static ObjectNode document(String more) {
        return Json.object(
                """
                {'@context':'https://www.w3.org/ns/credentials/v2','type':'VerifiableCredential',
                 'issuer':'did:example:1','credentialSubject':{'id':'did:example:2',%s}}
                """
                        .replace('\'', '"')
                        .formatted(more.replace('\'', '"')));
    }
}
