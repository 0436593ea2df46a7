package eu.passerelle.issuance.record.web;

import eu.passerelle.testkit.web.SpokenLanguages;
import org.junit.jupiter.api.Test;

class RecordMessagesTest {

    @Test
    void every_word_is_there_in_every_language() {
        SpokenLanguages.check(RecordMessages.class);
    }
}
