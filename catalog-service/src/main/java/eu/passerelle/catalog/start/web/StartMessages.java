package eu.passerelle.catalog.start.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the start page says, in English. */
@MessageBundle("start")
public interface StartMessages {

    @Message("Start")
    String title();

    @Message("What you learn here counts over there")
    String claim();

    @Message(
            "Universities and their partners publish short, assessed courses. What you achieve becomes a signed credential that belongs to you. Any employer can verify it in a second, and other universities recognise it, with reasons.")
    String lead();

    @Message("{#if count == 1}course{#else}courses{/if}")
    String courses(long count);

    @Message("{#if count == 1}provider{#else}providers{/if}")
    String providers(long count);

    @Message("{#if count == 1}country{#else}countries{/if}")
    String countries(long count);

    @Message("An example")
    String example();

    @Message("Authentic and unchanged")
    String authentic();

    @Message("Issuer authorised")
    String authorised();

    @Message("Valid today")
    String valid();

    @Message("Counts as 4 of 5 ECTS at Universidad del Tormes")
    String exampleRecognised();

    @Message("The way of one credential")
    String way();

    @Message("Published")
    String published();

    @Message(
            "A university or its partner states outcomes, workload, level and assessment, and opens a course.")
    String publishedHow();

    @Message("Awarded")
    String awarded();

    @Message("Whoever passes the assessment gets a signed credential, in a record of their own.")
    String awardedHow();

    @Message("Verified")
    String verified();

    @Message(
            "Anybody can check it without an account: authentic, from an authorised issuer, still valid.")
    String verifiedHow();

    @Message("Recognised")
    String recognised();

    @Message("Another university counts it, by agreement or by a named person’s decision.")
    String recognisedHow();

    @Message("For learners")
    String learners();

    @Message("Find a course that counts")
    String find();

    @Message(
            "Search by level, workload, field and language. What is not known about a course is said as plainly as what is.")
    String findHow();

    @Message("Search the catalogue")
    String findGo();

    @Message("For employers")
    String employers();

    @Message("Check a credential")
    String check();

    @Message(
            "Paste it or choose a file. The answer is passed, failed or could not be checked, in plain words, and needs no account.")
    String checkHow();

    @Message("Verify a credential")
    String checkGo();

    @Message("For universities")
    String universities();

    @Message("Recognise what was learned")
    String recognise();

    @Message(
            "Agree once with a partner. Credentials that fit are recognised within seconds, each decision with its five findings.")
    String recogniseHow();

    @Message("See what is recognised")
    String recogniseGo();

    @Message("What we hold to")
    String promises();

    @Message("Quality comes with the institution")
    String quality();

    @Message(
            "No course waits for an external procedure of its own. The institution’s accreditation covers it, and samples are checked afterwards.")
    String qualityHow();

    @Message("Credit is credit")
    String credit();

    @Message(
            "The same thresholds hold for universities, companies and public bodies. There is no second class of ECTS.")
    String creditHow();

    @Message("Not checked is not passed")
    String honest();

    @Message(
            "What could not be verified is never shown as valid, and no learner is refused by software.")
    String honestHow();

    @Message("Connect your own system")
    String connect();

    @Message("What the pages do, the interfaces do too: each service describes its own in OpenAPI.")
    String connectHow();
}
