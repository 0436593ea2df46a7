package eu.passerelle.credentials.elm;

import com.fasterxml.jackson.databind.JsonNode;
import eu.passerelle.credentials.json.Json;
import java.util.List;
import java.util.Locale;

/** What the model has no member for and a note can say; the note's subject names it. */
enum Remark {
    FURTHER_INFORMATION("Further information"),
    ORIENTATION("Academic or applied"),
    STAND_ALONE("Stands alone"),
    STACKABLE("Stackable, not agreed"),
    STACKING_CREDITS("Credits counted"),
    STACKING_UNTIL("Agreed until"),
    ASSESSED("Covered by the assessment"),
    NOT_ASSESSED("Not covered by the assessment"),
    IDENTIFICATION("How identity was verified"),
    NO_GRADE("No grade"),
    GRADE_ONLY("Nothing but a grade is known");

    private final String label;

    Remark(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    String urn() {
        return Concepts.OURS + "note:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether a note is about this. */
    boolean isSubjectOf(JsonNode note) {
        return urn().equals(Json.idOf(note.get(ElmTerms.NOTE_SUBJECT)));
    }

    /** The notes about this among those of a node. */
    List<JsonNode> in(ElmIndex index, JsonNode node) {
        return index.each(node, ElmTerms.NOTE).stream().filter(this::isSubjectOf).toList();
    }
}
