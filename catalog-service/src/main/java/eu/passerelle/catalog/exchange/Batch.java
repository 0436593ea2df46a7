package eu.passerelle.catalog.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Some lines of a file, told apart.
 *
 * @param origin where they come from
 * @param records by the source's key, in their order
 * @param broken what is no record
 */
public record Batch(Origin origin, Map<String, Line.Readable> records, List<Line.Broken> broken) {

    public Batch {
        records = new LinkedHashMap<>(records);
        broken = List.copyOf(broken);
    }

    /**
     * Tells lines apart. A record without a key is broken, and so is one whose key came before in
     * the same file: nobody could tell which of the two holds.
     *
     * @param seen the keys of the file so far, with their lines; it grows
     */
    public static Batch of(Origin origin, Collection<Line> lines, Map<String, Integer> seen) {
        var records = new LinkedHashMap<String, Line.Readable>();
        var broken = new ArrayList<Line.Broken>();
        for (var line : lines) {
            switch (line) {
                case Line.Broken bad -> broken.add(bad);
                case Line.Readable good -> sort(good, origin, seen, records, broken);
            }
        }
        return new Batch(origin, records, broken);
    }

    private static void sort(
            Line.Readable line,
            Origin origin,
            Map<String, Integer> seen,
            Map<String, Line.Readable> records,
            List<Line.Broken> broken) {
        var key = origin.source().key(line.fields()).orElse("");
        var before = key.isEmpty() ? null : seen.putIfAbsent(key, line.number());
        if (key.isEmpty()) {
            broken.add(new Line.Broken(line.number(), "The record has no identifier."));
        } else if (before != null) {
            broken.add(
                    new Line.Broken(
                            line.number(),
                            "The record has the same identifier as line %d.".formatted(before)));
        } else {
            records.put(key, line);
        }
    }
}
