package eu.passerelle.catalog.exchange;

import eu.passerelle.catalog.specification.Element;
import eu.passerelle.catalog.specification.SpecificationId;
import eu.passerelle.catalog.specification.Text;
import java.util.List;

/**
 * What became of one record.
 *
 * @param line where it stood
 * @param key what the source knows it by
 * @param outcome what was done
 * @param specification the draft
 * @param title what it is called
 * @param gaps what it does not say
 */
public record Taken(
        int line,
        String key,
        Outcome outcome,
        SpecificationId specification,
        Text title,
        Gaps gaps) {

    /** What an import does with a record. */
    public enum Outcome {
        /** A new draft. */
        CREATED,
        /** The record changed, and so did the draft it became. */
        UPDATED,
        /** Nothing changed. */
        UNCHANGED,
        /** The record changed, but somebody went on with the draft: it was left alone. */
        KEPT
    }

    /**
     * What a record does not say.
     *
     * @param missing elements that must be stated and are not
     * @param toConfirm those of them that are there in words, and wait for a person's choice
     */
    public record Gaps(List<Element> missing, List<Element> toConfirm) {
        public Gaps {
            missing = List.copyOf(missing);
            toConfirm = List.copyOf(toConfirm);
        }
    }
}
