package eu.passerelle.credentials.openbadges;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.Achievement;
import eu.passerelle.credentials.Award;
import eu.passerelle.credentials.Credential;
import eu.passerelle.credentials.Holder;
import eu.passerelle.credentials.Rendition;
import eu.passerelle.credentials.Texts;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.statuslist.StatusEntry;
import eu.passerelle.credentials.vcdm.VcTerms;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Writes one credential as an AchievementCredential (Open Badges 3.0, B.1.2). */
final class BadgeWriter {

    private final Credential credential;
    private final List<String> languages;
    private final List<Rendition.Loss> losses = new ArrayList<>();

    BadgeWriter(Credential credential, List<String> languages) {
        this.credential = credential;
        this.languages = List.copyOf(languages);
    }

    Rendition write() {
        var badge = Json.newObject();
        badge.putArray(VcTerms.CONTEXT)
                .add(VcTerms.CONTEXT_V2)
                .add(ObTerms.CONTEXT)
                .add(ObTerms.EXTENSIONS_CONTEXT);
        badge.put(VcTerms.ID, credential.id());
        badge.putArray(VcTerms.TYPE).add(VcTerms.CREDENTIAL_TYPE).add(ObTerms.BADGE_TYPE);
        badge.put(VcTerms.NAME, text(credential.achievement().title(), "achievement.title"));
        badge.set(VcTerms.ISSUER, Profiles.write(credential.parties().issuer(), languages));
        period(badge);
        badge.set(VcTerms.SUBJECT, subject());
        status(badge);
        badge.putArray(VcTerms.SCHEMA)
                .addObject()
                .put(VcTerms.ID, ObTerms.SCHEMA)
                .put(VcTerms.TYPE, ObTerms.SCHEMA_TYPE);
        return new Rendition(badge, losses);
    }

    private void period(ObjectNode badge) {
        Award award = credential.award();
        badge.put(VcTerms.VALID_FROM, award.validFrom().toString());
        award.validUntil().ifPresent(until -> badge.put(VcTerms.VALID_UNTIL, until.toString()));
        badge.put(ObTerms.AWARDED_DATE, award.validFrom().toString());
    }

    private void status(ObjectNode badge) {
        List<StatusEntry> entries = credential.award().status();
        if (entries.size() == 1) {
            badge.set(VcTerms.STATUS, entries.getFirst().json());
        } else if (!entries.isEmpty()) {
            // the official schema knows one status only; losing one would be worse
            ArrayNode all = badge.putArray(VcTerms.STATUS);
            entries.forEach(entry -> all.add(entry.json()));
            losses.add(new Rendition.Loss("award.status", "the schema allows one status"));
        }
    }

    private ObjectNode subject() {
        var subject = Json.newObject();
        credential.holder().id().ifPresent(id -> subject.put(VcTerms.ID, id));
        subject.putArray(VcTerms.TYPE).add("AchievementSubject");
        identity(subject.putArray(ObTerms.IDENTIFIER));
        credential
                .award()
                .achievedOn()
                .ifPresent(day -> subject.put(ObTerms.ACTIVITY_END, startOf(day)));
        credential
                .achievement()
                .workload()
                .ects()
                .ifPresent(ects -> subject.put("creditsEarned", plain(ects)));
        subject.set(ObTerms.ACHIEVEMENT, achievement());
        credential.award().grade().ifPresent(grade -> result(subject, grade));
        return subject;
    }

    // Open Badges 3.0, B.1.14: identities are open here; the document itself is the holder's
    private void identity(ArrayNode identities) {
        Holder holder = credential.holder();
        holder.name().ifPresent(name -> identity(identities, ObTerms.IDENTITY_NAME, name));
        holder.givenName().ifPresent(name -> identity(identities, ObTerms.EXT_GIVEN_NAME, name));
        holder.familyName().ifPresent(name -> identity(identities, ObTerms.EXT_FAMILY_NAME, name));
        holder.email().ifPresent(mail -> identity(identities, ObTerms.IDENTITY_EMAIL, mail));
        holder.dateOfBirth()
                .ifPresent(day -> identity(identities, ObTerms.EXT_DATE_OF_BIRTH, day.toString()));
    }

    private static void identity(ArrayNode identities, String type, String value) {
        identities
                .addObject()
                .put(VcTerms.TYPE, "IdentityObject")
                .put("hashed", false)
                .put("identityHash", value)
                .put("identityType", type);
    }

    private ObjectNode achievement() {
        Achievement source = credential.achievement();
        var target = Json.newObject().put(VcTerms.ID, source.id());
        target.putArray(VcTerms.TYPE).add("Achievement");
        target.put("achievementType", ObTerms.MICRO_CREDENTIAL);
        credential.parties().awardingBodies().stream()
                .findFirst()
                .ifPresent(body -> target.set("creator", Profiles.write(body, languages)));
        target.put(VcTerms.NAME, source.title().in(languages));
        target.put(VcTerms.DESCRIPTION, text(source.description(), "achievement.description"));
        target.putObject("criteria").put("narrative", criteria());
        source.workload().ects().ifPresent(ects -> target.put("creditsAvailable", plain(ects)));
        source.field().ifPresent(code -> target.put("fieldOfStudy", "ISCED-F " + code));
        target.put("inLanguage", source.title().languageFor(languages).orElse("en"));
        target.set(ObTerms.ALIGNMENT, new AlignmentWriter(credential, this).write());
        credential.award().grade().ifPresent(grade -> resultDescription(target, grade));
        return target;
    }

    private String criteria() {
        var narrative = new StringBuilder();
        for (var outcome : credential.achievement().outcomes()) {
            narrative.append("* ").append(outcome.text().in(languages)).append('\n');
        }
        return narrative.isEmpty()
                ? credential.achievement().title().in(languages)
                : narrative.toString();
    }

    private void resultDescription(ObjectNode achievement, Award.Grade grade) {
        var description = achievement.putArray(ObTerms.RESULT_DESCRIPTION).addObject();
        description.put(VcTerms.ID, gradeId());
        description.putArray(VcTerms.TYPE).add("ResultDescription");
        description.put(VcTerms.NAME, grade.scheme().orElse("Grade"));
        description.put("resultType", ObTerms.EXT_GRADE);
    }

    private void result(ObjectNode subject, Award.Grade grade) {
        var result = subject.putArray(ObTerms.RESULT).addObject();
        result.putArray(VcTerms.TYPE).add("Result");
        result.put(ObTerms.RESULT_DESCRIPTION, gradeId());
        result.put("value", grade.value());
    }

    private String gradeId() {
        return credential.achievement().id() + "#grade";
    }

    /** A text in one language; the others are lost and said to be. */
    String text(Texts texts, String element) {
        if (texts.byLanguage().size() > 1) {
            losses.add(
                    new Rendition.Loss(
                            element, "a badge has one language; the others are left out"));
        }
        return texts.in(languages);
    }

    List<String> languages() {
        return languages;
    }

    void lost(String element, String reason) {
        losses.add(new Rendition.Loss(element, reason));
    }

    private static String startOf(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant().toString();
    }

    private static double plain(BigDecimal number) {
        return number.doubleValue();
    }
}
