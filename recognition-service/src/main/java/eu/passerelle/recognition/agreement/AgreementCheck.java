package eu.passerelle.recognition.agreement;

import eu.passerelle.kit.problem.Refusal.Flaw;
import eu.passerelle.recognition.agreement.AgreementSketch.CoverSketch;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/** Finds all that is wrong with a sketch of an agreement, but for the targets themselves. */
final class AgreementCheck {
    private static final Pattern REFERENCE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9 ./_-]{0,59}");
    private static final Pattern ALIAS = Pattern.compile("[a-z0-9][a-z0-9-]{0,59}");
    private static final Pattern ISCED_PREFIX = Pattern.compile("\\d{2,4}");
    private static final BigDecimal MOST_ECTS = BigDecimal.valueOf(60);
    private static final int MOST_COVERS = 200;

    private final List<Flaw> flaws = new ArrayList<>();

    private AgreementCheck() {}

    static List<Flaw> of(AgreementSketch sketch) {
        var check = new AgreementCheck();
        check.reference(sketch);
        check.parties(sketch);
        check.days(sketch);
        check.covers(sketch.covers());
        return List.copyOf(check.flaws);
    }

    private void reference(AgreementSketch sketch) {
        if (sketch.reference() == null || !REFERENCE.matcher(sketch.reference()).matches()) {
            flaw("/reference", "reference", "A name of 1 to 60 characters, such as NDA-2026-03.");
        }
    }

    private void parties(AgreementSketch sketch) {
        alias("/awardedBy", sketch.awardedBy());
        alias("/recognisedBy", sketch.recognisedBy());
        if (sketch.awardedBy() != null && sketch.awardedBy().equals(sketch.recognisedBy())) {
            flaw("/recognisedBy", "two-organisations", "An agreement is between two.");
        }
    }

    private void alias(String pointer, String alias) {
        if (alias == null || !ALIAS.matcher(alias).matches()) {
            flaw(pointer, "alias", "An organisation's alias, such as tormes.");
        }
    }

    private void days(AgreementSketch sketch) {
        if (sketch.validFrom() == null) {
            flaw("/validFrom", "required", "The first day is missing.");
        }
        if (sketch.validUntil() == null) {
            flaw("/validUntil", "required", "An agreement has a last day.");
        } else if (sketch.validFrom() != null && sketch.validUntil().isBefore(sketch.validFrom())) {
            flaw("/validUntil", "not-before-first-day", "The last day is before the first.");
        }
    }

    private void covers(List<CoverSketch> covers) {
        if (covers == null || covers.isEmpty() || covers.size() > MOST_COVERS) {
            flaw("/covers", "covers-1-to-200", "From 1 to 200 targets.");
            return;
        }
        Set<UUID> targets = new HashSet<>();
        for (int i = 0; i < covers.size(); i++) {
            cover("/covers/" + i, covers.get(i), targets);
        }
    }

    private void cover(String pointer, CoverSketch cover, Set<UUID> targets) {
        if (cover.targetId() == null) {
            flaw(pointer + "/targetId", "required", "The target is missing.");
        } else if (!targets.add(cover.targetId())) {
            flaw(pointer + "/targetId", "unique", "The target is covered twice.");
        }
        ects(pointer + "/credits", cover.credits());
        if (cover.minEcts() != null) {
            ects(pointer + "/minEcts", cover.minEcts());
        }
        if (cover.minEqfLevel() != null && (cover.minEqfLevel() < 1 || cover.minEqfLevel() > 8)) {
            flaw(pointer + "/minEqfLevel", "eqf-1-to-8", "An EQF level from 1 to 8.");
        }
        if (cover.iscedPrefix() != null && !ISCED_PREFIX.matcher(cover.iscedPrefix()).matches()) {
            flaw(pointer + "/iscedPrefix", "isced-f-code", "Two to four digits.");
        }
    }

    private void ects(String pointer, BigDecimal ects) {
        if (ects == null
                || ects.signum() < 0
                || ects.compareTo(MOST_ECTS) > 0
                || ects.stripTrailingZeros().scale() > 2) {
            flaw(pointer, "ects-0-to-60", "From 0 to 60 ECTS, at most two decimals.");
        }
    }

    private void flaw(String pointer, String rule, String detail) {
        flaws.add(new Flaw(pointer, rule, detail));
    }
}
