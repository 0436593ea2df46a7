package eu.passerelle.catalog;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the catalogue's pages say, in English; {@code messages/catalog_de.properties} in German. */
@MessageBundle("catalog")
public interface CatalogMessages {

    // --- Search

    @Message("Find a course")
    String searchTitle();

    @Message(
            "Short, assessed courses of universities and their partners. What nobody stated is"
                    + " said, too.")
    String searchLead();

    @Message("What do you want to learn?")
    String words();

    @Message("Words in any language")
    String wordsHint();

    @Message("ECTS from")
    String ectsFrom();

    @Message("ECTS to")
    String ectsTo();

    @Message("EQF level")
    String eqfLevel();

    @Message("Language of instruction")
    String instruction();

    @Message("Field (ISCED-F)")
    String field();

    @Message("Any")
    String any();

    @Message("Search")
    String search();

    @Message("Narrow it down")
    String narrow();

    @Message("Clear all")
    String clear();

    @Message("Nothing fits that")
    String nothingFits();

    @Message(
            "Try fewer words, another spelling, or fewer limits. Courses that do not state what you"
                    + " ask for are left out.")
    String nothingFitsHow();

    @Message("Nothing is published yet")
    String nothingYet();

    @Message("As soon as an institution publishes a course, it is here.")
    String nothingYetHow();

    @Message("First page")
    String firstPage();

    // --- A course

    @Message("Micro-credential")
    String microCredential();

    @Message("Course, no assessment")
    String noAssessment();

    @Message("Course")
    String plainCourse();

    @Message("Without credit")
    String withoutCredit();

    @Message("Not applicable: {reason}")
    String levelNotApplicable(String reason);

    @Message("not applicable")
    String notApplicable();

    @Message("self-declared by the provider")
    String selfDeclared();

    @Message("Reviewed by {agency}")
    String reviewedBy(String agency);

    @Message("the institution, until {day}")
    String reviewedUntil(String day);

    @Message("the institution as a whole")
    String reviewedWhole();

    @Message("Report of the review")
    String report();

    @Message("Draft: only your organisation sees this")
    String draftNotice();

    @Message("Withdrawn")
    String withdrawnTitle();

    @Message("Not offered since {day}: {reason} What was awarded on it stays awarded.")
    String withdrawnNotice(String day, String reason);

    @Message("A newer version is offered")
    String supersededTitle();

    @Message("Show the newer version")
    String showNewer();

    @Message("This provider is suspended and offers nothing at the moment.")
    String suspendedNotice();

    @Message("What you will be able to do")
    String outcomes();

    @Message("assessed")
    String assessed();

    @Message("not assessed")
    String notAssessed();

    @Message("About")
    String about();

    @Message("How it is assessed")
    String assessment();

    @Message("Kind")
    String assessmentType();

    @Message("Supervision")
    String supervision();

    @Message("Identity check")
    String identification();

    @Message("Criteria")
    String criteria();

    @Message("In short")
    String inShort();

    @Message("Form")
    String participation();

    @Message("Orientation")
    String orientation();

    @Message("What you need before")
    String prerequisites();

    @Message("Awarded by")
    String awardedBy();

    @Message("Signed by")
    String signedBy();

    @Message("Taught by")
    String taughtBy();

    @Message("Designed with")
    String designedWith();

    @Message("More at")
    String moreAt();

    @Message("Version")
    String version();

    @Message("Published")
    String publishedOn();

    @Message("When it takes place")
    String offerings();

    @Message("No dates are announced.")
    String noOfferings();

    @Message("From")
    String from();

    @Message("To")
    String to();

    @Message("How")
    String how();

    @Message("Language")
    String language();

    @Message("What we do not know")
    String unknownTitle();

    @Message("Stated")
    String statedLabel();

    @Message("{stated} of {outOf}")
    String statedOf(int stated, int outOf);

    @Message("This counts what is stated about the course. It is no grade of its quality.")
    String statedMeaning();

    @Message("Everything that is asked for is stated.")
    String allStated();

    @Message(
            "{#switch it}{#case 'TITLE'}Title{#case 'COUNTRY'}Country{#case 'AWARDING_BODY'}Who"
                    + " awards it{#case 'OUTCOMES'}What you will be able to do{#case 'WORKLOAD'}How"
                    + " much work it is{#case 'LEVEL'}Which level it has{#case 'ASSESSMENT'}How it is"
                    + " assessed{#case 'PARTICIPATION'}Whether it is online or on site{#case"
                    + " 'QUALITY_ASSURANCE'}Who looks at its quality{#case 'PREREQUISITES'}What you"
                    + " need before{#case 'SUPERVISION_AND_IDENTITY'}Whether the assessment is"
                    + " supervised and who takes it is checked{#case 'STACKABILITY'}Whether it counts"
                    + " towards something larger{#case 'FURTHER_INFORMATION'}Where to read"
                    + " more{/switch}")
    String element(String it);

    @Message(
            "{#switch it}{#case 'ONLINE'}Online{#case 'ON_SITE'}On site{#case 'BLENDED'}Online and"
                    + " on site{#case 'WORK_BASED'}At work{/switch}")
    String mode(String it);

