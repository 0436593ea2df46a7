package eu.passerelle.verification.verdict.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the page says, in English; {@code messages/verify_de.properties} says it in German. */
@MessageBundle("verify")
public interface VerifyMessages {
    @Message("Verify a credential")
    String title();

    @Message("Is it genuine, does it still stand, and was its issuer entitled to issue it?")
    String lead();

    @Message("Paste the credential")
    String paste();

    @Message("JSON, or the long line of letters that begins with eyJ.")
    String pasteHint();

    @Message("Or choose its file")
    String file();

    @Message("You can also drop the file here. At most 1 MB.")
    String fileHint();

    @Message("Verify")
    String submit();

    @Message(
            "No account is needed. What you hand in is not kept; that something was verified is"
                    + " counted, and no more.")
    String privacy();

    @Message("Verify another credential")
    String another();

    @Message("The answer")
    String answer();

    @Message("What was checked")
    String checked();

    @Message("Is it authentic?")
    String layer_AUTHENTIC();

    @Message("Was the issuer entitled?")
    String layer_AUTHORISED();

    @Message("Format")
    String check_FORMAT();

    @Message("Signature")
    String check_PROOF();

    @Message("Validity")
    String check_VALIDITY();

    @Message("Status")
    String check_STATUS();

    @Message("Issuer")
    String check_ISSUER();

    @Message("Key")
    String check_KEY();

    @Message("Specification")
    String check_SPECIFICATION();

    @Message("Not checked")
    String notAsked();

    @Message("Nothing can be said about this after what was found above.")
    String notAskedWhy();

    @Message("Who issued it")
    String issuer();

    @Message("As the consortium's registry knows them, not as the credential says.")
    String issuerNote();

    @Message("Country")
    String country();

    @Message("Website")
    String homepage();

    @Message("What was learned")
    String learned();

    @Message("Made out to")
    String holder();

    @Message("Achieved on")
    String achievedOn();

    @Message("Issued on")
    String issuedOn();

    @Message("Assessment")
    String assessment();

    @Message("Supervision")
    String supervision();

    @Message("Identity check")
    String identification();

    @Message("Field (ISCED-F)")
    String field();

    @Message("Who holds it can")
    String outcomes();

    @Message("What is not known")
    String unknown();

    @Message(
            "Whether the person who showed it to you is the one it names. Ask for an identity"
                    + " document.")
    String unknownHolder();

    @Message("Whether it is enough for your purpose. That is for you to judge.")
    String unknownFit();

    @Message(
            "Who issued it and what was learned: nothing in a credential is worth repeating unless"
                    + " its signature is right.")
    String unknownUnproven();

    @Message("How demanding it was: it states no level.")
    String unknownLevel();

    @Message("How much work it was: it states no workload.")
    String unknownWorkload();

    @Message("How its quality is assured: it does not say so.")
    String unknownQuality();

    @Message("How it was assessed: it does not say so.")
    String unknownAssessment();

    @Message("This is not a credential that we can read.")
    String refused_unreadable();

    @Message("Paste a credential or choose a file.")
    String refused_nothing();

    @Message("Too many credentials are being verified at this moment. Try again shortly.")
    String refused_busy();

    @Message("This takes too long to verify, so nothing can be said about it.")
    String refused_long();

    @Message("written")
    String type_WRITTEN();

    @Message("oral")
    String type_ORAL();

    @Message("project")
    String type_PROJECT();

    @Message("practical")
    String type_PRACTICAL();

    @Message("portfolio")
    String type_PORTFOLIO();

    @Message("by peers")
    String type_PEER();

    @Message("review by peers")
    String type_PEER_REVIEW();

    @Message("marked assignment")
    String type_MARKED_ASSIGNMENT();

    @Message("continuous")
    String type_CONTINUOUS();

    @Message("performance of a group")
    String type_GROUP_PERFORMANCE();

    @Message("quiz")
    String type_QUIZ();

    @Message("solving a problem")
    String type_PROBLEM_BASED();

    @Message("something made")
    String type_ARTEFACT();

    @Message("kind not stated")
    String type_NOT_STATED();

    @Message("several kinds")
    String type_SEVERAL();

    @Message("none: attendance only")
    String type_ATTENDANCE_ONLY();

    @Message("none")
    String supervision_UNSUPERVISED();

    @Message("online")
    String supervision_SUPERVISED_ONLINE();

    @Message("on site")
    String supervision_SUPERVISED_ON_SITE();

    @Message("none")
    String identification_NONE();

    @Message("by account")
    String identification_ACCOUNT();

    @Message("by identity document")
    String identification_DOCUMENT();
}
