package eu.passerelle.catalog;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * What the pages about providers, quality and roles say, in English; {@code
 * messages/trust_de.properties} in German.
 */
@MessageBundle("trust")
public interface TrustMessages {

    @Message("Providers")
    String providersTitle();

    @Message("Who publishes here, who looked at their quality, and what they may do.")
    String providersLead();

    @Message("Nobody is registered yet")
    String noProviders();

    @Message("Name")
    String name();

    @Message("Short name")
    String alias();

    @Message("Kind of organisation")
    String kind();

    @Message(
            "{#switch it}{#case 'HIGHER_EDUCATION_INSTITUTION'}Higher education institution{#case"
                    + " 'COMPANY'}Company{#case 'PUBLIC_BODY'}Public body{#case 'NGO'}Non-governmental"
                    + " organisation{/switch}")
    String kindName(String it);

    @Message("Country")
    String country();

    @Message("Two letters, such as DE")
    String countryHint();

    @Message("Home page")
    String homepage();

    @Message("Number for value added tax")
    String vatId();

    @Message("Begins with the country, such as DE123456789. A company states it.")
    String vatIdHint();

    @Message("Reviewed as a whole by")
    String reviewedAsWhole();

    @Message("This provider is suspended and publishes nothing: {reason}")
    String suspendedBecause(String reason);

    @Message("Accreditation")
    String accreditations();

    @Message("It is about the whole provider. Every course inherits it; none needs one of its own.")
    String accreditationsMeaning();

    @Message("No quality agency has recorded an accreditation here.")
    String noAccreditation();

    @Message("Agency")
    String agency();

    @Message("Covers")
    String covers();

    @Message("Fields (ISCED-F)")
    String fields();

    @Message("Codes or the beginnings of such, separated by commas: 06, 0713. Empty for all.")
    String fieldsHint();

    @Message("all fields")
    String allFields();

    @Message("fields {codes}")
    String fieldsOf(String codes);

    @Message("EQF {levels}")
    String levelsOf(String levels);

    @Message("all EQF levels")
    String allLevels();

    @Message("EQF level from")
    String lowest();

    @Message("EQF level to")
    String highest();

    @Message("Countries")
    String jurisdictions();

    @Message("Two letters each, separated by commas: DE, AT. Empty for all.")
    String jurisdictionsHint();

    @Message("Kinds of credential; none chosen means all")
    String types();

    @Message(
            "{#switch it}{#case 'MICRO_CREDENTIAL'}Micro-credential{#case 'COURSE'}Course{/switch}")
    String typeName(String it);

    @Message("First day")
    String validFrom();

    @Message("Last day")
    String validUntil();

    @Message("Six years after the first day where this is empty.")
    String validUntilHint();

    @Message("{from} to {until}")
    String holds(String from, String until);

    @Message("Address of the report")
    String reportAddress();

    @Message("Report")
    String report();

    @Message("Number of the report in DEQAR")
    String deqarReport();

    @Message("Number of the provider in DEQAR")
    String deqarInstitution();

    @Message("Such as DEQARINST0001, or DEQARINSTAP0001 for a provider that is no university")
    String deqarInstitutionHint();

    @Message("The review was")
    String standing();

    @Message(
            "{#switch it}{#case 'OBLIGATORY'}asked for by law{#case 'VOLUNTARY'}voluntary{/switch}")
    String standingName(String it);

    @Message("Record an accreditation")
    String record();

    @Message("Record an accreditation: {provider}")
    String recordTitle(String provider);

    @Message(
            "Credit outside these limits can't be published any more. What is published and what"
                    + " was awarded stays.")
    String recordMeaning();

    @Message("Record")
    String recordGo();

    @Message("Withdrawn on {day}: {reason}")
    String withdrawn(String day, String reason);

    @Message("Withdraw")
    String withdraw();

    @Message("Why is it withdrawn?")
    String withdrawWhy();

    @Message("What this provider may do")
    String ladder();

    @Message(
            "The steps are the same for every kind of provider. Nobody has to take them all: a"
                    + " course without credit needs the first alone.")
    String ladderMeaning();

    @Message(
            "{#switch it}{#case 'LISTED'}Publish courses without credit{#case 'ASSESSED'}Courses"
                    + " with a public assessment{#case 'CREDIT_THROUGH_SPONSOR'}Credit that another"
                    + " organisation answers for{#case 'CREDIT_ON_OWN_ASSURANCE'}Credit on its own"
                    + " account{/switch}")
    String rung(String it);

    @Message(
            "{#switch it}{#case 'REGISTERED'}The organisation is registered as a provider{#case"
                    + " 'IN_GOOD_STANDING'}It is not suspended{#case 'ASSESSMENT_PUBLIC'}One of its"
                    + " courses is public with its assessment and the criteria{#case"
                    + " 'SPONSOR_CONFIRMED'}Another organisation confirmed that it answers for the"
                    + " award of one of its courses{#case 'OWN_ASSURANCE'}It is a higher education"
                    + " institution, or an accreditation is in force for it{/switch}")
    String need(String it);

    @Message("Reached")
    String reached();

    @Message("Not yet")
    String notReached();

    @Message("Step")
    String step();

    @Message("State")
    String state();

    @Message("There already")
    String has();

    @Message("Still needed")
    String needs();

    @Message("nothing")
    String nothingNeeded();

    @Message("Our way as a provider")
    String onboardingTitle();

    @Message("Register, publish today, and see exactly what each further step needs.")
    String onboardingLead();

    @Message("Register our organisation")
    String register();

    @Message(
            "After this you can publish courses without credit, the same day. Higher education"
                    + " institutions are registered by the consortium's operator.")
    String registerMeaning();

    @Message("Register")
    String registerGo();

    @Message("Our organisation is registered.")
    String registered();

    @Message("Begin a course")
    String beginCourse();

    @Message("Offered by")
    String offeredBy();

    @Message("not confirmed")
    String notConfirmed();

    @Message("Who does what")
    String roles();

    @Message("Awarding bodies")
    String awardingBodies();

    @Message(
            "Short names, separated by commas: waalstad, gemeente-waalstad. Everybody else has to"
                    + " confirm it.")
    String awardingBodiesHint();

    @Message("Taught by")
    String deliveredBy();

    @Message("Designed with")
    String coDesignedBy();

    @Message("Short names, separated by commas")
    String rolesHint();

    @Message("Who answers for the award")
    String confirmations();

    @Message(
            "Each of them confirms the course exactly as it is saved now. After a change, ask"
                    + " again.")
    String confirmationsMeaning();

    @Message(
            "{#switch it}{#case 'CONFIRMED'}confirmed{#case 'ACCEPTED'}confirmed{#case"
                    + " 'ASKED'}asked{#case 'DECLINED'}declined{#case 'OPEN'}not asked yet{/switch}")
    String confirmationState(String it);

    @Message("Ask for confirmation")
    String ask();

    @Message("Asked of us")
    String askedOfUs();

    @Message("Others name us as awarding body. We answer for what we confirm.")
    String askedOfUsLead();

    @Message("Nobody asks us")
    String nothingAsked();

    @Message("When another provider names us as awarding body of a course, its question is here.")
    String nothingAskedHow();

    @Message("Asked by")
    String askedBy();

    @Message("Asked on")
    String askedOn();

    @Message("The draft says something else by now. Its author can ask again.")
    String changedMeanwhile();

    @Message("We answer for the award of this course, exactly as it is here.")
    String acceptMeaning();

    @Message("Confirm")
    String accept();

    @Message("Decline")
    String decline();

    @Message("Why not?")
    String declineWhy();

    @Message("Open")
    String open();
}
