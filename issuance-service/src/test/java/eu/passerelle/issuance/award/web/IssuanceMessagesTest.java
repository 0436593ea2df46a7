package eu.passerelle.issuance.award.web;

import eu.passerelle.testkit.web.SpokenLanguages;
import org.junit.jupiter.api.Test;

class IssuanceMessagesTest {

    @Test
    void every_word_is_there_in_every_language() {
        SpokenLanguages.check(IssuanceMessages.class);
    }
}
