package eu.passerelle.verification.verdict.web;

import eu.passerelle.testkit.web.SpokenLanguages;
import org.junit.jupiter.api.Test;

class ThePageSpeaksGermanTest {
    @Test
    void every_word_of_the_page_is_there_in_every_language() {
        SpokenLanguages.check(VerifyMessages.class);
    }
}
