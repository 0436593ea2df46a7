package eu.passerelle.credentials.openbadges;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.Achievement;
import eu.passerelle.credentials.Award;
import eu.passerelle.credentials.Credential;
import eu.passerelle.credentials.Holder;
import eu.passerelle.credentials.Organisation;
import eu.passerelle.credentials.Parties;
import eu.passerelle.credentials.Texts;
import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.statuslist.StatusEntry;
import eu.passerelle.credentials.vcdm.Timestamps;
import eu.passerelle.credentials.vcdm.VcTerms;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Reads one AchievementCredential. */
final class BadgeReader {

    private final ObjectNode badge;
    private final JsonNode subject;
    private final JsonNode achievement;
    private final String language;
    private final AlignmentReader alignments;

    BadgeReader(ObjectNode badge) {
        this.badge = badge;
        this.subject = first(badge.get(VcTerms.SUBJECT));
        this.achievement = first(subject.get(ObTerms.ACHIEVEMENT));
        this.language = achievement.path("inLanguage").asText(Texts.UNSTATED);
        this.alignments = new AlignmentReader(achievement, language);
    }

    Credential read() {
        return new Credential(
                badge.path(VcTerms.ID).asText(), holder(), parties(), achievement(), award());
    }

    private Holder holder() {
        return new Holder(
                Optional.ofNullable(subject.path(VcTerms.ID).textValue()),
                identity(ObTerms.IDENTITY_NAME),
                identity(ObTerms.EXT_GIVEN_NAME),
                identity(ObTerms.EXT_FAMILY_NAME),
                identity(ObTerms.IDENTITY_EMAIL),
                identity(ObTerms.EXT_DATE_OF_BIRTH).map(LocalDate::parse));
    }

    private Optional<String> identity(String type) {
        return Json.each(subject.get(ObTerms.IDENTIFIER)).stream()
                .filter(identity -> type.equals(identity.path("identityType").textValue()))
                .filter(identity -> !identity.path("hashed").asBoolean(true))
                .map(identity -> identity.path("identityHash").asText())
                .findFirst();
    }

    private Parties parties() {
        Organisation issuer = Profiles.read(badge.path(VcTerms.ISSUER), language);
        return new Parties(
                issuer,
                known(issuer, alignments.organisations(ObTerms.EXT_AWARDING_BODY)),
                known(issuer, alignments.organisations(ObTerms.EXT_DELIVERED_BY)),
                known(issuer, alignments.organisations(ObTerms.EXT_CO_DESIGNED_BY)),
                known(issuer, alignments.organisations(ObTerms.EXT_PLATFORM)).stream().findFirst());
    }

    /** The issuer in another part is the issuer again, with all that its profile says. */
    private static List<Organisation> known(Organisation issuer, List<Organisation> named) {
        return named.stream().map(one -> one.id().equals(issuer.id()) ? issuer : one).toList();
    }

    private Achievement achievement() {
        return alignments.complete(
                Achievement.of(
                        achievement.path(VcTerms.ID).asText(),
                        Written.texts(achievement.get(VcTerms.NAME), language),
                        Written.texts(achievement.get(VcTerms.DESCRIPTION), language)),
                credits());
    }

    private Optional<BigDecimal> credits() {
        JsonNode credits = achievement.get("creditsAvailable");
        return credits == null || !credits.isNumber()
                ? Optional.empty()
                : Optional.of(credits.decimalValue());
    }

    private Award award() {
        String from = DataModelDates.from(badge);
        String until = DataModelDates.until(badge);
        return new Award(
                moment(subject, ObTerms.ACTIVITY_END)
                        .map(at -> LocalDate.ofInstant(at, ZoneOffset.UTC)),
                grade(),
                moment(badge, from)
                        .orElseThrow(() -> Rejected.malformed("a badge without " + from)),
                moment(badge, until),
                status());
    }

    private List<StatusEntry> status() {
        try {
            return StatusEntry.allOf(badge);
        } catch (Rejected ofAnotherKind) {
            // whoever verifies the badge is told; what the badge says can be read all the same
            return List.of();
        }
    }

    private Optional<Award.Grade> grade() {
        for (JsonNode result : Json.each(subject.get(ObTerms.RESULT))) {
            String value = result.path("value").textValue();
            if (value != null) {
                String id = result.path(ObTerms.RESULT_DESCRIPTION).asText();
                return Optional.of(new Award.Grade(value, scheme(id)));
            }
        }
        return Optional.empty();
    }

    private Optional<String> scheme(String id) {
        return Json.each(achievement.get(ObTerms.RESULT_DESCRIPTION)).stream()
                .filter(description -> id.equals(description.path(VcTerms.ID).textValue()))
                .map(description -> description.path(VcTerms.NAME).asText())
                .findFirst();
    }

    private static Optional<Instant> moment(JsonNode node, String member) {
        return node.has(member)
                ? Optional.of(Timestamps.parse(node.get(member), member))
                : Optional.empty();
    }

    private static JsonNode first(JsonNode oneOrMany) {
        return Json.each(oneOrMany).stream()
                .findFirst()
                .orElseThrow(() -> Rejected.malformed("a badge without subject or achievement"));
    }
}
