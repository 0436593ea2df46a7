package eu.passerelle.catalog.provider;

import static eu.passerelle.catalog.Hands.AT_NOON;
import static eu.passerelle.catalog.Hands.done;
import static eu.passerelle.catalog.Hands.refusalOf;
import static eu.passerelle.catalog.provider.SomeProvider.VOLTGRID;
import static org.assertj.core.api.Assertions.assertThat;

import eu.passerelle.contracts.catalog.v1.ProviderKind;
import eu.passerelle.contracts.catalog.v1.ProviderRegistered;
import eu.passerelle.kit.problem.Refusal;
import eu.passerelle.testkit.facts.InMemoryOutbox;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegisteringOneselfTest {
    private final InMemoryProviders providers = new InMemoryProviders();
    private final InMemoryOutbox outbox = new InMemoryOutbox();
    private final RegisterProvider register = new RegisterProvider(providers, outbox, AT_NOON);

    @Test
    void a_company_registers_itself_with_its_number_and_is_told() {
        var company = profile(ProviderKind.COMPANY, "DE", "DE123456789");

        done(register.registerOwn(VOLTGRID, company));

        assertThat(outbox.facts()).singleElement().isInstanceOf(ProviderRegistered.class);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "COMPANY,                      DE, -,            vat-stated",
                "COMPANY,                      DE, NL123456789,  vat-of-country",
                "COMPANY,                      GR, GR123456789,  vat-of-country",
                "HIGHER_EDUCATION_INSTITUTION, DE, DE123456789,  kind-confirmed-by-operator"
            })
    void what_is_not_for_itself_to_say_or_contradicts_itself_is_refused(
            ProviderKind kind, String country, String vatId, String rule) {
        var refusal = refusalOf(register.registerOwn(VOLTGRID, profile(kind, country, vatId)));

        assertThat(refusal.flaws()).extracting(Refusal.Flaw::rule).containsExactly(rule);
        assertThat(outbox.facts()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "PUBLIC_BODY,NL,-",
                "NGO,NL,-",
                "COMPANY,GR,EL123456789",
                "COMPANY,GB,XI123456789"
            })
    void everybody_else_registers_the_same_day(ProviderKind kind, String country, String vatId) {
        var registered = done(register.registerOwn(VOLTGRID, profile(kind, country, vatId)));

        assertThat(registered.profile().kind()).isEqualTo(kind);
    }

    private static Profile profile(ProviderKind kind, String country, String vatId) {
        return new Profile(
                "VoltGrid Energie GmbH",
                kind,
                country,
                URI.create("https://voltgrid.example"),
                Optional.empty(),
                Optional.ofNullable(vatId));
    }
}
