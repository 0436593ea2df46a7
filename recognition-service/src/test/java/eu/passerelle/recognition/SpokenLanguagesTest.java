package eu.passerelle.recognition;

import eu.passerelle.recognition.agreement.web.AgreementMessages;
import eu.passerelle.recognition.decision.web.DecisionMessages;
import eu.passerelle.recognition.programme.web.TargetMessages;
import eu.passerelle.testkit.web.SpokenLanguages;
import org.junit.jupiter.api.Test;

/** Every word of the pages is there in every language. */
class SpokenLanguagesTest {
    @Test
    void pages_of_targets_speak_all_languages() {
        SpokenLanguages.check(TargetMessages.class);
    }

    @Test
    void pages_of_agreements_speak_all_languages() {
        SpokenLanguages.check(AgreementMessages.class);
    }

    @Test
    void pages_of_decisions_speak_all_languages() {
        SpokenLanguages.check(DecisionMessages.class);
    }
}
