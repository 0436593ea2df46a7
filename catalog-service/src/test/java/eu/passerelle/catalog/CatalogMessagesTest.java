package eu.passerelle.catalog;

import eu.passerelle.testkit.web.SpokenLanguages;
import org.junit.jupiter.api.Test;

class CatalogMessagesTest {

    @Test
    void every_language_says_everything() {
        SpokenLanguages.check(CatalogMessages.class);
    }
}
