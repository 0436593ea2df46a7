package eu.passerelle.verification.verdict.web;

import eu.passerelle.credentials.Achievement;
import eu.passerelle.credentials.Assessment;
import eu.passerelle.credentials.Credential;
import eu.passerelle.credentials.Holder;
import io.quarkus.qute.TemplateData;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was learned, as the page shows it; null where the credential does not say. */
@TemplateData
record LearnedLines(
        Map<String, String> title,
        Map<String, String> description,
        List<Map<String, String>> outcomes,
        Integer eqfLevel,
        BigDecimal ects,
        BigDecimal hours,
        String quality,
        String field,
        String assessment,
        String supervision,
        String identification,
        String holder,
        LocalDate achievedOn,
        Instant issuedOn) {
    static LearnedLines of(Credential credential) {
        Achievement achievement = credential.achievement();
        Optional<Assessment> assessment = achievement.assessment();
        return new LearnedLines(
                achievement.title().byLanguage(),
                achievement.description().byLanguage(),
                achievement.outcomes().stream().map(one -> one.text().byLanguage()).toList(),
                achievement.level().eqf().orElse(null),
                achievement.workload().ects().orElse(null),
                achievement.workload().hours().orElse(null),
                achievement.qualityAssurance().stream()
                        .findFirst()
                        .map(record -> record.title().in(List.of()))
                        .orElse(null),
                achievement.field().orElse(null),
                assessment.map(one -> "type_" + one.type()).orElse(null),
                assessment.map(one -> "supervision_" + one.supervision()).orElse(null),
                assessment.map(one -> "identification_" + one.identification()).orElse(null),
                name(credential.holder()),
                credential.award().achievedOn().orElse(null),
                credential.award().validFrom());
    }

    private static String name(Holder holder) {
        return holder.name().orElse(null);
    }

    @Override
    public String toString() {
        return "LearnedLines[…]";
    }
}
