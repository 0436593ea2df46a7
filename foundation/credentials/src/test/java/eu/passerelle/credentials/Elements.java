package eu.passerelle.credentials;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Every element that a credential states, by its path, whatever will be added to it. */
public final class Elements {

    /** Records that only keep others together: a path does not name them. */
    private static final Set<String> GROUPS =
            Set.of("wording", "learning", "subject", "teaching", "assurance", "register", "term");

    private final List<String> missing = new ArrayList<>();

    private Elements() {}

    /** The elements that one states and the other does not, or differently. */
    public static List<String> missing(Credential stated, Credential read) {
        var elements = new Elements();
        elements.compare("", stated, read);
        return List.copyOf(elements.missing);
    }

    private void compare(String path, Object stated, Object read) {
        switch (stated) {
            case Optional<?> optional ->
                    optional.ifPresent(value -> compare(path, value, opened(read)));
            case List<?> list ->
                    compareLists(path, list, read instanceof List<?> l ? l : List.of());
            case Texts texts ->
                    compareTexts(path, texts, read instanceof Texts t ? t : Texts.none());
            case Record record -> {
                if (read == null || !record.getClass().equals(read.getClass())) {
                    missing.add(path);
                } else {
                    compareRecords(path, record, read);
                }
            }
            default -> {
                if (!stated.equals(read)) {
                    missing.add(path);
                }
            }
        }
    }

    private void compareRecords(String path, Record stated, Object read) {
        for (RecordComponent component : stated.getClass().getRecordComponents()) {
            compare(
                    below(path, component.getName()),
                    value(component, stated),
                    value(component, read));
        }
    }

    private void compareLists(String path, List<?> stated, List<?> read) {
        for (int i = 0; i < stated.size(); i++) {
            compare(path, stated.get(i), i < read.size() ? read.get(i) : null);
        }
    }

    private void compareTexts(String path, Texts stated, Texts read) {
        for (Map.Entry<String, String> text : stated.byLanguage().entrySet()) {
            if (!text.getValue().equals(read.byLanguage().get(text.getKey()))) {
                missing.add(path);
            }
        }
    }

    /** The path of a component, without the names of groups. */
    public static String below(String path, String name) {
        if (GROUPS.contains(name)) {
            return path;
        }
        return path.isEmpty() ? name : path + "." + name;
    }

    private static Object opened(Object value) {
        return value instanceof Optional<?> optional ? optional.orElse(null) : value;
    }

    private static Object value(RecordComponent component, Object record) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
