package eu.passerelle.kit.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * What the frame of every page says, in English; {@code messages/kit_de.properties} says it in
 * German. A further language is a further file.
 */
@MessageBundle("kit")
public interface KitMessages {

    @Message("Skip to the content")
    String skip();

    @Message("Main")
    String mainNavigation();

    @Message("Catalogue")
    String catalogue();

    @Message("My record")
    String record();

    @Message("Verify")
    String verify();

    @Message("Recognition")
    String recognition();

    @Message("Your work")
    String workspaces();

    @Message("Courses")
    String courses();

    @Message("Awards")
    String awards();

    @Message("Agreements and decisions")
    String decisions();

    @Message("Log in")
    String logIn();

    @Message("Log out")
    String logOut();

    @Message("Language")
    String language();

    @Message("Appearance")
    String appearance();

    @Message("As my system")
    String system();

    @Message("Light")
    String light();

    @Message("Dark")
    String dark();

    @Message("For developers")
    String developers();

    @Message("Interface descriptions (OpenAPI)")
    String interfaces();

    @Message(
            "Universities and their partners publish short, assessed courses; what is learned there counts elsewhere.")
    String mission();

    @Message("in {language}")
    String inLanguage(String language);

    @Message("not stated")
    String notStated();

    @Message("optional")
    String optional();

    @Message("Please check what you entered")
    String errorsTitle();

    @Message("Error:")
    String error();

    @Message("Pages")
    String pages();

    @Message("Previous")
    String previous();

    @Message("Next")
    String next();

    @Message("Progress")
    String steps();

    @Message("done")
    String stepDone();

    @Message("you are here")
    String stepNow();

    @Message("Passed")
    String pass();

    @Message("Failed")
    String fail();

    @Message("Could not be checked")
    String unsure();

    @Message("Level")
    String level();

    @Message("Workload")
    String workload();

    @Message("Quality")
    String quality();

    @Message("{ects} ECTS")
    String ects(String ects);

    @Message("{hours} hours")
    String hours(String hours);

    @Message("EQF {eqf}")
    String eqf(String eqf);

    @Message("Amount")
    String amount();

    @Message("What")
    String what();

    @Message("What you can do")
    String whatNext();

    @Message("In detail")
    String inDetail();

    @Message("Go to the start page")
    String toStart();

    @Message("The page could not read what was sent")
    String problem400();

    @Message("Go back, check what you entered, and send it again.")
    String problem400Next();

    @Message("Please log in first")
    String problem401();

    @Message("This page is about you or your organisation. Log in, and you come back to it.")
    String problem401Next();

    @Message("You may not do this")
    String problem403();

    @Message(
            "Your account does not have the role this needs. Ask whoever looks after accounts in your organisation, or log in with another account.")
    String problem403Next();

    @Message("There is no such page")
    String problem404();

    @Message(
            "The address may have a mistake in it, or what it leads to is no longer here or not yours to see. Start from the catalogue, or go back.")
    String problem404Next();

    @Message("Something has changed in the meantime")
    String problem409();

    @Message("Open the page again to see how things stand now.")
    String problem409Next();

    @Message("That is too large")
    String problem413();

    @Message("Send something smaller.")
    String problem413Next();

    @Message("This kind of file cannot be read here")
    String problem415();

    @Message("The page before this one says which kinds can.")
    String problem415Next();

    @Message("This breaks a rule")
    String problem422();

    @Message("Go back and change what is named above; what you entered is still there.")
    String problem422Next();

    @Message("Too much at once")
    String problem429();

    @Message("Wait a minute, then try again.")
    String problem429Next();

    @Message("Something went wrong on our side")
    String problem500();

    @Message("It is not your fault, and we have noted it. Try again in a moment.")
    String problem500Next();

    @Message("This part is not available right now")
    String problem503();

    @Message("Nothing you did is lost. Try again in a few minutes.")
    String problem503Next();
}
