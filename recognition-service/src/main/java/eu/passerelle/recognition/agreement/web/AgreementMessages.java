package eu.passerelle.recognition.agreement.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words on pages of agreements. */
@MessageBundle("agreements")
public interface AgreementMessages {
    @Message("What counts where")
    String listTitle();

    @Message(
            "Two universities agree what a credential of one is worth at the other. Who has consented gets a decision within seconds, with every reason.")
    String listLead();

    @Message("Agreements")
    String agreements();

    @Message("Agreement")
    String agreement();

    @Message("No agreements yet")
    String none();

    @Message("When two universities have signed one, it shows here.")
    String noneYet();

    @Message("Propose an agreement")
    String propose();

    @Message("Credentials of")
    String awardedBy();

    @Message("count at")
    String recognisedBy();

    @Message("{awarding} → {recognising}")
    String between(String awarding, String recognising);

    @Message("Valid")
    String valid();

    @Message("{from} to {until}")
    String fromTo(String from, String until);

    @Message("State")
    String state();

    @Message("Draft")
    String draft();

    @Message("Waiting for both signatures")
    String proposed();

    @Message("Waiting for one signature")
    String signedByOne();

    @Message("In force")
    String active();

    @Message("Over")
    String ended();

    @Message("What it covers")
    String covers();

    @Message("Module")
    String module();

    @Message("Credited")
    String credited();

    @Message("up to {ects} ECTS")
    String upTo(String ects);

    @Message("Asked for")
    String conditions();

    @Message("EQF {level} or above")
    String minEqfLevel(int level);

    @Message("at least {ects} ECTS")
    String minEcts(String ects);

    @Message("supervised assessment")
    String supervised();

    @Message("field {prefix}")
    String iscedPrefix(String prefix);

    @Message("what the module itself asks for")
    String nothingSpecial();

    @Message("Signatures")
    String signatures();

    @Message("{side} signed on {day}")
    String signed(String side, String day);

    @Message("{side} has not signed yet")
    String notSigned(String side);

    @Message("Sign for {side}")
    String sign(String side);

    @Message(
            "With the second signature the agreement counts, and what waits for it is decided at once.")
    String signNote();

    @Message("End this agreement now")
    String end();

    @Message("What was issued before still counts; what was decided stands.")
    String endNote();

    @Message("It ended on {day}. What was decided by it stands.")
    String endedOn(String day);

    @Message("Propose it")
    String proposeDraft();

    @Message("Propose an agreement")
    String addTitle();

    @Message("It counts when both sides have signed, and only for what is issued on its days.")
    String addLead();

    @Message("Name")
    String reference();

    @Message("The name people use, such as NDA-2026-03.")
    String referenceHint();

    @Message("First day")
    String validFrom();

    @Message("Last day")
    String validUntil();

    @Message("Module {number}")
    String moduleNumber(int number);

    @Message("Credits at most")
    String credits();

    @Message("Lowest EQF level")
    String minEqfLabel();

    @Message("Fewest ECTS")
    String minEctsLabel();

    @Message("Field begins with")
    String iscedLabel();

    @Message("Leave empty for what the module itself asks for.")
    String conditionHint();

    @Message("The assessment must have been supervised")
    String supervisedLabel();

    @Message("The name is 1 to 60 characters, such as NDA-2026-03.")
    String flawReference();

    @Message("Choose an organisation.")
    String flawAlias();

    @Message("An agreement is between two organisations.")
    String flawTwo();

    @Message("Please fill this in.")
    String flawRequired();

    @Message("The last day is before the first.")
    String flawDays();

    @Message("Choose at least one module.")
    String flawCovers();

    @Message("The module is chosen twice.")
    String flawUnique();

    @Message("From 0 to 60 ECTS, at most two decimals.")
    String flawEcts();

    @Message("An EQF level from 1 to 8.")
    String flawEqf();

    @Message("Two to four digits.")
    String flawIscedF();

    @Message("The module isn't one of the organisation that recognises.")
    String flawOwn();

    @Message("The module is out of use.")
    String flawActive();

    @Message("This is not a number or a date as it should be.")
    String flawUnreadable();

    @Message("Another agreement has this name.")
    String flawTaken();

    @Message("Your organisation is neither of the two.")
    String flawNotOneOfTheTwo();
}
