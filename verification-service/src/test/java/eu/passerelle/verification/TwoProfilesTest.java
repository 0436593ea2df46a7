package eu.passerelle.verification;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TwoProfilesTest {
    private static final String ROOT = "eu.passerelle.verification.";
    private static final Set<String> MIRROR = Set.of("localhost:9000");

    @Test
    void what_asks_for_proofs_only_knows_nothing_of_trust() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + "proof..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        ROOT + "trust..",
                        ROOT + "status..",
                        ROOT + "verdict..",
                        ROOT + "presentation..")
                .check(new ClassFileImporter().importPackages(ROOT + "proof"));
    }

    @Test
    void what_asks_for_trust_knows_nothing_of_the_other_profile() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        ROOT + "trust..",
                        ROOT + "status..",
                        ROOT + "verdict..",
                        ROOT + "presentation..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + "proof..")
                .check(new ClassFileImporter().importPackages("eu.passerelle.verification"));
    }

    @Test
    void production_starts_with_no_host_that_may_be_private() {
        assertThatIllegalStateException()
                .isThrownBy(() -> VerificationSettings.refuseInProduction(MIRROR, true));
        assertThatNoException()
                .isThrownBy(() -> VerificationSettings.refuseInProduction(MIRROR, false));
        assertThatNoException()
                .isThrownBy(() -> VerificationSettings.refuseInProduction(Set.of(), true));
    }
}
