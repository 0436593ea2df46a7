package eu.passerelle.credentials.elm;

import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.Achievement;
import eu.passerelle.credentials.Level;
import eu.passerelle.credentials.Outcome;
import eu.passerelle.credentials.QualityAssurance;
import eu.passerelle.credentials.Texts;
import eu.passerelle.credentials.Workload;
import eu.passerelle.credentials.jsonld.Iris;
import java.util.ArrayList;
import java.util.List;

/**
 * What was learned, as a Qualification, or as a LearningAchievementSpecification where nothing is
 * said that only the former has.
 */
final class SpecificationWriter {

    private static final String SHORT_PROGRAMME = Concepts.SNB + "learning-opportunity/74a4a268e8";
    private static final String ISCED_CODE = "\\d{2,4}";

    private final ElmNodes nodes;
    private final OrganisationWriter organisations;
    private final Achievement achievement;
    private final List<ObjectNode> notes = new ArrayList<>();

    SpecificationWriter(ElmNodes nodes, OrganisationWriter organisations, Achievement achievement) {
        this.nodes = nodes;
        this.organisations = organisations;
        this.achievement = achievement;
    }

    ObjectNode write() {
        ObjectNode spec = nodes.named(achievement.id(), type(), ElmTerms.SELF);
        spec.set(ElmTerms.TITLE, ElmNodes.texts(achievement.title()));
        if (!achievement.description().isEmpty()) {
            spec.set(ElmTerms.DESCRIPTION, ElmNodes.texts(achievement.description()));
        }
        spec.set(ElmTerms.DC_TYPE, Concepts.of(SHORT_PROGRAMME, "Short learning programme"));
        workload(spec);
        level(spec);
        subject(spec);
        teaching(spec);
        ElmNodes.set(
                spec,
                ElmTerms.OUTCOME,
                achievement.outcomes().stream().map(this::outcome).toList());
        quality(spec);
        stacking(spec);
        remark(Remark.FURTHER_INFORMATION, achievement.furtherInformation());
        ElmNodes.set(spec, ElmTerms.NOTE, notes);
        return spec;
    }

    private String type() {
        Level level = achievement.level();
        boolean qualification =
                level.eqf().isPresent()
                        || !level.nqf().isEmpty()
                        || !achievement.qualityAssurance().isEmpty();
        return qualification ? ElmTerms.QUALIFICATION : ElmTerms.SPECIFICATION;
    }

    private void workload(ObjectNode spec) {
        Workload workload = achievement.workload();
        workload.ects()
                .ifPresent(
                        ects -> {
                            ObjectNode credits = nodes.fresh("CreditPoint");
                            credits.set(
                                    ElmTerms.FRAMEWORK,
                                    Concepts.of(Concepts.ECTS, "European Credit Transfer System"));
                            credits.put(ElmTerms.POINT, ects.toPlainString());
                            spec.set(ElmTerms.CREDIT_POINT, credits);
                        });
        workload.hours().ifPresent(hours -> spec.put(ElmTerms.VOLUME, Hours.duration(hours)));
    }

    private void level(ObjectNode spec) {
        Level level = achievement.level();
        level.eqf()
                .ifPresent(
                        eqf ->
                                spec.set(
                                        ElmTerms.EQF,
                                        Concepts.of(Concepts.EQF + eqf, "Level " + eqf)));
        var national = new ArrayList<ObjectNode>();
        for (String uri : level.nqf()) {
            if (uri.startsWith(Concepts.NQF) && Iris.isAbsolute(uri)) {
                national.add(Concepts.of(uri, "National level"));
            } else {
                nodes.lost("achievement.level.nqf", "no level of the EU's list of frameworks");
            }
        }
        ElmNodes.set(spec, ElmTerms.NQF, national);
        level.cycle()
                .ifPresent(
                        cycle ->
                                spec.set(
                                        ElmTerms.CYCLE,
                                        Concepts.constant(Concepts.urn("qf-ehea", cycle), cycle)));
    }

