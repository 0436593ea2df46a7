package eu.passerelle.credentials.sdjwt;

import eu.passerelle.credentials.Achievement;
import eu.passerelle.credentials.Assessment;
import eu.passerelle.credentials.Award;
import eu.passerelle.credentials.Credential;
import eu.passerelle.credentials.Holder;
import eu.passerelle.credentials.Level;
import eu.passerelle.credentials.Organisation;
import eu.passerelle.credentials.Outcome;
import eu.passerelle.credentials.Participation;
import eu.passerelle.credentials.Parties;
import eu.passerelle.credentials.QualityAssurance;
import eu.passerelle.credentials.Stackability;
import eu.passerelle.credentials.Texts;
import eu.passerelle.credentials.Workload;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A credential while its claims are read back, one by one; what is not told stays open. */
final class CredentialDraft {

    /** Stands where the canonical credential needs an identifier and the claims tell none. */
    static final String NOT_STATED = "urn:passerelle:not-stated";

    String id = NOT_STATED;
    String title = "";
    String description = "";
    String givenName;
    String familyName;
    String fullName;
    String holderId;
    String email;
    LocalDate dateOfBirth;
    String issuer = NOT_STATED;
    String issuerCountry;
    String awardingBody;
    Instant issued;
    Instant expires;
    List<String> outcomes = List.of();
    List<String> skills = List.of();
    BigDecimal ects;
    BigDecimal hours;
    Integer eqf;
    Assessment.Type assessment;
    Assessment.Supervision supervision;
    Participation participation;
    List<String> qualityAssurance = List.of();
    String grade;
    String gradingScheme;
    String field;
    List<String> languages = List.of();
    String prerequisites = "";
    String stackability = "";

    Credential credential() {
        return new Credential(id, holder(), parties(), achievement(), award());
    }

    private Holder holder() {
        return new Holder(
                Optional.ofNullable(holderId),
                Optional.ofNullable(fullName),
                Optional.ofNullable(givenName),
                Optional.ofNullable(familyName),
                Optional.ofNullable(email),
                Optional.ofNullable(dateOfBirth));
    }

    private Parties parties() {
        var signing = Organisation.of(issuer, Texts.none(), issuerCountry);
        List<Organisation> awarding =
                Stream.ofNullable(awardingBody)
                        .map(name -> Organisation.of(NOT_STATED, text(name), null))
                        .toList();
        return new Parties(signing, awarding, List.of(), List.of(), Optional.empty());
    }

    private Achievement achievement() {
        return Achievement.of(NOT_STATED, text(title), text(description))
                .outcomes(outcomes())
                .workload(Workload.of(ects, hours))
                .level(Level.eqf(eqf))
                .field(field)
                .languages(languages)
                .participation(participation)
                .assessment(assessed())
                .qualityAssurance(qualityAssurance.stream().map(CredentialDraft::quality).toList())
                .prerequisites(text(prerequisites))
                .stackability(
                        stackability.isEmpty()
                                ? null
                                : new Stackability.Possible(text(stackability)));
    }

    // skills are told for all outcomes together: with one outcome it is known whose they are
    private List<Outcome> outcomes() {
        List<String> known = outcomes.size() == 1 ? skills : List.of();
        return IntStream.range(0, outcomes.size())
                .mapToObj(i -> new Outcome("LO" + (i + 1), text(outcomes.get(i)), false, known))
                .toList();
    }

    private Assessment assessed() {
        if (assessment == null) {
            return null;
        }
        return supervision == null
                ? new Assessment(
                        assessment,
                        Assessment.Supervision.UNSUPERVISED,
                        Assessment.Identification.NONE)
                : new Assessment(assessment, supervision, Assessment.Identification.ACCOUNT);
    }

    private Award award() {
        var told = Award.of(null, issued == null ? Instant.EPOCH : issued).validUntil(expires);
        return grade == null
                ? told
                : told.graded(new Award.Grade(grade, Optional.ofNullable(gradingScheme)));
    }

    private static QualityAssurance quality(String name) {
        return new QualityAssurance(
                QualityAssurance.Kind.NOT_STATED,
                text(name),
                Organisation.of(NOT_STATED, Texts.none(), null),
                new QualityAssurance.Register(Optional.empty(), Optional.empty(), Optional.empty()),
                new QualityAssurance.Term(Optional.empty(), Optional.empty()));
    }

    private static Texts text(String value) {
        return value.isEmpty() ? Texts.none() : Texts.of(Texts.UNSTATED, value);
    }
}
