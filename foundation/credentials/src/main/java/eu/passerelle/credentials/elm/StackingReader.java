package eu.passerelle.credentials.elm;

import com.fasterxml.jackson.databind.JsonNode;
import eu.passerelle.credentials.Stackability;
import eu.passerelle.credentials.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads what an achievement can be combined into. */
final class StackingReader {

    private final ElmIndex index;
    private final JsonNode spec;

    StackingReader(ElmIndex index, JsonNode spec) {
        this.index = index;
        this.spec = spec;
    }

    Optional<Stackability> read() {
        List<JsonNode> wholes = index.each(spec, ElmTerms.PART_OF);
        if (!wholes.isEmpty()) {
            return Optional.of(
                    new Stackability.Confirmed(wholes.stream().map(this::target).toList()));
        }
        if (!Remark.STAND_ALONE.in(index, spec).isEmpty()) {
            return Optional.of(new Stackability.StandAlone());
        }
        return Remark.STACKABLE.in(index, spec).stream().findFirst().map(this::possible);
    }

    private Stackability possible(JsonNode note) {
        Texts said = index.texts(note, ElmTerms.NOTE_LITERAL);
        Texts nothing = Texts.of(Texts.UNSTATED, Remark.STACKABLE.label());
        return new Stackability.Possible(said.equals(nothing) ? Texts.none() : said);
    }

    private Stackability.Target target(JsonNode whole) {
        return new Stackability.Target(
                index.id(whole),
                index.texts(whole, ElmTerms.TITLE),
                said(whole, Remark.STACKING_CREDITS).flatMap(ElmIndex::number),
                said(whole, Remark.STACKING_UNTIL).map(LocalDate::parse));
    }

    private Optional<String> said(JsonNode whole, Remark remark) {
        return remark.in(index, whole).stream()
                .flatMap(note -> index.text(note, ElmTerms.NOTE_LITERAL).stream())
                .findFirst();
    }
}
