package eu.passerelle.catalog.provider;

import eu.passerelle.catalog.Hands;
import eu.passerelle.contracts.catalog.v1.AccreditationChanged.CredentialType;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Accreditations for tests. */
public final class SomeAccreditation {
    public static final ProviderId AQ_RHEIN = new ProviderId("aq-rhein");
    public static final Limits COMPUTING =
            new Limits(
                    Set.of("06"),
                    Optional.of(new Limits.Levels(5, 7)),
                    Set.of("DE"),
                    Set.of(CredentialType.MICRO_CREDENTIAL, CredentialType.COURSE));

    private SomeAccreditation() {}

    /** ISCED-F 06, EQF 5 to 7, in Germany, to 2030. */
    public static Accreditation.InForce of(ProviderId holder) {
        return of(holder, COMPUTING);
    }

    public static Accreditation.InForce of(ProviderId holder, Limits limits) {
        return recorded(grant(holder, limits, Decision.Standing.VOLUNTARY));
    }

    public static Accreditation.InForce until(ProviderId holder, LocalDate lastDay) {
        var given = grant(holder, COMPUTING, Decision.Standing.VOLUNTARY);
        var decision = given.decision();
        return recorded(
                new Grant(
                        holder,
                        new Decision(
                                decision.agency(),
                                decision.agencyName(),
                                decision.standing(),
                                decision.validFrom(),
                                lastDay,
                                decision.reading()),
                        COMPUTING));
    }

    public static Grant grant(ProviderId holder, Limits limits, Decision.Standing standing) {
        var reading =
                new Decision.Reading(
                        Optional.of(URI.create("https://aq-rhein.example/reports/1")),
                        Optional.of("100321"),
                        Optional.of("DEQARINST9001"));
        return new Grant(
                holder,
                new Decision(
                        AQ_RHEIN,
                        "AQ-Rhein",
                        standing,
                        LocalDate.parse("2024-10-01"),
                        LocalDate.parse("2030-09-30"),
                        reading),
                limits);
    }

    private static Accreditation.InForce recorded(Grant grant) {
        return new Accreditation.InForce(new AccreditationId(UUID.randomUUID()), grant, Hands.NOON);
    }
}