    private void subject(ObjectNode spec) {
        var fields = new ArrayList<ObjectNode>();
        for (String code : achievement.fields()) {
            if (code.matches(ISCED_CODE)) {
                fields.add(
                        Vocabulary.FIELDS
                                .concept(code)
                                .orElseGet(() -> Concepts.of(Concepts.ISCED_F + code, code)));
            } else {
                nodes.lost("achievement.fields", "no code of ISCED-F 2013");
            }
        }
        ElmNodes.set(spec, ElmTerms.FIELD, fields);
        achievement
                .orientation()
                .ifPresent(one -> notes.add(nodes.remark(Remark.ORIENTATION, one.name())));
    }

    private void teaching(ObjectNode spec) {
        var languages = new ArrayList<ObjectNode>();
        for (String tag : achievement.languages()) {
            Vocabulary.language(tag).ifPresent(languages::add);
            if (Vocabulary.LANGUAGES.concept(tag).isEmpty()) {
                nodes.lost("achievement.languages", "the EU's list knows languages only: " + tag);
            }
        }
        ElmNodes.set(spec, ElmTerms.LANGUAGE, languages);
        achievement
                .participation()
                .ifPresent(form -> spec.set(ElmTerms.MODE, Concepts.constant(form.uri(), form)));
        if (!achievement.prerequisites().isEmpty()) {
            spec.set(ElmTerms.PREREQUISITES, nodes.note(achievement.prerequisites()));
        }
    }

    private ObjectNode outcome(Outcome outcome) {
        ObjectNode node = nodes.fresh("LearningOutcome");
        node.set(ElmTerms.IDENTIFIER, nodes.identifier(ElmTerms.SELF, outcome.id()));
        node.set(ElmTerms.TITLE, ElmNodes.texts(outcome.text()));
        // read without a note, an outcome is assessed if anything is
        if (outcome.assessed() != achievement.assessment().isPresent()) {
            Remark remark = outcome.assessed() ? Remark.ASSESSED : Remark.NOT_ASSESSED;
            node.set(ElmTerms.NOTE, nodes.remark(remark, remark.label()));
        }
        var esco = new ArrayList<ObjectNode>();
        var others = new ArrayList<ObjectNode>();
        for (String skill : outcome.skills()) {
            if (!Iris.isAbsolute(skill)) {
                nodes.lost("achievement.outcomes.skills", "a skill without a URI");
            } else if (skill.startsWith(Concepts.ESCO)) {
                esco.add(Concepts.of(skill, Concepts.ESCO_SCHEME, "ESCO skill"));
            } else {
                others.add(Concepts.ours(skill, "Skill"));
            }
        }
        ElmNodes.set(node, ElmTerms.ESCO_SKILL, esco);
        ElmNodes.set(node, ElmTerms.SKILL, others);
        return node;
    }

    private void quality(ObjectNode spec) {
        var quality = new QualityWriter(nodes, organisations);
        var accreditations = new ArrayList<ObjectNode>();
        for (QualityAssurance one : achievement.qualityAssurance()) {
            if (one.kind() == QualityAssurance.Kind.NOT_STATED) {
                nodes.lost("achievement.qualityAssurance", "of no kind that the EU knows");
            } else {
                accreditations.add(quality.write(one));
            }
        }
        ElmNodes.set(spec, ElmTerms.ACCREDITATION, accreditations);
    }

    private void stacking(ObjectNode spec) {
        var stacking = new StackingWriter(nodes, type());
        achievement
                .stackability()
                .ifPresent(
                        stackability -> {
                            notes.addAll(stacking.notes(stackability));
                            ElmNodes.set(spec, ElmTerms.PART_OF, stacking.targets(stackability));
                        });
    }

    private void remark(Remark remark, Texts texts) {
        if (!texts.isEmpty()) {
            notes.add(nodes.remark(remark, texts));
        }
    }
}
