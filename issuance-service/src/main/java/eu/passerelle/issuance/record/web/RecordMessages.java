package eu.passerelle.issuance.record.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the learner's pages say, in English; {@code messages/record_de.properties} in German. */
@MessageBundle("record")
public interface RecordMessages {

    @Message("My record")
    String myRecord();

    @Message(
            "All you earned, from every institution. It is yours: take it along and show it to whom"
                    + " you like.")
    String lead();

    @Message("Nothing here yet")
    String empty();

    @Message(
            "When an institution awards you a course, the credential shows here at once, under the"
                    + " mail address {mail}.")
    String emptyText(String mail);

    @Message("Find a course")
    String findCourse();

    @Message("Achieved on")
    String achievedOn();

    @Message("Grade")
    String grade();

    @Message("Stands")
    String stands();

    @Message("Revoked")
    String revoked();

    @Message("The issuer took this credential back on {day}. Ask the issuer why.")
    String revokedText(String day);

    @Message("Suspended")
    String suspended();

    @Message("The issuer suspended this credential on {day}. Ask the issuer why.")
    String suspendedText(String day);

    @Message("Open Badge (JSON)")
    String badge();

    @Message("Token (vc+jwt)")
    String token();

    @Message("See how others see it")
    String verify();

    @Message("Written examination")
    String assessed_WRITTEN();

    @Message("Oral examination")
    String assessed_ORAL();

    @Message("Project")
    String assessed_PROJECT();

    @Message("Practical examination")
    String assessed_PRACTICAL();

    @Message("Portfolio")
    String assessed_PORTFOLIO();

    @Message("Assessed by peers")
    String assessed_PEER();

    @Message("Several assessments")
    String assessed_SEVERAL();

    @Message("Attendance only")
    String assessed_ATTENDANCE_ONLY();

    @Message("not supervised")
    String assessed_UNSUPERVISED();

    @Message("supervised online")
    String assessed_SUPERVISED_ONLINE();

    @Message("supervised on site")
    String assessed_SUPERVISED_ON_SITE();
}
