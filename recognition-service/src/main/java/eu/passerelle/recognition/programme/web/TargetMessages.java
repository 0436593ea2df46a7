package eu.passerelle.recognition.programme.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words on pages of targets. */
@MessageBundle("targets")
public interface TargetMessages {
    @Message("Modules that credentials can count for")
    String listTitle();

    @Message("Modules")
    String targets();

    @Message("Nothing here yet")
    String none();

    @Message("When a university adds a module, it shows here.")
    String noneYet();

    @Message("Module")
    String module();

    @Message("Programme")
    String programme();

    @Message("University")
    String university();

    @Message("ECTS")
    String ects();

    @Message("EQF level")
    String eqfLevel();

    @Message("Field (ISCED-F)")
    String field();

    @Message("Valid")
    String valid();

    @Message("from {from}")
    String from(String from);

    @Message("from {from} to {until}")
    String fromTo(String from, String until);

    @Message("In use")
    String inUse();

    @Message("Retired")
    String retired();

    @Message("What you must be able to do")
    String outcomes();

    @Message("Essential")
    String essential();

    @Message("Not essential")
    String notEssential();

    @Message("Outcome")
    String outcome();

    @Message("ESCO skill")
    String skill();

    @Message("Retire this module")
    String retire();

    @Message("It can no longer be named in agreements. What was issued before still counts.")
    String retireNote();

    @Message("Add a module")
    String add();

    @Message("Add a module")
    String addTitle();

    @Message("A module never changes once it is added; to change one, retire it and add another.")
    String addLead();

    @Message("Programme code")
    String programmeCode();

    @Message("Programme title")
    String programmeTitle();

    @Message("Title in English")
    String titleEnglish();

    @Message("Title in German")
    String titleGerman();

    @Message("First day")
    String validFrom();

    @Message("Last day")
    String validUntil();

    @Message("Leave empty if there is none yet.")
    String validUntilHint();

    @Message("Outcome {number}")
    String outcomeNumber(int number);

    @Message("Code")
    String code();

    @Message("In words")
    String inWords();

    @Message("Essential: one can't go on without it")
    String essentialHint();

    @Message("Address of the ESCO skill")
    String skillAddress();

    @Message("A code of 1 to 40 letters, digits, dots or dashes.")
    String flawCode();

    @Message("Please fill this in.")
    String flawRequired();

    @Message("From 0 to 60 ECTS, at most two decimals.")
    String flawEcts();

    @Message("An EQF level from 1 to 8.")
    String flawEqf();

    @Message("An ISCED-F code of two to four digits.")
    String flawIscedF();

    @Message("The last day is before the first.")
    String flawDays();

    @Message("From 1 to 50 outcomes.")
    String flawOutcomes();

    @Message("At least one outcome is essential.")
    String flawEssential();

    @Message("Two outcomes have the same code.")
    String flawUnique();

    @Message("From 1 to 500 characters.")
    String flawText();

    @Message("The address of an ESCO skill starts with http://data.europa.eu/esco/skill/")
    String flawEsco();

    @Message("This is not a number or a date as it should be.")
    String flawUnreadable();
}
