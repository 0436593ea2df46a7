package eu.passerelle.catalog.specification;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A language people teach or write in.
 *
 * @param tag BCP 47, for example {@code de} or {@code pt-BR}
 */
public record Language(String tag) {
    /** What a tag looks like: language, script, region, variants. */
    public static final String PATTERN =
            "[a-zA-Z]{2,3}(?:-[a-zA-Z]{4})?(?:-(?:[a-zA-Z]{2}|[0-9]{3}))?"
                    + "(?:-(?:[a-zA-Z0-9]{5,8}|[0-9][a-zA-Z0-9]{3}))*";

    private static final Pattern TAG = Pattern.compile(PATTERN);

    public Language {
        if (!isTag(tag)) {
            throw new IllegalArgumentException("not a BCP 47 language tag: " + tag);
        }
        tag = Locale.forLanguageTag(tag).toLanguageTag();
    }

    /** Whether a text is a well-formed tag of a language. */
    public static boolean isTag(String text) {
        return TAG.matcher(text).matches();
    }

    @Override
    public String toString() {
        return tag;
    }
}
