package eu.passerelle.kit.paging;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param items what is on it
 * @param next what to pass as {@code after} for the next page; null on the last one
 * @param <T> what is listed
 */
public record Page<T>(List<T> items, String next) {

    public Page {
        items = List.copyOf(items);
    }

    /**
     * Makes a page of what was read. Read one more than fits ({@link PageQuery#limit()}): the one
     * too many only says that there is a next page.
     *
     * @param read in the list's order, at most one more than fits
     * @param query what was asked
     * @param key the values an item is sorted by, in the order of sorting; unique together
     */
    public static <T> Page<T> of(List<T> read, PageQuery query, Function<T, List<String>> key) {
        if (read.size() <= query.size()) {
            return new Page<>(read, null);
        }
        List<T> items = read.subList(0, query.size());
        return new Page<>(items, Cursor.after(key.apply(items.getLast())).toString());
    }

    /** The same page, seen differently. */
    public <S> Page<S> map(Function<? super T, ? extends S> view) {
        return new Page<>(items.stream().<S>map(view).toList(), next);
    }
}
