package eu.passerelle.catalog.exchange.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.passerelle.catalog.exchange.ImportReport;
import eu.passerelle.catalog.exchange.Line;
import eu.passerelle.catalog.exchange.Taken;
import eu.passerelle.catalog.exchange.shape.Source;
import eu.passerelle.catalog.specification.Element;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of a file.
 *
 * @param source where it is from
 * @param created how many records became drafts
 * @param updated how many drafts follow a changed record
 * @param unchanged how many records were known and the same
 * @param kept how many changed records were left alone, for somebody works on the draft
 * @param broken how many lines did not go in
 * @param gaps how many records leave out which element
 * @param records what became of each record
 * @param brokenLines what is wrong with the others
 */
public record ImportView(
        @Schema(examples = "masaryk") String source,
        long created,
        long updated,
        long unchanged,
        long kept,
        int broken,
        Map<Element, Long> gaps,
        List<RecordView> records,
        List<BrokenLineView> brokenLines) {

    /**
     * What became of a record.
     *
     * @param line where it stood
     * @param key what the source knows it by
     * @param title what it is called; missing where it does not say
     * @param specificationId the draft
     * @param outcome what was done
     * @param missing elements of a micro-credential's description that it leaves out
     * @param toConfirm those of them that are there in words and wait for a person's choice
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RecordView(
            int line,
            String key,
            Map<String, String> title,
            UUID specificationId,
            Taken.Outcome outcome,
            List<Element> missing,
            List<Element> toConfirm) {
        private static RecordView of(Taken taken) {
            var title = taken.title();
            return new RecordView(
                    taken.line(),
                    taken.key(),
                    title.isEmpty() ? null : title.byLanguage(),
                    taken.specification().value(),
                    taken.outcome(),
                    taken.gaps().missing(),
                    taken.gaps().toConfirm());
        }
    }

    /**
     * A line that did not go in.
     *
     * @param line which, from 1
     * @param reason what is wrong with it
     */
    public record BrokenLineView(int line, String reason) {
        private static BrokenLineView of(Line.Broken broken) {
            return new BrokenLineView(broken.number(), broken.reason());
        }
    }

    static ImportView of(Source source, ImportReport report) {
        return new ImportView(
                source.label(),
                report.count(Taken.Outcome.CREATED),
                report.count(Taken.Outcome.UPDATED),
                report.count(Taken.Outcome.UNCHANGED),
                report.count(Taken.Outcome.KEPT),
                report.broken().size(),
                gaps(report),
                report.taken().stream().map(RecordView::of).toList(),
                report.broken().stream().map(BrokenLineView::of).toList());
    }

    private static Map<Element, Long> gaps(ImportReport report) {
        var gaps = new EnumMap<Element, Long>(Element.class);
        for (var taken : report.taken()) {
            taken.gaps().missing().forEach(element -> gaps.merge(element, 1L, Long::sum));
        }
        return gaps;
    }
}
