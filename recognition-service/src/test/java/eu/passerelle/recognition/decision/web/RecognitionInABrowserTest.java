package eu.passerelle.recognition.decision.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import eu.passerelle.contracts.Context;
import eu.passerelle.contracts.catalog.v1.ProviderKind;
import eu.passerelle.contracts.catalog.v1.ProviderRegistered;
import eu.passerelle.recognition.Api;
import eu.passerelle.recognition.Esco;
import eu.passerelle.recognition.Issuance;
import eu.passerelle.recognition.SomeAchievement;
import eu.passerelle.testkit.browser.Chromium;
import eu.passerelle.testkit.facts.KafkaProbe;
import eu.passerelle.testkit.stack.PlatformStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two universities and a learner, each at a browser. */
@QuarkusTest
@WithTestResource(PlatformStack.class)
class RecognitionInABrowserTest {
    private static final String LEARNER = "lena.vogt";

    @TestHTTPResource("/")
    URI origin;

    @BeforeEach
    void organisations_have_names() {
        Api.takeBackAllConsents(LEARNER);
        try (var catalog = KafkaProbe.on(Context.CATALOG)) {
            catalog.tell(registered("rheinfurt", "Universität Rheinfurt", "DE"));
            catalog.tell(registered("tormes", "Universidad del Tormes", "ES"));
        }
    }

    @Test
    void from_a_module_to_a_decision_that_explains_itself() {
        var reference = Api.newReference();
        try (var chromium = Chromium.at(origin)) {
            addTheModule(chromium);
            proposeAndSign(chromium, reference);
            signForTheOtherSide(chromium, reference);
            allow(chromium, reference);
            readTheDecision(chromium);
            readItOnAPhoneInGerman(chromium);
            // A form that is sent back answers 422, and Chromium mentions that.
            assertThat(chromium.complaints()).allMatch(said -> said.contains("422"));
        }
    }

    private static void addTheModule(Chromium chromium) {
        var page = chromium.logIn(Api.TORMES, "/recognition/targets/new");
        chromium.button("Add a module").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Please fill this in.");
        chromium.picture("module-form-with-flaws");

        page.getByLabel("Title in English").fill("Programming for Data Science");
        page.getByLabel("Title in German").fill("Programmieren für Data Science");
        page.getByLabel("Programme code").fill("BSC-DS-" + Api.newReference());
        page.getByLabel("Programme title").fill("BSc Data Science");
        page.locator("[id='ects']").fill("5");
        page.locator("[id='eqfLevel']").fill("6");
        page.locator("[id='iscedF']").fill("0613");
        page.locator("[id='validFrom']").fill("2025-01-01");
        outcome(page, 0, "E1", "write Python programs", Esco.PYTHON, true);
        outcome(page, 1, "E2", "clean tabular data", Esco.DATA_CLEANSING, true);
        outcome(page, 2, "E3", "visualise results", Esco.VISUAL_PRESENTATION, true);
        outcome(page, 3, "E4", "use version control", Esco.VERSION_CONTROL, false);
        chromium.button("Add a module").click();

        assertThat(page.locator("h1")).hasText("Programming for Data Science");
        chromium.picture("module");
    }

    private static void outcome(
            Page page, int row, String code, String words, String skill, boolean essential) {
        var name = "outcomes." + row;
        page.locator("[id='" + name + ".outcomeId']").fill(code);
        page.locator("[id='" + name + ".text.en']").fill(words);
        page.locator("[id='" + name + ".skills.0']").fill(skill);
        page.locator("[name='" + name + ".essential']").setChecked(essential);
    }

