package eu.passerelle.credentials.elm;

import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.credentials.Assessment;
import eu.passerelle.credentials.Assessment.Supervision;
import eu.passerelle.credentials.Award;
import eu.passerelle.credentials.Participation;
import eu.passerelle.credentials.Texts;
import java.util.Optional;

/** How it was assessed and how well it was passed: the model has both in one place. */
final class AssessmentWriter {

    private final ElmNodes nodes;
    private final ObjectNode process;

    /** The awarding process is the achievement's own. */
    AssessmentWriter(ElmNodes nodes, ObjectNode process) {
        this.nodes = nodes;
        this.process = process;
    }

    Optional<ObjectNode> write(Optional<Assessment> assessment, Optional<Award.Grade> grade) {
        return assessment.isEmpty() && grade.isEmpty()
                ? Optional.empty()
                : Optional.of(node(assessment, grade));
    }

    private ObjectNode node(Optional<Assessment> assessment, Optional<Award.Grade> grade) {
        ObjectNode node = nodes.fresh("LearningAssessment");
        node.set(ElmTerms.TITLE, title(assessment));
        node.set(ElmTerms.AWARDED_BY, process.deepCopy());
        // the shapes want a grade wherever something was assessed
        node.set(
                ElmTerms.GRADE,
                grade.map(one -> nodes.note(Texts.of(nodes.language(), one.value())))
                        .orElseGet(() -> nodes.remark(Remark.NO_GRADE, "-")));
        ObjectNode spec = nodes.fresh("LearningAssessmentSpecification");
        spec.set(ElmTerms.TITLE, title(assessment));
        assessment.ifPresentOrElse(
                one -> how(node, spec, one),
                () ->
                        node.set(
                                ElmTerms.NOTE,
                                nodes.remark(Remark.GRADE_ONLY, Remark.GRADE_ONLY.label())));
        grade.flatMap(Award.Grade::scheme)
                .ifPresent(
                        name -> {
                            ObjectNode scheme = nodes.fresh("GradingScheme");
                            scheme.set(ElmTerms.TITLE, nodes.text(name));
                            spec.set(ElmTerms.GRADING_SCHEME, scheme);
                        });
        node.set(ElmTerms.SPECIFIED_BY, spec);
        return node;
    }

    private void how(ObjectNode node, ObjectNode spec, Assessment assessment) {
        node.set(
                ElmTerms.ID_VERIFICATION,
                Concepts.of(assessment.supervisionUri(), supervision(assessment)));
        if (assessment.identification() != Assessment.Identification.NONE) {
            node.set(
                    ElmTerms.NOTE,
                    nodes.remark(Remark.IDENTIFICATION, assessment.identification().name()));
        }
        spec.set(ElmTerms.DC_TYPE, Concepts.constant(assessment.type().uri(), assessment.type()));
        // that the vocabulary of supervision does not tell online from on site, the mode does
        if (assessment.supervision() != Supervision.UNSUPERVISED) {
            Participation mode =
                    assessment.supervision() == Supervision.SUPERVISED_ONLINE
                            ? Participation.ONLINE
                            : Participation.ON_SITE;
            spec.set(ElmTerms.MODE, Concepts.constant(mode.uri(), mode));
        }
    }

    private static String supervision(Assessment assessment) {
        boolean watched = assessment.supervision() != Supervision.UNSUPERVISED;
        boolean identified = assessment.identification() != Assessment.Identification.NONE;
        return (watched ? "Supervised" : "Unsupervised")
                + (identified ? " with" : " without")
                + " ID Verification";
    }

    private ObjectNode title(Optional<Assessment> assessment) {
        String label =
                assessment
                        .map(Assessment::type)
                        .map(type -> Concepts.constant(type.uri(), type))
                        .map(type -> type.at("/prefLabel/en").asText())
                        .orElse("Assessment");
        return ElmNodes.texts(Texts.of("en", label));
    }
}
