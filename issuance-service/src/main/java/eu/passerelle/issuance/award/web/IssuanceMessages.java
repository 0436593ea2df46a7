package eu.passerelle.issuance.award.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the staff's pages say, in English; {@code messages/issuance_de.properties} in German. */
@MessageBundle("issuance")
public interface IssuanceMessages {

    @Message("Awards")
    String awards();

    @Message(
            "What your organisation awarded, newest first. Each credential is signed with your"
                    + " organisation's key.")
    String awardsLead();

    @Message("Award a course")
    String award();

    @Message("No awards yet")
    String noAwards();

    @Message("When you award a course to a learner, it shows here.")
    String noAwardsText();

    @Message("Learner")
    String learner();

    @Message("Course")
    String course();

    @Message("Achieved on")
    String achievedOn();

    @Message("State")
    String state();

    @Message("Granted")
    String granted();

    @Message("Issued")
    String issued();

    @Message("Revoked")
    String revoked();

    @Message("The learner gets a signed credential at once and finds it in their record.")
    String awardLead();

    @Message("Nothing to award yet")
    String nothingToAward();

    @Message(
            "Your organisation signs no published course. Publish one in the catalogue; it shows"
                    + " here within seconds.")
    String nothingToAwardText();

    @Message("Learner's name")
    String learnerName();

    @Message("As it stands on the credential.")
    String learnerNameHint();

    @Message("Learner's e-mail")
    String learnerMail();

    @Message("The learner opens the record by it. It is not written into the credential.")
    String learnerMailHint();

    @Message("Day of the result")
    String resultDay();

    @Message("Grade")
    String grade();

    @Message("In your own scale.")
    String gradeHint();

    @Message("Award and sign")
    String awardAndSign();

    @Message("Awarded")
    String awarded();

    @Message("The credential is signed and in the learner's record.")
    String awardedText();

    @Message("Issued on")
    String issuedOn();

    @Message("Credential")
    String credential();

    @Message("Place in the status list")
    String statusPlace();

    @Message("Open Badge (JSON)")
    String badge();

    @Message("Token (vc+jwt)")
    String token();

    @Message("Suspended")
    String suspended();

    @Message("Suspended since")
    String suspendedSince();

    @Message("For the time being")
    String suspension();

    @Message("Until you let it stand again, nobody can verify the credential.")
    String suspensionLead();

    @Message("Suspend the credential")
    String suspend();

    @Message("Let it stand again")
    String reinstate();

    @Message("Award a whole course")
    String awardCohort();

    @Message("Take it back")
    String takeBack();

    @Message("From that moment on nobody can verify the credential any more. This can't be undone.")
    String takeBackLead();

    @Message("Reason")
    String reason();

    @Message("Verifiers can read it.")
    String reasonHint();

    @Message("Note")
    String note();

    @Message("Stays with your organisation.")
    String noteHint();

    @Message("Revoke the credential")
    String revoke();

    @Message("Revoked on")
    String revokedOn();

    @Message("Issued in error")
    String reason_ISSUED_IN_ERROR();

    @Message("Result withdrawn")
    String reason_RESULT_WITHDRAWN();

    @Message("Superseded")
    String reason_SUPERSEDED();

    @Message("Other")
    String reason_OTHER();

    @Message("Choose a course.")
    String flaw_course_chosen();

    @Message("Give the learner's name, in 200 characters at most.")
    String flaw_learner_name_stated();

    @Message("Give one mail address, for example name@learners.example.")
    String flaw_learner_email_valid();

    @Message("Give a grade in 50 characters at most, or none.")
    String flaw_grade_short();

    @Message("Give the day of the result.")
    String flaw_achieved_stated();

    @Message("The result can't be from a day still to come.")
    String flaw_achieved_not_in_future();

    @Message("Choose a reason.")
    String flaw_reason_chosen();

    @Message("Give a note in 1,000 characters at most.")
    String flaw_note_short();
}
