package eu.passerelle.catalog.profile.store;

import eu.passerelle.catalog.profile.Verbs;
import eu.passerelle.catalog.profile.Vocabularies;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Verbs as they lie beside the classes, a file {@code profiles/verbs_xx.json} a language. */
@Startup
@ApplicationScoped
class FiledVocabularies implements Vocabularies {
    private final Map<String, Verbs> byLanguage;

    FiledVocabularies() {
        byLanguage =
                Arrays.stream(ProfileFolder.read("verbs", String[].class))
                        .map(tag -> ProfileFolder.read("verbs_" + tag, Verbs.class))
                        .collect(
                                Collectors.toUnmodifiableMap(Verbs::language, Function.identity()));
    }

    @Override
    public Optional<Verbs> of(String language) {
        return Optional.ofNullable(byLanguage.get(Locale.forLanguageTag(language).getLanguage()));
    }
}
