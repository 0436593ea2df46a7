package eu.passerelle.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import eu.passerelle.testkit.browser.Chromium;
import eu.passerelle.testkit.stack.PlatformStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An editor writes and publishes a course; everybody finds it and reads what is known of it. */
@QuarkusTest
@WithTestResource(PlatformStack.class)
class InABrowserTest {
    @TestHTTPResource URI origin;

    @BeforeEach
    void the_providers_are_registered() {
        Door.registered();
    }

    @Test
    void a_course_is_written_refused_corrected_published_and_found() {
        try (var chromium = Chromium.at(origin)) {
            var page = chromium.logIn("editor.rheinfurt", "/catalog/workspace");
            page.getByLabel("Begin a course").fill("Bridges of Wood");
            chromium.button("Begin").click();
            page.locator("[name=ects]").fill("5");
            page.locator("[name=hours]").fill("20");
            chromium.picture("catalog-draft");
            chromium.button("Publish").click();

            assertThat(page.locator(".errors").innerText())
                    .contains("contradict each other", "No learning outcome is assessed");
            assertThat(page.locator("#hours").getAttribute("aria-invalid")).isEqualTo("true");
            chromium.picture("catalog-draft-refused");

            complete(page);
            chromium.button("Publish").click();

            assertThat(heading(page)).isEqualTo("Bridges of Wood");
            assertThat(page.locator(".facts").first().innerText())
                    .contains("EQF 6", "5 ECTS", "130 hours", "AQ-Rhein");
            assertThat(page.locator("main").innerText())
                    .contains("Micro-credential", "What we do not know");
            chromium.picture("catalog-course");
            everybodyFindsIt(chromium);
        }
    }

    @Test
    void a_company_sees_what_credit_needs_asks_a_university_and_publishes() {
        try (var company = Chromium.at(origin)) {
            var page = company.logIn("editor.voltgrid", "/catalog/onboarding");
            assertThat(page.locator("main").innerText())
                    .contains("Credit that another organisation answers for", "Still needed");
            company.picture("catalog-onboarding");

            page = company.open("/catalog/workspace");
            page.getByLabel("Begin a course").fill("Battery Safety");
            company.button("Begin").click();
            page.locator("[name=ects]").fill("2");
            complete(page);
            page.locator("[name=hours]").fill("54");
            page.locator("[name='roles.awardingBodies']").fill("waalstad");
            company.button("Publish").click();
            assertThat(page.locator(".errors").innerText())
                    .contains("Credit needs an awarding body that answers for it");
            company.picture("catalog-sponsor-needed");
            company.button("Ask for confirmation").click();
            confirmedBy("editor.waalstad");
            page.reload();
            assertThat(page.locator("#confirmations").innerText()).contains("confirmed");
            company.button("Publish").click();

            assertThat(heading(page)).isEqualTo("Battery Safety");
            assertThat(page.locator("main").innerText()).contains("Provider waalstad");
        }
    }

