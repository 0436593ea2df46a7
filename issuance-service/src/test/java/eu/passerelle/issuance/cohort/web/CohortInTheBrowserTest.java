package eu.passerelle.issuance.cohort.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static eu.passerelle.issuance.Doors.catalogTells;
import static eu.passerelle.issuance.Doors.published;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import eu.passerelle.issuance.cohort.SomeFile;
import eu.passerelle.issuance.offering.SomeOffering;
import eu.passerelle.testkit.browser.Chromium;
import eu.passerelle.testkit.stack.PlatformStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A run's results from a file, from the form to the last credential. */
@QuarkusTest
@WithTestResource(PlatformStack.class)
class CohortInTheBrowserTest {

    private static final double PATIENCE_IN_MILLIS = 60_000;

    @TestHTTPResource URI origin;

    @Test
    void staff_send_a_file_see_what_is_wrong_and_have_the_rest_issued() {
        var run = UUID.randomUUID();
        catalogTells(SomeOffering.autumn(run, published()));
        try (var chromium = Chromium.at(origin)) {
            var page = chromium.logIn("issuer.rheinfurt", "/issuance/cohorts");
            page.waitForCondition(() -> isOffered(page, run));
            chromium.button("Check the file").click();
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("Choose a file.");
            chromium.picture("cohort-form-with-errors");

            send(page, run, SomeFile.csv(SomeFile.goodRows("browser", 30), "=1,x,y,z"));
            chromium.button("Check the file").click();
            assertThat(main(page)).containsText("30 of 31 rows can be issued.");
            assertThat(page.getByRole(AriaRole.TABLE)).containsText("begins like a formula");
            chromium.picture("cohort-previewed");

            chromium.button("Issue 30 credentials").click();
            assertThat(main(page))
                    .containsText(
                            "All good rows are issued.",
                            new ContainsTextOptions().setTimeout(PATIENCE_IN_MILLIS));
            chromium.picture("cohort-done");

            var phone =
                    chromium.afreshOnAPhone("de").logIn("issuer.rheinfurt", "/issuance/cohorts");
            assertThat(main(phone)).containsText("Frühere Dateien");
            chromium.picture("cohorts-on-a-phone");
            assertThat(chromium.scrollsSideways()).isFalse();
        }
    }

    private static boolean isOffered(Page page, UUID run) {
        page.reload();
        return page.locator("option[value='%s']".formatted(run)).count() == 1;
    }

    private static void send(Page page, UUID run, byte[] file) {
        page.getByLabel("Run").selectOption(new SelectOption().setValue(run.toString()));
        page.getByLabel("Grades").selectOption("DE_1_TO_5");
        page.getByLabel("File of results")
                .setInputFiles(new FilePayload("results.csv", "text/csv", file));
    }

    private static Locator main(Page page) {
        return page.locator("main");
    }
}
