package eu.passerelle.catalog.start;

import eu.passerelle.catalog.start.web.StartMessages;
import eu.passerelle.testkit.web.SpokenLanguages;
import org.junit.jupiter.api.Test;

/** The start page's words. */
class StartMessagesTest {

    @Test
    void the_start_page_speaks_every_language() {
        SpokenLanguages.check(StartMessages.class);
    }
}
