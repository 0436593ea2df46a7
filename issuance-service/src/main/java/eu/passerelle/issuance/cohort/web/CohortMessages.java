package eu.passerelle.issuance.cohort.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages of cohorts say, in English; {@code messages/cohort_de.properties} in German. */
@MessageBundle("cohort")
public interface CohortMessages {

    @Message("Award a whole course")
    String cohorts();

    @Message(
            "Send the results of a run as a file. You see what is wrong in it before anything is"
                    + " issued.")
    String cohortsLead();

    @Message("Awards")
    String awards();

    @Message("Run")
    String run();

    @Message("Grades")
    String scheme();

    @Message("Grades outside the scheme, and those that do not pass, are not awarded.")
    String schemeHint();

    @Message("File of results (CSV)")
    String file();

    @Message("Columns: name, email, date and, where there is one, grade. At most 10,000 rows.")
    String fileHint();

    @Message("Check the file")
    String check();

    @Message("No runs yet")
    String noRuns();

    @Message(
            "Your organisation signs for no run. Open one in the catalogue; it shows here within"
                    + " seconds.")
    String noRunsText();

    @Message("Earlier files")
    String earlier();

    @Message("Sent on")
    String sentOn();

    @Message("State")
    String state();

    @Message("To issue")
    String ready();

    @Message("Issued")
    String issued();

    @Message("Not issued")
    String faulty();

    @Message("Checked, not issued")
    String state_previewed();

    @Message("Being issued")
    String state_confirmed();

    @Message("Done")
    String state_completed();

    @Message("Results of a run")
    String cohort();

    @Message("{count} of {rows} rows can be issued.")
    String canIssue(int count, int rows);

    @Message("Issue {count} credentials")
    String issueAll(int count);

    @Message(
            "Each learner finds the signed credential in their record. Rows that are not issued"
                    + " stay out.")
    String issueAllLead();

    @Message("Issued so far")
    String progress();

    @Message("{count} of {rows}")
    String progressSaid(int count, int rows);

    @Message("You can close this page; it goes on.")
    String progressText();

    @Message("Look again")
    String lookAgain();

    @Message("All good rows are issued.")
    String done();

    @Message("Rows that are not issued")
    String faults();

    @Message("Row")
    String row();

    @Message("Column")
    String column();

    @Message("Reason")
    String reason();

    @Message("Any grade, or none")
    String scheme_FREE();

    @Message("Passed")
    String scheme_PASSED();

    @Message("A to E")
    String scheme_ECTS_LETTERS();

    @Message("Germany, 1.0 to 4.0")
    String scheme_DE_1_TO_5();

    @Message("Netherlands, 5.5 to 10")
    String scheme_NL_1_TO_10();

    @Message("Spain, 5 to 10")
    String scheme_ES_0_TO_10();

    @Message("Poland, 3.0 to 5.5")
    String scheme_PL_2_TO_5();

    @Message("France, 10 to 20")
    String scheme_FR_0_TO_20();

    @Message("Choose a run.")
    String flaw_run_chosen();

    @Message("Choose a file.")
    String flaw_file_chosen();

    @Message("The first row must be the heading.")
    String flaw_heading_first();

    @Message("The file is not UTF-8. Save it as “CSV UTF-8” and send it again.")
    String flaw_utf_8();

    @Message("Each of the columns name, email and date must be there, once.")
    String flaw_column_there();

    @Message("A file may hold 10,000 rows at most.")
    String flaw_few_rows();

    @Message("The file is not a table: a quotation mark is never closed, or a row is too long.")
    String flaw_quotes_closed();

    @Message("The grade is none that passes in the scheme.")
    String flaw_grade_in_scheme();

    @Message("The cell begins like a formula. Give plain text.")
    String flaw_no_formula();

    @Message("Give one mail address.")
    String flaw_learner_email_valid();

    @Message("The same learner stands in an earlier row.")
    String flaw_learner_once();

    @Message("This learner is not enrolled in the run.")
    String flaw_learner_enrolled();

    @Message("Give the day as 2026-11-20 or as 20.11.2026.")
    String flaw_date_readable();

    @Message("Give the learner's name, in 200 characters at most.")
    String flaw_learner_name_stated();

    @Message("Give a grade in 50 characters at most, or none.")
    String flaw_grade_short();

    @Message("The result can't be from a day still to come.")
    String flaw_achieved_not_in_future();

    @Message("The result can't be from before the run.")
    String flaw_achieved_after_start();

    @Message("This learner has an award of this run already.")
    String flaw_awarded_before();
}