    @Message(
            "{#switch it}{#case 'ACADEMIC'}Academic{#case 'APPLIED'}Applied{#case 'MIXED'}Academic"
                    + " and applied{/switch}")
    String orientationName(String it);

    @Message(
            "{#switch it}{#case 'WRITTEN'}Written exam{#case 'ORAL'}Oral exam{#case"
                    + " 'PROJECT'}Project{#case 'PRACTICAL'}Practical exam{#case"
                    + " 'PORTFOLIO'}Portfolio{#case 'PEER'}By peers{#case 'SEVERAL'}Several kinds{#case"
                    + " 'ATTENDANCE_ONLY'}Attendance only{/switch}")
    String assessmentName(String it);

    @Message(
            "{#switch it}{#case 'UNSUPERVISED'}Not supervised{#case 'SUPERVISED_ONLINE'}Supervised"
                    + " online{#case 'SUPERVISED_ON_SITE'}Supervised on site{/switch}")
    String supervisionName(String it);

    @Message(
            "{#switch it}{#case 'NONE'}None{#case 'ACCOUNT'}By the learner's account{#case"
                    + " 'DOCUMENT'}By an identity document{/switch}")
    String identificationName(String it);

    // --- The workspace

    @Message("Our courses")
    String workspaceTitle();

    @Message("Write, check and publish. Nothing is public before you publish it.")
    String workspaceLead();

    @Message("Drafts")
    String drafts();

    @Message("Published")
    String published();

    @Message("Begin a course")
    String begin();

    @Message("Working title")
    String workingTitle();

    @Message("Begin")
    String beginGo();

    @Message("No drafts")
    String noDrafts();

    @Message("Begin one here, or import the courses you have: POST a file to /api/catalog/imports.")
    String noDraftsHow();

    @Message("Nothing published")
    String nonePublished();

    @Message("What you publish is listed here.")
    String nonePublishedHow();

    @Message("Untitled")
    String untitled();

    @Message("Everything that must be stated is there")
    String nothingMissing();

    @Message("Begun")
    String begun();

    @Message("From draft to public")
    String leadTime();

    @Message("{minutes} {#if minutes == 1}minute{#else}minutes{/if}")
    String minutes(long minutes);

    @Message("Announce dates")
    String announce();

    @Message("New version")
    String newVersion();

    @Message("Withdraw")
    String withdraw();

    @Message("Why is it withdrawn?")
    String withdrawWhy();

    @Message("Everybody can read this.")
    String withdrawWhyHint();

    @Message(
            "The published version never changes. A new version takes its place when you publish"
                    + " it.")
    String newVersionHow();

    @Message("What was awarded on it stays awarded.")
    String withdrawHow();

    // --- Writing a draft

    @Message("Describe")
    String stepDescribe();

    @Message("Size and level")
    String stepSize();

    @Message("Outcomes")
    String stepOutcomes();

    @Message("Assessment")
    String stepAssessment();

    @Message("Publish")
    String stepPublish();

    @Message("Next step")
    String nextStep();

    @Message("Ready: you can publish it now.")
    String readyToPublish();

    @Message("As long as this is not known, it is shown as a course, not as a micro-credential:")
    String labelMissing();

    @Message("Saved as a draft.")
    String kept();

    @Message("Written in")
    String writtenIn();

    @Message("A language tag such as en or de. Texts in other languages are kept.")
    String writtenInHint();

    @Message("Title")
    String title();

    @Message("Say what it is about and for whom.")
    String aboutHint();

    @Message("ECTS credit points")
    String ects();

    @Message("More than 0 and less than 60; leave it empty where no credit is attached.")
    String ectsHint();

    @Message("Hours of work in all")
    String hours();

    @Message("One credit point stands for 25 to 30 hours.")
    String hoursHint();

    @Message("Why no level applies")
    String levelReason();

    @Message("Only where there is none.")
    String levelReasonHint();

    @Message("ISCED-F 2013 code, two to four digits")
    String fieldHint();

    @Message("Languages of instruction")
    String languages();

    @Message("Language tags, separated by commas: en, de")
    String languagesHint();

    @Message("Outcome {number}")
    String outcome(int number);

    @Message("Begin with a verb that can be seen: write, calculate, repair.")
    String outcomeHint();

    @Message("The assessment covers it")
    String outcomeAssessed();

    @Message("ESCO skills")
    String skills();

    @Message("Addresses of ESCO concepts, separated by blanks")
    String skillsHint();

    @Message("Add outcomes")
    String addOutcomes();

    @Message("What is looked at, so that a learner knows what counts")
    String criteriaHint();

    @Message("Kind of assessment")
    String assessmentKind();

    @Message("Save")
    String save();

    @Message("Publish")
    String publish();

    @Message("Preview")
    String preview();

    @Message(
            "Our organisation is not registered as a provider yet, so nothing can be published. The"
                    + " consortium's operator registers providers.")
    String notAProvider();

    @Message("Our organisation is suspended, so nothing can be published.")
    String weAreSuspended();

