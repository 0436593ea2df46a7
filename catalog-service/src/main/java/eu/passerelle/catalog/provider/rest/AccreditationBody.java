package eu.passerelle.catalog.provider.rest;

import eu.passerelle.catalog.provider.AccreditationRefusal;
import eu.passerelle.catalog.provider.Decision;
import eu.passerelle.catalog.provider.Grant;
import eu.passerelle.catalog.provider.Limits;
import eu.passerelle.catalog.provider.Profile;
import eu.passerelle.catalog.provider.ProviderId;
import eu.passerelle.contracts.catalog.v1.AccreditationChanged.CredentialType;
import eu.passerelle.kit.problem.Refusal.Flaw;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a quality agency decided about a provider. What limits nothing is left away.
 *
 * @param agency the agency's name
 * @param standing whether the review was asked for by law; VOLUNTARY where the provider is no
 *     higher education institution
 * @param fields ISCED-F 2013 codes, or the beginnings of such
 * @param eqfFrom lowest EQF level
 * @param eqfTo highest EQF level
 * @param jurisdictions ISO 3166-1 alpha-2
 * @param credentialTypes kinds of credential
 * @param validFrom first day
 * @param validUntil last day; six years after the first where left away
 * @param report where the report can be read
 * @param deqarReport the report's number in DEQAR
 * @param deqarInstitution the provider's number in DEQAR
 */
@Schema(
        examples =
                """
                {"agency":"AQ-Rhein","standing":"OBLIGATORY","fields":["06"],"eqfFrom":5,"eqfTo":7,\
                "jurisdictions":["DE"],"credentialTypes":["MICRO_CREDENTIAL","COURSE"],\
                "validFrom":"2024-10-01","validUntil":"2030-09-30",\
                "report":"https://aq-rhein.example/reports/rheinfurt",\
                "deqarReport":"100321","deqarInstitution":"DEQARINST9001"}\
                """)
public record AccreditationBody(
        @NotBlank @Size(max = 300) String agency,
        @NotNull Decision.Standing standing,
        @Size(max = 100) Set<@NotNull @Pattern(regexp = Limits.FIELD) String> fields,
        @Min(1) @Max(8) Integer eqfFrom,
        @Min(1) @Max(8) Integer eqfTo,
        @Size(max = 300) Set<@NotNull @Country String> jurisdictions,
        @Size(max = 2) Set<@NotNull CredentialType> credentialTypes,
        @NotNull LocalDate validFrom,
        LocalDate validUntil,
        @Size(max = 1000) @Pattern(regexp = Profile.WEB_ADDRESS) String report,
        @Pattern(regexp = Decision.Reading.DEQAR_REPORT) String deqarReport,
        @Pattern(regexp = Decision.Reading.DEQAR_INSTITUTION) String deqarInstitution) {

    private static final int EARLIEST_YEAR = 1900;
    private static final int LATEST_YEAR = 2200;

    Grant grant(ProviderId holder, ProviderId by) {
        refuseIfContradictory();
        var reading =
                new Decision.Reading(
                        Optional.ofNullable(report).map(URI::create),
                        Optional.ofNullable(deqarReport),
                        Optional.ofNullable(deqarInstitution));
        var decision = new Decision(by, agency.strip(), standing, validFrom, lastDay(), reading);
        return new Grant(holder, decision, limits());
    }

    private LocalDate lastDay() {
        return validUntil == null ? validFrom.plusYears(Decision.YEARS_WITHOUT_END) : validUntil;
    }

    private Limits limits() {
        var levels =
                eqfFrom == null
                        ? Optional.<Limits.Levels>empty()
                        : Optional.of(new Limits.Levels(eqfFrom, eqfTo));
        return new Limits(
                orEmpty(fields), levels, orEmpty(jurisdictions), orEmpty(credentialTypes));
    }

    private void refuseIfContradictory() {
        var flaws = new ArrayList<Flaw>();
        refuseFarAwayDays();
        if ((eqfFrom == null) != (eqfTo == null) || eqfFrom != null && eqfTo < eqfFrom) {
            flaws.add(flaw("/eqfTo", "levels-in-order", "State both levels, the lower one first."));
        }
        if (lastDay().isBefore(validFrom)) {
            flaws.add(
                    flaw(
                            "/validUntil",
                            "ends-after-start",
                            "It ends before it begins. Exchange" + " the days."));
        }
        if (!flaws.isEmpty()) {
            throw AccreditationRefusal.because(
                    new AccreditationRefusal.ImpossibleAccreditation(List.copyOf(flaws)));
        }
    }

    private void refuseFarAwayDays() {
        if (isFarAway(validFrom) || validUntil != null && isFarAway(validUntil)) {
            throw AccreditationRefusal.because(
                    new AccreditationRefusal.ImpossibleAccreditation(
                            List.of(
                                    flaw(
                                            "/validFrom",
                                            "day-within-reach",
                                            "State days between the years 1900 and 2200."))));
        }
    }

    private static boolean isFarAway(LocalDate day) {
        return day.getYear() < EARLIEST_YEAR || day.getYear() > LATEST_YEAR;
    }

    private static Flaw flaw(String pointer, String rule, String detail) {
        return new Flaw(pointer, rule, detail);
    }

    private static <T> Set<T> orEmpty(Set<T> set) {
        return set == null ? Set.of() : set;
    }
}