    private static void proposeAndSign(Chromium chromium, String reference) {
        var page = chromium.open("/recognition/agreements/new");
        page.locator("[id='reference']").fill(reference);
        page.locator("[id='awardedBy']").selectOption("rheinfurt");
        page.locator("[id='recognisedBy']").selectOption("tormes");
        page.locator("[id='validFrom']").fill("2025-01-01");
        page.locator("[id='validUntil']").fill("2099-12-31");
        var modules = page.locator("[id='covers.0.targetId'] option");
        page.locator("[id='covers.0.targetId']").selectOption(modules.last().getAttribute("value"));
        page.locator("[id='covers.0.credits']").fill("4");
        page.locator("[id='covers.0.minEcts']").fill("4");
        page.locator("[id='covers.0.minEqfLevel']").fill("6");
        page.locator("[name='covers.0.supervised']").check();
        chromium.picture("agreement-form");
        chromium.button("Propose an agreement").click();
        assertThat(page.getByText("Waiting for both signatures")).isVisible();
        chromium.picture("agreement-proposed");

        chromium.button("Sign for Universidad del Tormes").click();

        assertThat(page.getByText("Waiting for one signature")).isVisible();
        assertThat(chromium.button("Sign for Universidad del Tormes")).hasCount(0);
    }

    private static void signForTheOtherSide(Chromium chromium, String reference) {
        var page = chromium.afresh().logIn(Api.RHEINFURT, "/recognition?pageSize=100");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(reference)).click();
        chromium.button("Sign for Universität Rheinfurt").click();
        assertThat(page.getByText("In force")).isVisible();
        chromium.picture("agreement-in-force");
        chromium.open("/recognition?pageSize=100");
        chromium.picture("agreements");
    }

    private static void allow(Chromium chromium, String reference) {
        var page = chromium.afresh().logIn(LEARNER, "/recognition/mine");
        chromium.picture("mine-before");
        chromium.button("Allow " + reference).click();
        assertThat(chromium.button("Take back " + reference)).isVisible();
    }

    private static void readTheDecision(Chromium chromium) {
        var mc1 = Issuance.mc1();
        var unclear = Issuance.credential(SomeAchievement.mc1With("3", null, "0613", null));
        try (var issuance = new Issuance()) {
            issuance.claimed(mc1, LEARNER);
            issuance.claimed(unclear, LEARNER);
            issuance.issued(mc1);
            issuance.issued(unclear);
        }
        await().untilAsserted(
                        () -> {
                            var page = chromium.open("/recognition/mine");
                            assertThat(page.content()).contains("A person is looking at it");
                            assertThat(page.content()).contains("Recognised as");
                        });
        var page = chromium.page();
        assertThat(page.getByText("4 of 5 ECTS are credited; 1 ECTS is still to earn").first())
                .isVisible();
        chromium.picture("mine-after");
        page.locator("summary").first().click();
        chromium.picture("mine-after-opened");
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Read the whole decision"))
                .first()
                .click();
        assertThat(page.locator("h1")).hasText("Programming for Data Science");
        assertThat(page.getByText("from 4 ECTS on the difference is not substantial")).isVisible();
        assertThat(page.getByText("not met, but not essential: E4", new Page.GetByTextOptions()))
                .isVisible();
        chromium.picture("decision");
    }

    private static void readItOnAPhoneInGerman(Chromium chromium) {
        var address = URI.create(chromium.page().url()).getPath();
        var page = chromium.afreshOnAPhone("de").logIn(LEARNER, address);
        assertThat(page.locator("h1")).hasText("Programmieren für Data Science");
        assertThat(page.getByText("4 von 5 ECTS werden angerechnet")).isVisible();
        assertThat(chromium.scrollsSideways()).isFalse();
        chromium.picture("decision-on-a-phone-in-german");
        for (var other : List.of("/recognition/mine", "/recognition", "/recognition/targets")) {
            chromium.open(other);
            chromium.picture("phone-" + other.replace('/', '-'));
            assertThat(chromium.scrollsSideways()).as(other).isFalse();
        }
        chromium.afreshOnAPhone("de").logIn(Api.TORMES, "/recognition/decisions");
        chromium.picture("officer-decisions-on-a-phone");
        chromium.afresh().logIn(Api.TORMES, "/recognition/decisions");
        chromium.picture("officer-decisions");
    }

    private static ProviderRegistered registered(String id, String name, String country) {
        return new ProviderRegistered(
                id,
                name,
                ProviderKind.HIGHER_EDUCATION_INSTITUTION,
                country,
                "https://" + id + ".example");
    }
}
