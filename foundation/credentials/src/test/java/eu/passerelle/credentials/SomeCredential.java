package eu.passerelle.credentials;

import eu.passerelle.credentials.statuslist.StatusEntry;
import eu.passerelle.credentials.statuslist.StatusPurpose;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Credentials for tests, as words. */
public final class SomeCredential {

    public static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    public static final String LIST = "https://passerelle.example/status-lists/1";

    private static final String DQR_6 = "http://data.europa.eu/snb/qdr/c_8a7da315";

    private SomeCredential() {}

    /** MC1 of the sample consortium, every element stated. */
    public static Credential issuedBy(String issuer) {
        return new Credential(
                "urn:uuid:0190a6d0-0000-7000-8000-000000000001",
                Holder.of("Tomasz Lis", "tomasz.lis@learners.example").named("Tomasz", "Lis"),
                parties(issuer),
                achievement(),
                Award.of(LocalDate.parse("2026-11-20"), Instant.parse("2026-11-23T11:00:00Z"))
                        .graded(new Award.Grade("1.7", Optional.of("German grades, 1.0 to 5.0")))
                        .validUntil(Instant.parse("2031-11-23T11:00:00Z"))
                        .withStatus(StatusEntry.of(LIST, 94_567, StatusPurpose.REVOCATION)));
    }

    public static Parties parties(String issuer) {
        var rheinfurt = Organisation.of(issuer, Texts.of("en", "Rheinfurt University"), "DE");
        var voltgrid =
                Organisation.of("https://voltgrid.example", Texts.of("en", "Voltgrid"), "NL");
        var campus = Organisation.of("https://campus.example", Texts.of("en", "Open Campus"), "FR");
        return new Parties(
                rheinfurt,
                List.of(rheinfurt),
                List.of(rheinfurt, voltgrid),
                List.of(voltgrid),
                Optional.of(campus));
    }

    public static Achievement achievement() {
        var python =
                new Outcome(
                        "LO1",
                        Texts.of("en", "Write programs that clean and join data"),
                        true,
                        List.of(
                                "http://data.europa.eu/esco/skill/ccd0a1d9-afda-43d9-b901-96344886e14d"));
        var report = new Outcome("LO2", Texts.of("en", "Explain an analysis"), false, List.of());
        return Achievement.of(
                        "https://passerelle.example/catalog/specifications/mc1/v1",
                        Texts.of("en", "Applied Data Analysis with Python"),
                        Texts.of("en", "From raw data to an answer."))
                .outcomes(List.of(python, report))
                .workload(Workload.of(new BigDecimal("4"), new BigDecimal("110")))
                .level(Level.eqf(6).national(List.of(DQR_6)).in(Level.Cycle.FIRST))
                .fields(List.of("0613", "0542"))
                .orientation(Orientation.MIXED)
                .languages(List.of("en", "de"))
                .participation(Participation.ONLINE)
                .assessment(
                        new Assessment(
                                Assessment.Type.PROJECT,
                                Assessment.Supervision.SUPERVISED_ONLINE,
                                Assessment.Identification.DOCUMENT))
                .qualityAssurance(List.of(accreditation(), institution()))
                .prerequisites(Texts.of("en", "School mathematics"))
                .furtherInformation(Texts.of("en", "Taught in the evening"))
                .stackability(
                        new Stackability.Confirmed(
                                List.of(
                                        new Stackability.Target(
                                                "https://tormes.example/programmes/data-science",
                                                Texts.of("en", "Data Science"),
                                                Optional.of(new BigDecimal("2.5")),
                                                Optional.of(LocalDate.parse("2030-09-30"))))));
    }

    private static QualityAssurance accreditation() {
        return new QualityAssurance(
                QualityAssurance.Kind.PROGRAMME,
                Texts.of("en", "Programme accreditation"),
                Organisation.of("https://aq-rhein.example", Texts.of("en", "AQ-Rhein"), "DE"),
                new QualityAssurance.Register(
                        Optional.of("positive"),
                        Optional.of("https://aq-rhein.example/decisions/2026-7"),
                        Optional.of("77123")),
                new QualityAssurance.Term(
                        Optional.of(LocalDate.parse("2026-02-01")),
                        Optional.of(LocalDate.parse("2031-01-31"))));
    }

    private static QualityAssurance institution() {
        return new QualityAssurance(
                QualityAssurance.Kind.INSTITUTIONAL,
                Texts.of("en", "Evaluation of the university"),
                Organisation.of("https://aq-rhein.example", Texts.of("en", "AQ-Rhein"), "DE"),
                new QualityAssurance.Register(Optional.empty(), Optional.empty(), Optional.empty()),
                new QualityAssurance.Term(Optional.empty(), Optional.empty()));
    }
}
