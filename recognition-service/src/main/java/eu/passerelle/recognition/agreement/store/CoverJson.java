package eu.passerelle.recognition.agreement.store;

import eu.passerelle.recognition.agreement.Cover;
import eu.passerelle.recognition.comparison.Conditions;
import eu.passerelle.recognition.programme.Credits;
import eu.passerelle.recognition.programme.TargetId;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;

/** A covered target as it is stored. */
record CoverJson(
        UUID target,
        BigDecimal credits,
        Integer minEqfLevel,
        BigDecimal minEcts,
        boolean supervised,
        String iscedPrefix) {
    static CoverJson of(Cover cover) {
        var conditions = cover.conditions();
        return new CoverJson(
                cover.target().value(),
                cover.credits().ects(),
                conditions.minEqfLevel().orElse(null),
                conditions.minEcts().map(Credits::ects).orElse(null),
                conditions.supervised(),
                conditions.iscedPrefix().orElse(null));
    }

    Cover cover() {
        return new Cover(
                new TargetId(target),
                new Conditions(
                        Optional.ofNullable(minEqfLevel),
                        Optional.ofNullable(minEcts).map(Credits::new),
                        supervised,
                        Optional.ofNullable(iscedPrefix)),
                new Credits(credits));
    }
}
