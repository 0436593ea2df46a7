package eu.passerelle.credentials.pdf.object;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an object of a PDF is (ISO 32000-1, 7.3). */
public sealed interface PdfValue {

    /** Nothing, or what a reference to nothing leads to. */
    PdfValue NULL = new Word("null");

    /** {@code true}, {@code false}, {@code null} and the words of the file's own syntax. */
    record Word(String text) implements PdfValue {}

    /** A number; the whole part of it, which is all that structure needs. */
    record Whole(long value) implements PdfValue {}

    /** A name, decoded and without its slash. */
    record Name(String text) implements PdfValue {}

    /** A string, as bytes. */
    record Text(byte[] bytes) implements PdfValue {}

    /** Another object, by its number. */
    record Reference(int number) implements PdfValue {}

    /** Values in a row. */
    record Row(List<PdfValue> values) implements PdfValue {

        public Row {
            values = List.copyOf(values);
        }
    }

    /** Values by name. */
    record Table(Map<String, PdfValue> byName) implements PdfValue {

        public Table {
            byName = Map.copyOf(byName);
        }

        /** The value of that name, as it stands there; {@link #NULL} if there is none. */
        public PdfValue get(String name) {
            return byName.getOrDefault(name, NULL);
        }
    }

    /**
     * Bytes with a description.
     *
     * @param about its dictionary
     * @param raw as they stand in the file, filters not undone
     */
    record Data(Table about, ByteBuffer raw) implements PdfValue {}

    /** The number, if it is one that an {@code int} holds and not negative. */
    default Optional<Integer> size() {
        return this instanceof Whole whole && whole.value() >= 0 && whole.value() <= MAX
                ? Optional.of((int) whole.value())
                : Optional.empty();
    }

    /** Whether it is this name. */
    default boolean isName(String name) {
        return this instanceof Name(String text) && text.equals(name);
    }

    /** The largest size that is understood. */
    long MAX = Integer.MAX_VALUE;
}
