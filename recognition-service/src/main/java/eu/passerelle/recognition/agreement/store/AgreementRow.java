package eu.passerelle.recognition.agreement.store;

import eu.passerelle.recognition.agreement.Agreement;
import eu.passerelle.recognition.agreement.AgreementId;
import eu.passerelle.recognition.agreement.Signature;
import eu.passerelle.recognition.agreement.Terms;
import eu.passerelle.recognition.evidence.AccountId;
import eu.passerelle.recognition.partner.ProviderId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** An agreement as it lies in the database. */
@Entity
@Table(name = "agreement")
class AgreementRow {
    @Id UUID id;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    State state;

    @Column(nullable = false)
    int version;

    @Column(nullable = false)
    String reference;

    @Column(name = "awarded_by", nullable = false)
    String awardedBy;

    @Column(name = "recognised_by", nullable = false)
    String recognisedBy;

    @Column(name = "valid_from", nullable = false)
    LocalDate validFrom;

    @Column(name = "valid_until", nullable = false)
    LocalDate validUntil;

    /** A list of {@link CoverJson}. */
    @Column(nullable = false)
    String covers;

    String author;

    @Column(name = "proposed_at")
    Instant proposedAt;

    @Column(name = "first_side")
    String firstSide;

    @Column(name = "first_officer")
    String firstOfficer;

    @Column(name = "first_at")
    Instant firstAt;

    @Column(name = "second_side")
    String secondSide;

    @Column(name = "second_officer")
    String secondOfficer;

    @Column(name = "second_at")
    Instant secondAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "ended_cause")
    Agreement.Ended.Cause endedCause;

    @Column(name = "ended_at")
    Instant endedAt;

    /** Which of the states it is in. */
    enum State {
        DRAFT,
        PROPOSED,
        SIGNED_BY_ONE,
        ACTIVE,
        ENDED
    }

    void become(Agreement agreement) {
        switch (agreement) {
            case Agreement.Draft draft -> {
                state = State.DRAFT;
                author = draft.author().value();
            }
            case Agreement.Proposed proposed -> {
                state = State.PROPOSED;
                author = proposed.proposedBy().value();
                proposedAt = proposed.proposedAt();
            }
            case Agreement.SignedByOne signed -> {
                state = State.SIGNED_BY_ONE;
                signedFirst(signed.first());
            }
            case Agreement.Active active -> {
                state = State.ACTIVE;
                signedFirst(active.first());
                signedSecond(active.second());
            }
            case Agreement.Ended ended -> {
                state = State.ENDED;
                endedCause = ended.cause();
                endedAt = ended.endedAt();
                secondAt = ended.activatedAt();
            }
        }
    }

    private void signedFirst(Signature signature) {
        firstSide = signature.side().value();
        firstOfficer = signature.officer().value();
        firstAt = signature.at();
    }

    private void signedSecond(Signature signature) {
        secondSide = signature.side().value();
        secondOfficer = signature.officer().value();
        secondAt = signature.at();
    }

    Agreement agreement(Terms terms) {
        var key = new AgreementId(id);
        return switch (state) {
            case DRAFT -> new Agreement.Draft(key, terms, new ProviderId(author));
            case PROPOSED -> new Agreement.Proposed(key, terms, new ProviderId(author), proposedAt);
            case SIGNED_BY_ONE -> new Agreement.SignedByOne(key, terms, first());
            case ACTIVE -> active(terms);
            case ENDED -> new Agreement.Ended(key, terms, secondAt, endedCause, endedAt);
        };
    }

    Agreement.Active active(Terms terms) {
        return new Agreement.Active(
                new AgreementId(id),
                terms,
                first(),
                signature(secondSide, secondOfficer, secondAt));
    }

    private Signature first() {
        return signature(firstSide, firstOfficer, firstAt);
    }

    private static Signature signature(String side, String officer, Instant at) {
        return new Signature(new ProviderId(side), new AccountId(officer), at);
    }
}
