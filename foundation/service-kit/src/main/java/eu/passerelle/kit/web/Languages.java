package eu.passerelle.kit.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;

/**
 * The languages pages speak, and which of them a reader gets.
 *
 * @param offered BCP 47 tags; the first is spoken to whom we cannot please
 */
public record Languages(List<String> offered) {

    private static final String FIRST = "en";

    public Languages {
        offered = List.copyOf(offered);
    }

    /** English, and every language the kit has a message file for. */
    public static Languages found() {
        var offered = new ArrayList<String>();
        offered.add(FIRST);
        for (var language : Locale.getISOLanguages()) {
            var file = "messages/kit_" + language + ".properties";
            if (Thread.currentThread().getContextClassLoader().getResource(file) != null) {
                offered.add(language);
            }
        }
        return new Languages(offered.stream().distinct().toList());
    }

    /**
     * The reader's language: asked for now, else remembered, else preferred by the browser.
     *
     * @param asked the {@code lang} of the address
     * @param remembered the cookie
     * @param accepted the {@code Accept-Language} header
     */
    public String choose(
            Optional<String> asked, Optional<String> remembered, Optional<String> accepted) {
        return asked.filter(offered::contains)
                .or(() -> remembered.filter(offered::contains))
                .or(() -> accepted.flatMap(this::preferred))
                .orElse(offered.getFirst());
    }

    private Optional<String> preferred(String accepted) {
        try {
            return Optional.ofNullable(Locale.lookupTag(LanguageRange.parse(accepted), offered));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
