package eu.passerelle.issuance.award.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static eu.passerelle.issuance.Doors.published;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import eu.passerelle.testkit.browser.Chromium;
import eu.passerelle.testkit.stack.PlatformStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** One award by hand, from the empty form to the learner's record and back. */
@QuarkusTest
@WithTestResource(PlatformStack.class)
class AwardingInTheBrowserTest {

    @TestHTTPResource URI origin;

    @Test
    void staff_award_a_course_the_learner_takes_it_along_and_staff_take_it_back()
            throws IOException {
        var course = published();
        try (var chromium = Chromium.at(origin)) {
            var page = chromium.logIn("issuer.rheinfurt", "/issuance/awards/new");
            chromium.button("Award and sign").click();
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("Choose a course.");
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("Give the learner's name");
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("Give the day of the result.");
            chromium.picture("award-form-with-errors");

            fillIn(page, course);
            chromium.button("Award and sign").click();
            assertThat(heading(page)).hasText("Amira Haddad");
            assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Awarded");
            var award = page.url().replaceFirst("\\?.*", "");
            chromium.picture("award-made");

            chromium.open("/issuance");
            assertThat(page.getByRole(AriaRole.TABLE)).containsText("Amira Haddad");
            chromium.picture("awards");

            var learner = chromium.afresh().logIn("amira.haddad", "/record");
            assertThat(learner.locator("main")).containsText("Universität Rheinfurt");
            assertThat(learner.locator("main")).containsText("1.3 with distinction");
            chromium.picture("record");
            assertThat(Files.readString(download(learner).path())).contains("Amira Haddad");

            var staff = chromium.afresh().logIn("issuer.rheinfurt", URI.create(award).getPath());
            chromium.button("Suspend the credential").click();
            assertThat(staff.locator("main")).containsText("Suspended since");
            chromium.picture("award-suspended");
            chromium.button("Let it stand again").click();
            assertThat(staff.locator("main")).not().containsText("Suspended since");

            chromium.button("Revoke the credential").click();
            assertThat(staff.getByRole(AriaRole.ALERT)).containsText("Choose a reason.");
            staff.getByLabel("Reason").selectOption("ISSUED_IN_ERROR");
            chromium.button("Revoke the credential").click();
            assertThat(staff.locator("main")).containsText("Revoked on");
            assertThat(chromium.button("Revoke the credential")).hasCount(0);
            chromium.picture("award-revoked");

            var phone = chromium.afreshOnAPhone("de").logIn("amira.haddad", "/record");
            assertThat(phone.locator("main")).containsText("Widerrufen");
            chromium.picture("record-on-a-phone");
            assertThat(chromium.scrollsSideways()).isFalse();
            assertThat(chromium.complaints())
                    .allMatch(said -> said.contains("422"), "nothing but refused forms");
        }
    }

    @Test
    void without_awards_and_courses_the_pages_say_what_comes_next() {
        try (var chromium = Chromium.at(origin)) {
            var page = chromium.logIn("issuer.odrzanska", "/issuance");
            assertThat(page.locator("main")).containsText("No awards yet");
            chromium.picture("awards-none");

            chromium.open("/issuance/awards/new");
            assertThat(page.locator("main")).containsText("Nothing to award yet");

            var learner = chromium.afresh().logIn("lena.vogt", "/record");
            assertThat(learner.locator("main")).containsText("Nothing here yet");
            chromium.picture("record-empty");
        }
    }

    private static void fillIn(Page page, UUID course) {
        page.getByLabel("Course").selectOption(new SelectOption().setValue(course + "/v1"));
        page.getByLabel("Learner's name").fill("Amira Haddad");
        page.getByLabel("Learner's e-mail").fill("amira.haddad@learners.example");
        page.getByLabel("Day of the result").fill("2026-11-20");
        page.getByLabel("Grade").fill("1.3 with distinction");
    }

    private static Locator heading(Page page) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    private static Download download(Page page) {
        return page.waitForDownload(() -> page.getByText("Open Badge (JSON)").first().click());
    }
}
