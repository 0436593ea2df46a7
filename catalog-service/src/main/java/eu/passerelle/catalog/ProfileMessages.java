package eu.passerelle.catalog;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * What the pages about frameworks, equal credit and wording say, in English; {@code
 * messages/profile_de.properties} in German.
 */
@MessageBundle("profile")
public interface ProfileMessages {

    @Message("Frameworks it satisfies")
    String frameworks();

    @Message(
            "Definitions of a micro-credential differ. This is computed from what is stated; what"
                    + " nobody stated is not passed.")
    String frameworksMeaning();

    @Message(
            "{#switch it}{#case 'MET'}satisfied{#case 'NOT_MET'}not satisfied{#case 'UNKNOWN'}not"
                    + " known{/switch}")
    String outcome(String it);

    @Message("Why not")
    String why();

    @Message(
            "{#switch it}{#case 'ects-within'}{detail} ECTS{#case 'hours-within'}{detail} hours of"
                    + " work{#case 'hours-per-ects-within'}{detail} hours for one ECTS{#case"
                    + " 'level-among'}EQF level {detail}{#case 'assessed'}Assessed by more than"
                    + " attendance{#case 'credit-bearing'}Carries credit{#case 'identity-verified'}Who"
                    + " is assessed is checked by a document{#case 'degree-linked'}Counts towards a"
                    + " degree programme{/switch}")
    String rule(String it, String detail);

    @Message("Good to know about the credit")
    String flags();

    @Message("The same thresholds hold for every kind of provider.")
    String flagsMeaning();

    @Message("Nothing unusual.")
    String noFlags();

    @Message(
            "{#switch it}{#case 'HOURS_NOT_STATED'}Nobody said how many hours the credit stands"
                    + " for{#case 'HOURS_PER_ECTS'}One credit point stands for fewer or more hours than"
                    + " it should{#case 'FEW_ASSESSED_OUTCOMES'}Few outcomes are assessed for so much"
                    + " credit{#case 'UNSUPERVISED'}The assessment is not supervised, or nobody said"
                    + " so{#case 'IDENTITY_NOT_VERIFIED'}Who is assessed is not checked by a document,"
                    + " or nobody said so{#case 'LEVEL_NOT_STATED'}No EQF level is stated{#case"
                    + " 'QUALITY_NOT_VERIFIED'}Nobody outside looked at the quality{/switch}")
    String flag(String it);

    @Message("{verified} of them verified by somebody else")
    String verifiedOf(int verified);

    @Message(
            "{#switch it}{#case 'NOT_ASSESSABLE'}Nobody can see whether somebody does “{word}”, so"
                    + " it can't be assessed. Say what they do to show it, such as compare or"
                    + " write.{#case 'NO_VERB'}Say what a learner does: begin with a verb that can be"
                    + " seen, such as calculate or repair.{#case 'BELOW_LEVEL'}At this level a learner"
                    + " does more than to repeat (“{word}”). Say what they do with it, such as apply or"
                    + " judge.{#case 'TOO_LONG'}This is long for one outcome. Make two of it.{#case"
                    + " 'NOT_ASSESSED'}No assessment covers it.{#case 'LANGUAGE_NOT_KNOWN'}We do not"
                    + " know this language’s verbs and can’t check the wording.{/switch}")
    String hint(String it, String word);

    @Message("Well worded.")
    String wordedWell();

    @Message("Look closely")
    String checkTitle();

    @Message(
            "How outcomes are worded, which frameworks the draft satisfies, and what is unusual"
                    + " about its credit. Nothing here keeps you from publishing.")
    String checkLead();

    @Message("How outcomes are worded")
    String wording();

    @Message("There are no outcomes yet.")
    String noOutcomes();

    @Message("Look closely at the saved draft")
    String check();

    @Message("Equal credit, equal treatment")
    String auditTitle();

    @Message(
            "All public courses with credit, by kind of provider, and what is flagged. Who provides"
                    + " a course is never looked at.")
    String auditLead();

    @Message("Courses")
    String courses();

    @Message("No course with credit is public yet.")
    String noCredit();

    @Message("Same features, different outcome")
    String differences();

    @Message("There is none: what is equal came out equal.")
    String noDifferences();

    @Message(
            "{count} cases in which equal features came out differently for different kinds of"
                    + " provider. None is right.")
    String differencesFound(int count);

    @Message("Download as a table (CSV)")
    String download();
}
