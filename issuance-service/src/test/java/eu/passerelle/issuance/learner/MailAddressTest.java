package eu.passerelle.issuance.learner;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {

    @Test
    void one_person_is_one_address_however_it_was_typed() {
        assertThat(new MailAddress(" Lena.Vogt@Learners.Example "))
                .isEqualTo(new MailAddress("lena.vogt@learners.example"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "lena", "lena@", "@x", "a b@c.example", "a@b@c", "a@b\r\nBcc: c@d"})
    void what_is_no_address_is_told_apart(String text) {
        assertThat(MailAddress.isOne(text)).isFalse();
    }

    @Test
    void an_address_does_not_show_in_logs() {
        assertThat(new MailAddress("lena.vogt@learners.example").toString()).doesNotContain("lena");
    }
}
