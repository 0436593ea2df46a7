package eu.passerelle.testkit.rules;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import eu.passerelle.kit.time.OneClock;
import org.junit.jupiter.api.Test;

/** Who of the foundation may import whom. */
class FoundationRulesTest {

    private static final String CONTRACTS = "eu.passerelle.contracts";
    private static final String KIT = "eu.passerelle.kit";
    private static final String STACK = "eu.passerelle.stack";
    private static final String[] SERVICES = {
        "eu.passerelle.catalog..",
        "eu.passerelle.issuance..",
        "eu.passerelle.verification..",
        "eu.passerelle.recognition.."
    };

    @Test
    void contracts_import_the_jdk_alone() {
        classes()
                .that()
                .resideInAPackage(CONTRACTS + "..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", CONTRACTS + "..")
                .check(below(CONTRACTS));
    }

    @Test
    void the_kit_knows_contracts_and_no_service() {
        noClasses()
                .that()
                .resideInAPackage(KIT + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(SERVICES)
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage(STACK + "..", "eu.passerelle.credentials..")
                .check(below(KIT));
    }

    @Test
    void the_kit_takes_time_from_the_one_clock() {
        var allButTheClock =
                below(KIT).that(not(JavaClass.Predicates.equivalentTo(OneClock.class)));
        Manners.oneClock().check(allButTheClock);
    }

    @Test
    void the_local_stack_knows_nobody() {
        noClasses()
                .that()
                .resideInAPackage(STACK + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(SERVICES)
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage(KIT + "..")
                .check(below(STACK));
    }

    @Test
    void every_package_of_the_foundation_says_what_lives_there() {
        HouseRules.of(CONTRACTS).every_package_says_what_lives_there();
        HouseRules.of(KIT).every_package_says_what_lives_there();
        HouseRules.of(STACK).every_package_says_what_lives_there();
    }

    private static JavaClasses below(String root) {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(root);
    }
}
