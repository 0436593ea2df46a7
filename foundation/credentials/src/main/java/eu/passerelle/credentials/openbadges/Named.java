package eu.passerelle.credentials.openbadges;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Words for readers of a badge who do not know our codes. */
final class Named {

    static final String ASSESSED = "assessed";
    static final String NOT_ASSESSED = "not assessed";

    private Named() {}

    static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The constant of that name; empty for another's words. */
    static <E extends Enum<E>> Optional<E> constant(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst();
    }

    static String title(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