    // --- Dates

    @Message("Announce dates: {course}")
    String announceTitle(String course);

    @Message("First day")
    String firstDay();

    @Message("Last day")
    String lastDay();

    @Message("Form of teaching")
    String modeLabel();

    @Message("Announce")
    String announceGo();

    // --- What is wrong with a draft

    @Message("It has no title. Give it one, in at least one language.")
    String titleStated();

    @Message("Nobody can tell how much work it is. State ECTS credit points or hours.")
    String workloadStated();

    @Message("State more than 0 credit points, or none where no credit is attached.")
    String ectsAbove();

    @Message(
            "60 credit points or more are the size of a programme. State fewer than 60, or split"
                    + " it.")
    String ectsBelow();

    @Message("The workload is not above 0 hours. State all hours a learner needs, or none.")
    String hoursAbove();

    @Message(
            "ECTS and hours contradict each other: one credit point stands for 25 to 30 hours."
                    + " Correct the hours or the credit points.")
    String hoursPerEcts();

    @Message("It states an EQF level and that no level applies. Keep one of the two.")
    String levelOneAnswer();

    @Message("The outcome says nothing. Say what a learner can do afterwards, or remove it.")
    String outcomeWorded();

    @Message(
            "No learning outcome is assessed. Name at least one outcome that the assessment covers,"
                    + " or declare that attendance is all it takes.")
    String assessedOutcome();

    @Message(
            "It says that attendance is all it takes, and that outcomes are assessed. State how"
                    + " they are assessed, or mark them as not assessed.")
    String attendanceAssesses();

    @Message(
            "Nobody can tell how it is assessed. State the kind of assessment, or that attendance"
                    + " is all it takes.")
    String assessmentStated();

    @Message(
            "Credit is for assessed outcomes, and attendance is all it takes here. State an"
                    + " assessment, or hours in place of ECTS.")
    String creditNeedsAssessment();

    @Message(
            "Credit needs an awarding body that answers for it: a higher education institution that"
                    + " confirmed its role, or an accreditation. Publish with hours now, or name such a"
                    + " body and ask it to confirm.")
    String creditRequiresAssurance();

    @Message(
            "An organisation is named that has not confirmed what the draft says now. Ask it to, or"
                    + " name only your own.")
    String roleConfirmed();

    @Message("Nobody answers for the award. Name your organisation.")
    String awardingBodyStated();

    @Message("A named organisation is not a provider in the catalogue.")
    String providerKnown();

    @Message("That is not a number. Write it like 4 or 4.5.")
    String notANumber();

    @Message("That is not a language tag. Write it like en, de or pt-BR.")
    String notALanguage();

    @Message("That is not the address of a web page. Begin with https://")
    String notAnAddress();

    @Message("An EQF level is a number from 1 to 8.")
    String notALevel();

    @Message("An ISCED-F code has two to four digits.")
    String notAField();

    @Message("That is too long.")
    String tooLong();

    @Message("That is not a day.")
    String notADay();

    @Message("It ends before it starts. Exchange the dates.")
    String endsAfterStart();

    @Message("Say something here.")
    String needed();

    @Message(
            "The accreditation of the awarding body does not cover this field. State the right"
                    + " field, publish without credit, or name an awarding body that is accredited for"
                    + " it.")
    String creditField();

    @Message(
            "The accreditation of the awarding body does not cover this EQF level. State a level it"
                    + " covers, publish without credit, or name an awarding body that is accredited for"
                    + " it.")
    String creditLevel();

    @Message(
            "The accreditation of the awarding body does not hold in its country. Name an awarding"
                    + " body whose accreditation does, or publish without credit.")
    String creditCountry();

    @Message(
            "The accreditation of the awarding body does not cover this kind of credential. Add"
                    + " what the label needs, or publish without credit.")
    String creditType();

    @Message(
            "The accreditation of the awarding body does not hold today. Publish without credit"
                    + " until it does, or name another awarding body.")
    String creditDates();

    @Message("An awarding body is suspended and answers for nothing now. Name another one.")
    String awardingBodySuspended();

    @Message(
            "The consortium's operator registers higher education institutions. Ask there, or"
                    + " choose another kind.")
    String kindConfirmed();

    @Message(
            "A company states its number for value added tax, so that others know which company it"
                    + " is.")
    String vatStated();

    @Message(
            "That is no number for value added tax of this country. Begin with the country, such as"
                    + " DE123456789, or correct the country.")
    String vatOfCountry();

    @Message("Nobody accredits themselves. Another agency has to record this.")
    String reviewedByAnother();

    @Message(
            "A review of a provider that is no higher education institution is voluntary. Choose"
                    + " that.")
    String deqarVoluntary();

    @Message("That is no number of DEQAR. A report has digits, a provider one like DEQARINST0001.")
    String deqarNumber();

    @Message("State both levels, the lower one first.")
    String levelsInOrder();

    @Message("State a day between the years 1900 and 2200.")
    String dayWithinReach();

    @Message("That is no country code. Write two letters, such as DE.")
    String notACountry();
}
