package eu.passerelle.recognition.decision.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words on pages of decisions. */
@MessageBundle("decisions")
public interface DecisionMessages {
    @Message("Decisions")
    String decisions();

    @Message("Decision")
    String decision();

    @Message("What was decided at {university}")
    String listTitle(String university);

    @Message("No decisions yet")
    String none();

    @Message("They come by themselves, as soon as an agreement, a consent and a credential meet.")
    String noneYet();

    @Message("Waiting for a person")
    String waiting();

    @Message("No agreement settled these, and no machine refuses anything: an officer has to look.")
    String waitingLead();

    @Message("Nothing waits.")
    String nothingWaits();

    @Message("Credential")
    String credential();

    @Message("Counts for")
    String target();

    @Message("Credited")
    String credited();

    @Message("{credits} of {ects} ECTS")
    String of(String credits, String ects);

    @Message("Decided")
    String decidedAt();

    @Message("State")
    String state();

    @Message("Recognised")
    String standing();

    @Message("Under review")
    String underReview();

    @Message(
            "The credential was taken back on {day}, and so an officer looks at this decision again. Nothing is taken away until then.")
    String reviewNote(String day);

    @Message("Why: the five points")
    String why();

    @Message("Level")
    String level();

    @Message("Workload")
    String workload();

    @Message("Quality")
    String quality();

    @Message("Profile")
    String profile();

    @Message("Learning outcomes")
    String outcomes();

    @Message("As asked")
    String differenceNone();

    @Message("Differs, but not in a way that matters")
    String differenceNonSubstantial();

    @Message("Differs substantially")
    String differenceSubstantial();

    @Message("Not enough is known")
    String differenceInsufficientEvidence();

    @Message("{observed} · asked for: {required}")
    String observedAndRequired(String observed, String required);

    @Message("Outcome by outcome")
    String matrix();

    @Message("Asked for")
    String asked();

    @Message("Met by")
    String metBy();

    @Message("essential")
    String essential();

    @Message("not essential")
    String notEssential();

    @Message("Met")
    String met();

    @Message("Not met")
    String notMet();

    @Message("an assessed outcome names the same ESCO skill")
    String matchExactEsco();

    @Message("taught, but not assessed")
    String matchNotAssessed();

    @Message("no outcome names the same ESCO skill")
    String matchNone();

    @Message("Decided by")
    String mode();

    @Message("the agreement itself, at once")
    String automatic();

    @Message("Agreement")
    String basis();

    @Message("Rules")
    String ruleset();

    @Message("Programme")
    String programme();

    @Message("Awarded by")
    String awardedBy();

    @Message("Recognised by")
    String recognisedBy();

    @Message("Still to earn")
    String remaining();

    @Message("No target is met without a person looking at it.")
    String whyNoTargetMet();

    @Message("It counts in that programme already, and a credential counts once.")
    String whyCountedAlready();

    @Message("Since {day}")
    String since(String day);

    @Message("How it compares with {module}")
    String comparesWith(String module);

    @Message("What my learning counts for")
    String mineTitle();

    @Message("You decide which agreements are applied to your credentials. Each decision says why.")
    String mineLead();

    @Message("Nothing is recognised yet")
    String noneMine();

    @Message(
            "Allow an agreement below. As soon as you hold a credential it covers, you read here what it counts for.")
    String noneMineYet();

    @Message("A person is looking at it")
    String waitingMine();

    @Message("{university} has not refused anything. An officer there has to compare this by hand.")
    String waitingMineLead(String university);

    @Message("What you allow")
    String consents();

    @Message(
            "If you allow an agreement, credentials of the one university are recognised at the other without asking again. You can take it back at any time; what was decided stands.")
    String consentsLead();

    @Message("No agreements to allow yet.")
    String noAgreements();

    @Message("Allow {reference}")
    String allow(String reference);

    @Message("Take back {reference}")
    String takeBack(String reference);

    @Message("Allowed since {day}")
    String allowed(String day);

    @Message("Not allowed")
    String notAllowed();

    @Message("{awarding} → {recognising}, until {day}")
    String agreementLine(String awarding, String recognising, String day);

    @Message("Read the whole decision")
    String readWhole();
}
