package eu.passerelle.kit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Values as readers write them. */
class WrittenTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @Test
    void days_are_written_out() {
        assertThat(Written.written(DAY, Locale.ENGLISH)).isEqualTo("24 November 2026");
        assertThat(Written.written(DAY, Locale.GERMAN)).isEqualTo("24. November 2026");
    }

    @Test
    void moments_say_their_zone() {
        var moment = Instant.parse("2026-11-24T14:03:59Z");

        assertThat(Written.written(moment, Locale.ENGLISH))
                .isEqualTo("24 November 2026, 14:03 UTC");
    }

    @Test
    void numbers_have_the_readers_separators() {
        assertThat(Written.written(new BigDecimal("1520.50"), Locale.ENGLISH)).isEqualTo("1,520.5");
        assertThat(Written.written(new BigDecimal("1520.50"), Locale.GERMAN)).isEqualTo("1.520,5");
    }

    @Test
    void a_language_known_by_its_tag_alone_will_do() {
        assertThat(Written.languageName("pl", "de")).isEqualTo("Polnisch");
        assertThat(Written.countryName("NL", null)).isEqualTo("Netherlands");
    }
}
