package eu.passerelle.catalog;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * What the search and the comparison say, in English; {@code messages/search_de.properties} in
 * German.
 */
@MessageBundle("search")
public interface SearchMessages {

    @Message("Starts on or after")
    String startsFrom();

    @Message("Skill (ESCO)")
    String skill();

    @Message("The address of an ESCO concept")
    String skillHint();

    @Message("What comes first")
    String sort();

    @Message(
            "{#switch it}{#case 'BEST'}Best fit first{#case 'NEWEST'}Newest first{#case 'SMALLEST'}Fewest credit points first{#case 'LARGEST'}Most credit points first{/switch}")
    String order(String it);

    @Message("Only micro-credentials")
    String labelled();

    @Message("Nothing is spelled like that. These titles come nearest.")
    String near();

    @Message("Compare")
    String compareThis();

    @Message("Compare the chosen (up to four)")
    String compare();

    @Message("Side by side")
    String compareTitle();

    @Message("What each of them states, and what nobody stated.")
    String compareLead();

    @Message("Nothing to compare")
    String compareNothing();

    @Message("Choose two to four courses in the list of courses, then compare them.")
    String compareHow();

    @Message("What")
    String what();

    @Message("Label")
    String label();

    @Message("Quality")
    String quality();

    @Message("{assessed} of {all} outcomes")
    String assessedOf(int assessed, int all);

    @Message("Assessed")
    String assessedOutcomes();

    @Message("Not stated")
    String unknown();

    @Message("nothing")
    String nothingUnknown();
}
