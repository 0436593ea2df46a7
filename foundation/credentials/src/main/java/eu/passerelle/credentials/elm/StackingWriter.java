package eu.passerelle.credentials.elm;

import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.Stackability;
import eu.passerelle.credentials.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What an achievement can be combined into: agreed targets as wholes, the rest as notes. */
final class StackingWriter {

    private final ElmNodes nodes;
    private final String type;

    /** A specification is part of ones of its own type only. */
    StackingWriter(ElmNodes nodes, String type) {
        this.nodes = nodes;
        this.type = type;
    }

    List<ObjectNode> notes(Stackability stackability) {
        return switch (stackability) {
            case Stackability.StandAlone alone ->
                    List.of(nodes.remark(Remark.STAND_ALONE, Remark.STAND_ALONE.label()));
            case Stackability.Possible possible ->
                    List.of(nodes.remark(Remark.STACKABLE, hint(possible.hint())));
            case Stackability.Confirmed confirmed -> List.of();
        };
    }

    List<ObjectNode> targets(Stackability stackability) {
        return switch (stackability) {
            case Stackability.StandAlone alone -> List.of();
            case Stackability.Possible possible -> List.of();
            case Stackability.Confirmed confirmed ->
                    confirmed.targets().stream().map(this::target).toList();
        };
    }

    private ObjectNode target(Stackability.Target target) {
        ObjectNode whole = nodes.named(target.id(), type, ElmTerms.SELF);
        Texts title =
                target.title().isEmpty() ? Texts.of(Texts.UNSTATED, target.id()) : target.title();
        whole.set(ElmTerms.TITLE, ElmNodes.texts(title));
        var terms = new ArrayList<ObjectNode>();
        target.credits()
                .map(BigDecimal::toPlainString)
                .ifPresent(credits -> terms.add(nodes.remark(Remark.STACKING_CREDITS, credits)));
        target.until()
                .ifPresent(day -> terms.add(nodes.remark(Remark.STACKING_UNTIL, day.toString())));
        ElmNodes.set(whole, ElmTerms.NOTE, terms);
        return whole;
    }

    // a note has to say something
    private static Texts hint(Texts hint) {
        return hint.isEmpty() ? Texts.of(Texts.UNSTATED, Remark.STACKABLE.label()) : hint;
    }
}
