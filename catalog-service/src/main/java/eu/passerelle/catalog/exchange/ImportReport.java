package eu.passerelle.catalog.exchange;

import java.util.ArrayList;
import java.util.List;

/**
 * What became of the lines of a file.
 *
 * @param taken the records that went in, in their order
 * @param broken the lines that did not, in their order
 */
public record ImportReport(List<Taken> taken, List<Line.Broken> broken) {

    public ImportReport {
        taken = List.copyOf(taken);
        broken = List.copyOf(broken);
    }

    /** How many records had that outcome. */
    public long count(Taken.Outcome outcome) {
        return taken.stream().filter(record -> record.outcome() == outcome).count();
    }

    /** The reports of the parts of a file as one. */
    public static ImportReport of(List<ImportReport> parts) {
        var taken = new ArrayList<Taken>();
        var broken = new ArrayList<Line.Broken>();
        parts.forEach(part -> taken.addAll(part.taken()));
        parts.forEach(part -> broken.addAll(part.broken()));
        return new ImportReport(taken, broken);
    }
}
