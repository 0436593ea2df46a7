package eu.passerelle.catalog;

import eu.passerelle.testkit.web.SpokenLanguages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogMessagesTest {

    @ParameterizedTest
    @ValueSource(
            classes = {
                CatalogMessages.class,
                TrustMessages.class,
                ProfileMessages.class,
                SearchMessages.class
            })
    void every_language_says_everything(Class<?> bundle) {
        SpokenLanguages.check(bundle);
    }
}
