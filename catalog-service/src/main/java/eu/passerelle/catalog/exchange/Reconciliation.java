package eu.passerelle.catalog.exchange;

import eu.passerelle.catalog.exchange.Taken.Outcome;
import eu.passerelle.catalog.provider.Profile;
import eu.passerelle.catalog.specification.Backing;
import eu.passerelle.catalog.specification.Content;
import eu.passerelle.catalog.specification.Edition;
import eu.passerelle.catalog.specification.Element;
import eu.passerelle.catalog.specification.Specification.Draft;
import eu.passerelle.catalog.specification.SpecificationId;
import eu.passerelle.catalog.specification.Transparency;
import eu.passerelle.kit.ids.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Compares what comes in with what is there, and says what to write. */
final class Reconciliation {
    private final Map<String, Trace> known;
    private final Map<SpecificationId, Draft> drafts;
    private final Optional<Profile> provider;
    private final Ids ids;
    private final Instant now;
    private final List<Draft> written = new ArrayList<>();
    private final List<Trace> traced = new ArrayList<>();
    private final List<Taken> taken = new ArrayList<>();

    Reconciliation(
            List<Trace> known,
            List<Draft> drafts,
            Optional<Profile> provider,
            Ids ids,
            Instant now) {
        this.known = known.stream().collect(Collectors.toMap(Trace::key, Function.identity()));
        this.drafts =
                drafts.stream()
                        .collect(
                                Collectors.toMap(
                                        draft -> draft.edition().id(), Function.identity()));
        this.provider = provider;
        this.ids = ids;
        this.now = now;
    }

    Reconciliation with(Batch batch) {
        batch.records().forEach((key, line) -> take(batch.origin(), key, line));
        return this;
    }

    List<Draft> drafts() {
        return written;
    }

    List<Trace> traces() {
        return traced;
    }

    List<Taken> taken() {
        return taken;
    }

    private void take(Origin origin, String key, Line.Readable line) {
        var content = origin.source().read(line.fields()).contentFor(origin.provider());
        var trace = known.get(key);
        if (trace == null) {
            write(key, line, begin(origin, content), Outcome.CREATED);
        } else if (trace.isOf(line)) {
            report(key, line, trace.specification(), content, Outcome.UNCHANGED);
        } else if (isUntouched(trace)) {
            var draft = drafts.get(trace.specification());
            write(key, line, draft.edit(content), Outcome.UPDATED);
        } else {
            report(key, line, trace.specification(), content, Outcome.KEPT);
        }
    }

    private boolean isUntouched(Trace trace) {
        var draft = drafts.get(trace.specification());
        return draft != null && draft.revision() == trace.revision();
    }

    private Draft begin(Origin origin, Content content) {
        var id = new SpecificationId(ids.next());
        return new Draft(new Edition(id, 1, origin.provider(), content), 1, now);
    }

    private void write(String key, Line.Readable line, Draft draft, Outcome outcome) {
        written.add(draft);
        traced.add(Trace.of(key, line, draft));
        var edition = draft.edition();
        report(key, line, edition.id(), edition.content(), outcome);
    }

    private void report(
            String key, Line.Readable line, SpecificationId id, Content content, Outcome outcome) {
        var title = content.presentation().title();
        taken.add(new Taken(line.number(), key, outcome, id, title, gaps(content)));
    }

    private Taken.Gaps gaps(Content content) {
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        var assured = provider.map(known -> known.isAssuredOn(today)).orElse(false);
        var missing = Transparency.of(content, Backing.of(provider.isPresent(), assured)).gaps();
        var inWords = content.assessment().criteria().isEmpty() ? null : Element.ASSESSMENT;
        return new Taken.Gaps(missing, missing.stream().filter(gap -> gap == inWords).toList());
    }
}
