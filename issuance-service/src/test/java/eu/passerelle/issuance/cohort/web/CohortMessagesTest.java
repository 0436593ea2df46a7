package eu.passerelle.issuance.cohort.web;

import eu.passerelle.testkit.web.SpokenLanguages;
import org.junit.jupiter.api.Test;

class CohortMessagesTest {

    @Test
    void every_word_is_there_in_every_language() {
        SpokenLanguages.check(CohortMessages.class);
    }
}
