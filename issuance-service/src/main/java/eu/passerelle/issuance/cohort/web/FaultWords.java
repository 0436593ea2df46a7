package eu.passerelle.issuance.cohort.web;

import eu.passerelle.kit.problem.Refusal.Flaw;
import eu.passerelle.kit.web.Reader;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Says what is wrong in a file in the reader's own language. */
@ApplicationScoped
class FaultWords {

    private final Reader reader;

    FaultWords(Reader reader) {
        this.reader = reader;
    }

    /** The same flaws in the reader's words. */
    List<Flaw> said(List<Flaw> flaws) {
        return flaws.stream()
                .map(
                        flaw ->
                                new Flaw(
                                        flaw.pointer(),
                                        flaw.rule(),
                                        said(flaw.rule(), flaw.detail())))
                .toList();
    }

    /** The same cohort, its faults in the reader's words. */
    CohortCard said(CohortCard card) {
        return card.with(
                card.faults().stream()
                        .map(
                                fault ->
                                        new CohortCard.Fault(
                                                fault.row(),
                                                fault.column(),
                                                fault.rule(),
                                                said(fault.rule(), fault.detail())))
                        .toList());
    }

    private String said(String rule, String otherwise) {
        var messages = reader.words(CohortMessages.class);
        return switch (rule) {
            case "run-chosen" -> messages.flaw_run_chosen();
            case "file-chosen" -> messages.flaw_file_chosen();
            case "heading-first" -> messages.flaw_heading_first();
            case "utf-8" -> messages.flaw_utf_8();
            case "column-there", "column-once" -> messages.flaw_column_there();
            case "few-rows" -> messages.flaw_few_rows();
            case "quotes-closed", "cell-short", "few-columns" -> messages.flaw_quotes_closed();
            case "grade-in-scheme" -> messages.flaw_grade_in_scheme();
            case "no-formula" -> messages.flaw_no_formula();
            case "learner-email-valid" -> messages.flaw_learner_email_valid();
            case "learner-once" -> messages.flaw_learner_once();
            case "learner-enrolled" -> messages.flaw_learner_enrolled();
            case "date-readable" -> messages.flaw_date_readable();
            case "learner-name-stated" -> messages.flaw_learner_name_stated();
            case "grade-short" -> messages.flaw_grade_short();
            case "achieved-not-in-future" -> messages.flaw_achieved_not_in_future();
            case "achieved-after-start" -> messages.flaw_achieved_after_start();
            case "awarded-before" -> messages.flaw_awarded_before();
            default -> otherwise;
        };
    }
}
