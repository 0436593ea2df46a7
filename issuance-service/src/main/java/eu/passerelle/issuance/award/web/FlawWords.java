package eu.passerelle.issuance.award.web;

import eu.passerelle.kit.problem.Refusal.Flaw;
import eu.passerelle.kit.web.Reader;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Says what is wrong in a form in the reader's own language. */
@ApplicationScoped
class FlawWords {

    private final Reader reader;

    FlawWords(Reader reader) {
        this.reader = reader;
    }

    List<Flaw> said(List<Flaw> flaws) {
        var messages = reader.words(IssuanceMessages.class);
        return flaws.stream()
                .map(flaw -> new Flaw(flaw.pointer(), flaw.rule(), said(flaw, messages)))
                .toList();
    }

    private static String said(Flaw flaw, IssuanceMessages messages) {
        return switch (flaw.rule()) {
            case "course-chosen" -> messages.flaw_course_chosen();
            case "learner-name-stated" -> messages.flaw_learner_name_stated();
            case "learner-email-valid" -> messages.flaw_learner_email_valid();
            case "grade-short" -> messages.flaw_grade_short();
            case "achieved-stated" -> messages.flaw_achieved_stated();
            case "achieved-not-in-future" -> messages.flaw_achieved_not_in_future();
            case "reason-chosen" -> messages.flaw_reason_chosen();
            case "note-short" -> messages.flaw_note_short();
            default -> flaw.detail();
        };
    }
}
