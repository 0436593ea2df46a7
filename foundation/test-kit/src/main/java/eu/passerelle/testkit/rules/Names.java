package eu.passerelle.testkit.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.haveNameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** How things are called. */
final class Names {

    private static final String EMPTY_WORDS =
            ".*(Impl|Service|Manager|Helper|Utils?|Dto|DTO|Event)(\\$.*)?";

    private Names() {}

    static List<ArchRule> all() {
        return List.of(
                noEmptyWords(), noHungarians(), rows(), rowsAreEntities(), wire(), readers());
    }

    private static ArchRule noEmptyWords() {
        return noClasses()
                .should(haveNameMatching(EMPTY_WORDS))
                .as(
                        "names say what a thing is, not Impl, Service, Manager, Helper, Util, Dto, Event");
    }

    private static ArchRule noHungarians() {
        return noClasses()
                .that()
                .areInterfaces()
                .should(haveNameMatching(".*[.$]I[A-Z][a-z].*"))
                .as("an interface has no I before its name");
    }

    private static ArchRule rows() {
        return classes()
                .that()
                .areAnnotatedWith("jakarta.persistence.Entity")
                .should()
                .haveSimpleNameEndingWith("Row")
                .andShould()
                .resideInAPackage("..store..")
                .as("an entity is a Row and lives in a store");
    }

    private static ArchRule rowsAreEntities() {
        return classes()
                .that()
                .haveSimpleNameEndingWith("Row")
                .should()
                .resideInAPackage("..store..")
                .as("a Row lives in a store");
    }

    private static ArchRule wire() {
        return classes()
                .that(recordsOfTheWire())
                .should(haveNameMatching(".*(Body|View|Query)"))
                .as("a record in rest is a Body, a View or a Query");
    }

    private static ArchRule readers() {
        return classes()
                .that(hearFacts())
                .should()
                .haveSimpleNameEndingWith("EventsReader")
                .andShould()
                .resideInAPackage("..inbox..")
                .as("what hears facts is an EventsReader and lives in an inbox");
    }

    private static DescribedPredicate<JavaClass> recordsOfTheWire() {
        return describe(
                "are public records in rest",
                type ->
                        type.isRecord()
                                && type.isTopLevelClass()
                                && type.getPackageName().contains(".rest"));
    }

    private static DescribedPredicate<JavaClass> hearFacts() {
        return describe(
                "hear facts",
                type ->
                        type.getMethods().stream()
                                .anyMatch(
                                        m ->
                                                m.isAnnotatedWith(
                                                        "org.eclipse.microprofile.reactive.messaging.Incoming")));
    }
}
