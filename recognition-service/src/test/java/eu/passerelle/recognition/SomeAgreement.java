package eu.passerelle.recognition;

import eu.passerelle.recognition.agreement.Agreement;
import eu.passerelle.recognition.agreement.AgreementId;
import eu.passerelle.recognition.agreement.Cover;
import eu.passerelle.recognition.agreement.Terms;
import eu.passerelle.recognition.comparison.Conditions;
import eu.passerelle.recognition.programme.Credits;
import eu.passerelle.recognition.programme.TargetId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Agreements for tests. */
public final class SomeAgreement {
    /** What NDA-2026-03 asks for: EQF 6, 4 ECTS, supervised, in field 0613. */
    public static final Conditions SUPERVISED_COMPUTING =
            new Conditions(Optional.of(6), Optional.of(Credits.of("4")), true, Optional.of("0613"));

    private static final Instant SIGNED = Instant.parse("2026-03-10T09:00:00Z");

    private SomeAgreement() {}

    /** NDA-2026-03: what Rheinfurt awards counts 4 ECTS for the target at Tormes, in 2026. */
    public static Terms nda(TargetId target) {
        return terms("NDA-2026-03", cover(target));
    }

    /** 4 ECTS for the target under the usual conditions. */
    public static Cover cover(TargetId target) {
        return new Cover(target, SUPERVISED_COMPUTING, Credits.of("4"));
    }

    /** Terms between Rheinfurt and Tormes for 2026. */
    public static Terms terms(String reference, Cover... covers) {
        return terms(reference, LocalDate.of(2026, 12, 31), covers);
    }

    /** Terms that outlive every test that runs on the real clock. */
    public static Terms lasting(String reference, Cover... covers) {
        return terms(reference, LocalDate.of(2999, 12, 31), covers);
    }

    private static Terms terms(String reference, LocalDate until, Cover... covers) {
        return new Terms(
                1,
                reference,
                SomeOrganisation.RHEINFURT,
                SomeOrganisation.TORMES,
                LocalDate.of(2026, 1, 1),
                until,
                List.of(covers));
    }

    /** Only its author knows of it. */
    public static Agreement.Draft draft(Terms terms) {
        return new Agreement.Draft(newId(), terms, terms.awardedBy());
    }

    /** Nobody has signed. */
    public static Agreement.Proposed proposed(Terms terms) {
        return draft(terms).propose(SIGNED);
    }

    /** The awarding side has signed. */
    public static Agreement.SignedByOne signedByOne(Terms terms) {
        return proposed(terms).sign(SomeOrganisation.officerOf(terms.awardedBy()).sign(SIGNED));
    }

    /** Both sides have signed. */
    public static Agreement.Active active(Terms terms) {
        return signedByOne(terms)
                .sign(SomeOrganisation.officerOf(terms.recognisedBy()).sign(SIGNED));
    }

    /** Its last day has passed. */
    public static Agreement.Ended ended(Terms terms) {
        return active(terms)
                .end(Agreement.Ended.Cause.EXPIRED, Instant.parse("2027-01-01T00:00:30Z"));
    }

    private static AgreementId newId() {
        return new AgreementId(UUID.randomUUID());
    }
}
