package eu.passerelle.credentials;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class HouseRulesTest {

    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("eu.passerelle.credentials");

    @Test
    void no_framework_no_network_no_database() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "io.quarkus..",
                        "io.vertx..",
                        "jakarta.ws..",
                        "java.net.http..",
                        "java.sql..",
                        "eu.passerelle.contracts..",
                        "eu.passerelle.kit..")
                .check(CLASSES);
    }

    @Test
    void nobody_asks_for_the_time() {
        noClasses().should().callMethod(Instant.class, "now").check(CLASSES);
        noClasses().should().dependOnClassesThat().areAssignableTo(Clock.class).check(CLASSES);
    }

    @Test
    void packages_form_no_circle() {
        slices().matching("eu.passerelle.credentials.(*)..")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }
}
