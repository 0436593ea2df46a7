package eu.passerelle.credentials.openbadges;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.Achievement;
import eu.passerelle.credentials.Assessment;
import eu.passerelle.credentials.Credential;
import eu.passerelle.credentials.Organisation;
import eu.passerelle.credentials.Outcome;
import eu.passerelle.credentials.Parties;
import eu.passerelle.credentials.Texts;
import eu.passerelle.credentials.json.Json;
import eu.passerelle.credentials.vcdm.VcTerms;
import java.util.List;

/**
 * What Open Badges have no member for, as alignments with extension types (Open Badges 3.0, B.1.5
 * and B.6): any reader shows them, ours reads them back.
 */
final class AlignmentWriter {

    private final Credential credential;
    private final Achievement achievement;
    private final BadgeWriter badge;
    private final ArrayNode alignments = Json.newArray();

    AlignmentWriter(Credential credential, BadgeWriter badge) {
        this.credential = credential;
        this.achievement = credential.achievement();
        this.badge = badge;
    }

    ArrayNode write() {
        achievement.outcomes().forEach(this::outcome);
        volume();
        level();
        achievement
                .field()
                .ifPresent(
                        code -> coded(ObTerms.EXT_FIELD, ObTerms.ISCED_F + code, "ISCED-F", code));
        achievement
                .languages()
                .forEach(tag -> coded(ObTerms.EXT_LANGUAGE, here("language-" + tag), tag, tag));
        achievement
                .participation()
                .ifPresent(
                        form ->
                                coded(
                                        ObTerms.EXT_PARTICIPATION,
                                        form.uri(),
                                        Named.words(form),
                                        form.name()));
        achievement.assessment().ifPresent(this::assessment);
        achievement
                .qualityAssurance()
                .forEach(quality -> add(ObTerms.EXT_QUALITY, quality.report(), quality.kind()));
        note(ObTerms.EXT_PREREQUISITES, "prerequisites", achievement.prerequisites());
        note(ObTerms.EXT_STACKABILITY, "stackability", achievement.stackability());
        parties(credential.parties());
        return alignments;
    }

    private void outcome(Outcome outcome) {
        String text = badge.text(outcome.text(), "achievement.outcomes." + outcome.id());
        add(ObTerms.EXT_OUTCOME, here("outcome-" + outcome.id()), text)
                .put(ObTerms.TARGET_CODE, outcome.id())
                .put(
                        ObTerms.TARGET_DESCRIPTION,
                        outcome.assessed() ? Named.ASSESSED : Named.NOT_ASSESSED);
        for (String skill : outcome.skills()) {
            add(ObTerms.EXT_SKILL, skill, text)
                    .put(ObTerms.TARGET_CODE, outcome.id())
                    .put(ObTerms.TARGET_FRAMEWORK, "ESCO");
        }
    }

    private void volume() {
        var workload = achievement.workload();
        workload.ects()
                .ifPresent(
                        ects ->
                                coded(
                                        ObTerms.EXT_CREDITS,
                                        ObTerms.ECTS,
                                        ects.toPlainString() + " ECTS credit points",
                                        ects.toPlainString()));
        workload.hours()
                .ifPresent(
                        hours ->
                                coded(
                                        ObTerms.EXT_HOURS,
                                        here("workload"),
                                        hours.toPlainString() + " hours",
                                        hours.toPlainString()));
    }

    private void level() {
        var level = achievement.level();
        level.eqf()
                .ifPresent(
                        eqf ->
                                coded(
                                        ObTerms.EXT_EQF,
                                        ObTerms.EQF + eqf,
                                        "EQF level " + eqf,
                                        eqf.toString()));
        level.nqf().ifPresent(uri -> add(ObTerms.EXT_NQF, uri, "National level"));
    }

    private void assessment(Assessment assessment) {
        coded(
                ObTerms.EXT_ASSESSMENT,
                assessment.type().uri(),
                Named.words(assessment.type()),
                assessment.type().name());
        coded(
                ObTerms.EXT_SUPERVISION,
                assessment.supervisionUri(),
                Named.words(assessment.supervision())
                        + ", identity: "
                        + Named.words(assessment.identification()),
                assessment.supervision().name() + ";" + assessment.identification().name());
    }

    private void parties(Parties parties) {
        organisations(
                ObTerms.EXT_AWARDING_BODY, "parties.awardingBodies", parties.awardingBodies());
        organisations(ObTerms.EXT_DELIVERED_BY, "parties.deliveredBy", parties.deliveredBy());
        organisations(ObTerms.EXT_CO_DESIGNED_BY, "parties.coDesignedBy", parties.coDesignedBy());
    }

    private void organisations(String type, String element, List<Organisation> organisations) {
        for (Organisation organisation : organisations) {
            ObjectNode alignment =
                    add(type, organisation.id(), organisation.name().in(badge.languages()));
            organisation.country().ifPresent(code -> alignment.put(ObTerms.TARGET_CODE, code));
            boolean hasMore =
                    organisation.homepage().isPresent() || !organisation.identifiers().isEmpty();
            if (hasMore && !organisation.equals(credential.parties().issuer())) {
                badge.lost(element, "homepage and register numbers have no place in an alignment");
            }
        }
    }

    private void note(String type, String fragment, Texts texts) {
        if (!texts.isEmpty()) {
            String text = badge.text(texts, "achievement." + fragment);
            add(type, here(fragment), Named.title(fragment)).put(ObTerms.TARGET_DESCRIPTION, text);
        }
    }

    private void coded(String type, String url, String name, String code) {
        add(type, url, name).put(ObTerms.TARGET_CODE, code);
    }

    private ObjectNode add(String type, String url, String name) {
        ObjectNode alignment = alignments.addObject();
        alignment.putArray(VcTerms.TYPE).add("Alignment");
        return alignment
                .put(ObTerms.TARGET_TYPE, type)
                .put(ObTerms.TARGET_NAME, name)
                .put(ObTerms.TARGET_URL, url);
    }

    private String here(String fragment) {
        return achievement.id() + "#" + fragment;
    }
}
