package eu.passerelle.verification.verdict.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import eu.passerelle.testkit.browser.Chromium;
import eu.passerelle.testkit.stack.PlatformStack;
import eu.passerelle.verification.Platform;
import eu.passerelle.verification.SomeIssuer;
import eu.passerelle.verification.status.Standings;
import eu.passerelle.verification.trust.Registry;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PlatformStack.class)
class VerifyingInABrowserTest {
    @Inject Registry registry;
    @Inject Standings standings;
    @Inject Clock clock;
    @TestHTTPResource URI origin;

    @Test
    void an_employer_pastes_one_credential_and_drops_another() {
        Instant now = clock.instant();
        SomeIssuer issuer =
                new Platform(registry, standings)
                        .introduce(
                                SomeIssuer.named("rheinfurt", now.minus(Duration.ofDays(1))), now);
        String good = issuer.document(issuer.credential(7, now), now);

        try (var chromium = Chromium.at(origin)) {
            chromium.open("/verify");
            chromium.picture("verify-form");
            chromium.page().getByLabel("Paste the credential").fill(good);
            chromium.button("Verify").click();
            assertThat(chromium.page().locator(".verdict--pass"))
                    .containsText("This credential is genuine");
            assertThat(chromium.page().locator("main")).containsText("Universität rheinfurt");
            chromium.picture("verify-pass");

            chromium.open("/verify");
            chromium.page()
                    .getByLabel("Or choose its file")
                    .setInputFiles(
                            new FilePayload(
                                    "credential.json",
                                    "application/json",
                                    good.replace("Python", "Pascal")
                                            .getBytes(StandardCharsets.UTF_8)));
            chromium.button("Verify").click();
            assertThat(chromium.page().locator(".verdict--fail"))
                    .containsText("The signature does not fit");
            chromium.picture("verify-fail");
            assertThat(chromium.complaints()).isEmpty();

            var phone = chromium.afreshOnAPhone("de");
            phone.open("/verify");
            phone.page()
                    .getByLabel("Nachweis einfügen")
                    .fill(issuer.token(issuer.credential(7, now), now));
            phone.button("Prüfen").click();
            assertThat(phone.page().locator(".verdict--pass"))
                    .containsText("Dieser Nachweis ist echt");
            assertThat(phone.scrollsSideways()).isFalse();
            phone.picture("verify-pass-phone-de");
        }
    }
}
