package eu.passerelle.verification.verdict;

import static eu.passerelle.verification.trust.SomeTrust.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EverythingIsSaidInPlainWordsTest {
    @ParameterizedTest
    @EnumSource(Code.class)
    void every_code_has_its_own_sentence_in_every_language(Code code) {
        var sentences = Sentences.of(code.found());

        assertThat(sentences).hasSameSizeAs(Sentences.LANGUAGES);
        assertThat(sentences.values())
                .doesNotHaveDuplicates()
                .allSatisfy(sentence -> assertThat(sentence).endsWith(".").doesNotContain("{"));
    }

    @Test
    void a_moment_is_written_as_the_language_writes_it() {
        Finding revoked = Finding.of(Code.STATUS_REVOKED, NOON);

        assertThat(Sentences.of(revoked, Locale.ENGLISH)).contains("23 November 2026");
        assertThat(Sentences.of(revoked, Locale.GERMAN)).contains("23. November 2026");
    }

    @Test
    void a_verdict_gives_its_first_reason() {
        Verdict verdict =
                new Verdict(
                        List.of(Code.FORMAT_READ.found(), Code.PROOF_WRONG.found()),
                        Optional.empty(),
                        Optional.empty(),
                        NOON);

        assertThat(Sentences.of(verdict, Locale.ENGLISH))
                .isEqualTo(
                        "Do not rely on this credential. The signature does not fit: something in"
                                + " it was changed after it was signed, or it was never signed by"
                                + " the issuer.");
    }
}