    @Test
    void the_linter_speaks_while_one_types_and_the_draft_can_be_looked_at_closely() {
        try (var chromium = Chromium.at(origin)) {
            var page = chromium.logIn("editor.waalstad", "/catalog/workspace");
            page.getByLabel("Begin a course").fill("Green Public Procurement");
            chromium.button("Begin").click();
            page.locator("[name='outcomes.0.text']").pressSequentially("understand procurement");
            page.locator(".hints li").first().waitFor();
            assertThat(page.locator(".hints").first().innerText())
                    .contains("understand", "can't be assessed");
            chromium.picture("catalog-linter");
            chromium.button("Save").click();
            page.getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions().setName("Look closely at the saved draft"))
                    .click();
            assertThat(page.locator("main").innerText())
                    .contains(
                            "can't be assessed",
                            "Council Recommendation 2022",
                            "not satisfied",
                            "Nothing unusual");
            chromium.picture("catalog-check");
            page = chromium.open("/catalog/audits/equal-treatment");
            assertThat(page.locator("h1").innerText()).contains("Equal credit");
            assertThat(chromium.scrollsSideways()).isFalse();
            chromium.picture("catalog-audit");
        }
    }

    @Test
    void courses_are_compared_side_by_side() {
        Door.published("editor.rheinfurt", Door.course("Comparable Gardens one"));
        Door.published("editor.rheinfurt", Door.course("Comparable Gardens two", "2", "54"));
        try (var chromium = Chromium.at(origin)) {
            var page = chromium.open("/catalog?q=comparable+gardens&sort=SMALLEST");
            assertThat(page.locator("#found").innerText()).isEqualTo("Fewest credit points first");
            page.locator("input[name=id]").nth(0).check();
            page.locator("input[name=id]").nth(1).check();
            chromium.picture("catalog-search");
            chromium.button("Compare the chosen").click();
            assertThat(page.locator("main").innerText())
                    .contains("Comparable Gardens one", "Comparable Gardens two", "54 hours");
            chromium.picture("catalog-compare");
            page = chromium.open("/catalog?q=comparible+gardns");
            assertThat(page.locator("main").innerText())
                    .contains("Nothing is spelled like that", "Comparable Gardens");
            page.getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions().setName("Comparable Gardens two"))
                    .first()
                    .click();
            assertThat(page.locator("script[type='application/ld+json']").textContent())
                    .contains("\"@type\":\"Course\"", "\"timeRequired\":\"PT54H\"");
            assertThat(chromium.complaints()).isEmpty();
        }
    }

    private void confirmedBy(String username) {
        try (var university = Chromium.at(origin)) {
            var page = university.logIn(username, "/catalog/confirmations");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("voltgrid"))
                    .first()
                    .click();
            assertThat(heading(page)).isEqualTo("Battery Safety");
            university.picture("catalog-confirmation");
            university.button("Confirm").click();
            assertThat(page.locator("main").innerText()).contains("confirmed");
        }
    }

    @Test
    void a_reviewer_records_an_accreditation_and_everybody_reads_its_limits() {
        Door.register("reviewed-academy", "COMPANY");
        try (var agency = Chromium.at(origin)) {
            var page = agency.logIn("reviewer.aq-rhein", "/catalog/providers/reviewed-academy");
            page.getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions().setName("Record an accreditation"))
                    .click();
            agency.button("Record").click();
            assertThat(page.locator(".errors").innerText()).contains("Say something here");
            page.locator("[name=agency]").fill("AQ-Rhein");
            page.locator("[name=standing]").selectOption("VOLUNTARY");
            page.locator("[name=fields]").fill("99");
            page.locator("[name=eqfFrom]").selectOption("5");
            page.locator("[name=eqfTo]").selectOption("7");
            page.locator("[name=jurisdictions]").fill("DE");
            page.locator("[name=validFrom]").fill("2024-10-01");
            agency.picture("catalog-accreditation");
            agency.button("Record").click();

            assertThat(page.locator("main").innerText())
                    .contains("fields 99", "EQF 5-7", "Germany", "1 October 2030");
            agency.picture("catalog-provider");
            assertThat(agency.scrollsSideways()).isFalse();
        }
    }

    private static void complete(Page page) {
        page.locator("[name=hours]").fill("130");
        page.locator("[name=eqfLevel]").selectOption("6");
        page.locator("[name=languages]").fill("en, de");
        page.locator("[name=participation]").selectOption("ONLINE");
        page.locator("[name='outcomes.0.text']").fill("Calculate a bridge of wood");
        page.locator("[name='outcomes.0.assessed']").check();
        page.locator("[name='assessment.type']").selectOption("PROJECT");
        page.locator("[name='assessment.supervision']").selectOption("SUPERVISED_ON_SITE");
    }

    private static void everybodyFindsIt(Chromium staff) {
        try (var phone = staff.afreshOnAPhone("de")) {
            var page = phone.open("/catalog");
            page.locator("[name=q]").fill("wooden bridge");
            phone.button("Suchen").click();
            page.locator("[name=q]").fill("bridge wood");
            phone.button("Suchen").click();
            phone.picture("catalog-search-phone");
            assertThat(phone.scrollsSideways()).isFalse();

            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Bridges of Wood"))
                    .first()
                    .click();

            assertThat(heading(page)).isEqualTo("Bridges of Wood");
            assertThat(page.locator("main").innerText()).contains("Was wir nicht wissen");
            phone.picture("catalog-course-phone");
            assertThat(phone.scrollsSideways()).isFalse();
            assertThat(phone.complaints()).allMatch(said -> said.contains("422"));
        }
    }

    private static String heading(Page page) {
        return page.locator("h1").innerText();
    }
}
