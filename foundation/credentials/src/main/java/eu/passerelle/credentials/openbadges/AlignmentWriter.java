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
        subject();
        teaching();
        achievement.assessment().ifPresent(this::assessment);
        new QualityAlignments(this).write(achievement.qualityAssurance());
        achievement.stackability().ifPresent(new StackingAlignments(this)::write);
        note(
                ObTerms.EXT_FURTHER_INFORMATION,
                "furtherInformation",
                achievement.furtherInformation());
        parties(credential.parties());
        return alignments;
    }

    private void subject() {
        achievement
                .fields()
                .forEach(code -> coded(ObTerms.EXT_FIELD, ObTerms.ISCED_F + code, "ISCED-F", code));
        achievement
                .orientation()
                .ifPresent(one -> constant(ObTerms.EXT_ORIENTATION, here("orientation"), one));
    }

    private void teaching() {
        achievement
                .languages()
                .forEach(tag -> coded(ObTerms.EXT_LANGUAGE, here("language-" + tag), tag, tag));
        achievement
                .participation()
                .ifPresent(form -> constant(ObTerms.EXT_PARTICIPATION, form.uri(), form));
        note(ObTerms.EXT_PREREQUISITES, "prerequisites", achievement.prerequisites());
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
        level.nqf().forEach(uri -> add(ObTerms.EXT_NQF, uri, "National level"));
        level.cycle().ifPresent(cycle -> constant(ObTerms.EXT_CYCLE, here("cycle"), cycle));
    }

    private void assessment(Assessment assessment) {
        constant(ObTerms.EXT_ASSESSMENT, assessment.type().uri(), assessment.type());
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
        organisations(
                ObTerms.EXT_PLATFORM, "parties.platform", parties.platform().stream().toList());
    }

    private void organisations(String type, String element, List<Organisation> organisations) {
        organisations.forEach(one -> organisation(type, element, one));
    }

    ObjectNode organisation(String type, String element, Organisation organisation) {
        String name = badge.text(organisation.name(), element + ".name");
        ObjectNode alignment = add(type, organisation.id(), name);
        organisation.country().ifPresent(code -> alignment.put(ObTerms.TARGET_CODE, code));
        boolean hasMore =
                organisation.homepage().isPresent() || !organisation.identifiers().isEmpty();
        if (hasMore && !organisation.equals(credential.parties().issuer())) {
            badge.lost(element, "homepage and register numbers have no place in an alignment");
        }
        return alignment;
    }

    private void note(String type, String fragment, Texts texts) {
        if (!texts.isEmpty()) {
            add(type, here(fragment), Named.title(fragment))
                    .put(ObTerms.TARGET_DESCRIPTION, text(texts, fragment));
        }
    }

    String text(Texts texts, String element) {
        return badge.text(texts, "achievement." + element);
    }

    ObjectNode constant(String type, String url, Enum<?> constant) {
        return coded(type, url, Named.words(constant), constant.name());
    }

    ObjectNode coded(String type, String url, String name, String code) {
        return add(type, url, name).put(ObTerms.TARGET_CODE, code);
    }

    ObjectNode add(String type, String url, String name) {
        ObjectNode alignment = alignments.addObject();
        alignment.putArray(VcTerms.TYPE).add("Alignment");
        return alignment
                .put(ObTerms.TARGET_TYPE, type)
                .put(ObTerms.TARGET_NAME, name)
                .put(ObTerms.TARGET_URL, url);
    }

    String here(String fragment) {
        return achievement.id() + "#" + fragment;
    }
}
