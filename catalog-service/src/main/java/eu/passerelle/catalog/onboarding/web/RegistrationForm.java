package eu.passerelle.catalog.onboarding.web;

import eu.passerelle.catalog.provider.Profile;
import eu.passerelle.contracts.catalog.v1.ProviderKind;
import eu.passerelle.kit.problem.Refusal.Flaw;
import eu.passerelle.kit.web.Form;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** What was typed to register an organisation. */
final class RegistrationForm {
    private static final int LONGEST = 300;

    private final Form form;
    private final List<Flaw> flaws = new ArrayList<>();

    RegistrationForm(Form form) {
        this.form = form;
    }

    /** What it says of itself; empty if something can't be read, and then the flaws say what. */
    Optional<Profile> profile() {
        var name = needed("name", text -> text.length() <= LONGEST, "length");
        var kind = kind();
        var country =
                needed("country", code -> Profile.isCountry(upper(code)), "country")
                        .map(RegistrationForm::upper);
        var homepage = needed("homepage", text -> text.matches(Profile.WEB_ADDRESS), "address");
        var vatId = vatId();
        return flaws.isEmpty()
                ? Optional.of(
                        new Profile(
                                name.orElseThrow(),
                                kind.orElseThrow(),
                                country.orElseThrow(),
                                URI.create(homepage.orElseThrow()),
                                Optional.empty(),
                                vatId))
                : Optional.empty();
    }

    List<Flaw> flaws() {
        return List.copyOf(flaws);
    }

    private Optional<ProviderKind> kind() {
        return Arrays.stream(ProviderKind.values())
                .filter(kind -> kind.name().equals(form.value("kind")))
                .findFirst()
                .or(() -> wrong("kind", "needed"));
    }

    private Optional<String> vatId() {
        var typed = Optional.of(upper(form.value("vatId").replaceAll("[\\s.-]", "")));
        var said = typed.filter(number -> !number.isEmpty());
        return said.filter(number -> !number.matches(Profile.VAT_ID)).isPresent()
                ? wrong("vatId", "vat-of-country")
                : said;
    }

    private Optional<String> needed(String field, Predicate<String> right, String rule) {
        var said = form.value(field).strip();
        if (said.isEmpty()) {
            return wrong(field, "needed");
        }
        return right.test(said) ? Optional.of(said) : wrong(field, rule);
    }

    private static String upper(String text) {
        return text.strip().toUpperCase(Locale.ROOT);
    }

    private <T> Optional<T> wrong(String field, String rule) {
        flaws.add(new Flaw("/" + field, rule, rule));
        return Optional.empty();
    }
}
