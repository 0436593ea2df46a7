package eu.passerelle.catalog.exchange;

import eu.passerelle.catalog.specification.Specification;
import eu.passerelle.catalog.specification.SpecificationId;

/**
 * What an import left behind: which draft it made of which record.
 *
 * @param key what the source knows the record by
 * @param fingerprint of the record as it was
 * @param specification what became of it
 * @param revision which revision of the draft the import wrote; a later one is somebody's own work
 */
public record Trace(String key, String fingerprint, SpecificationId specification, int revision) {

    boolean isOf(Line.Readable line) {
        return fingerprint.equals(line.fingerprint());
    }

    static Trace of(String key, Line.Readable line, Specification.Draft draft) {
        return new Trace(key, line.fingerprint(), draft.edition().id(), draft.revision());
    }
}
