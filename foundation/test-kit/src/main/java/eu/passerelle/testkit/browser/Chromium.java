package eu.passerelle.testkit.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.TimeoutError;
import eu.passerelle.stack.shared.TestSecrets;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The Chromium that is installed, at one service. A test that needs it is skipped, with a word why,
 * where there is none. Everything a page complains about is kept; see {@link #complaints()}.
 */
public final class Chromium implements AutoCloseable {

    private static final Path PICTURES = Path.of("target", "pictures");
    private static final double PATIENCE_IN_MILLIS = 60_000;
    private static final List<Path> PLACES =
            Stream.of(
                            Optional.ofNullable(System.getenv("CHROMIUM")).stream(),
                            Stream.of(
                                    "/usr/bin/chromium",
                                    "/usr/bin/chromium-browser",
                                    "/usr/bin/google-chrome",
                                    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"))
                    .flatMap(places -> places)
                    .map(Path::of)
                    .toList();

    private final URI origin;
    private final Playwright playwright;
    private final Browser browser;
    private final List<String> complaints = new ArrayList<>();
    private BrowserContext session;
    private Page page;

    private Chromium(URI origin, Path executable) {
        this.origin = origin;
        playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(executable)
                                        // A test may run as root, where the sandbox can't.
                                        .setArgs(List.of("--no-sandbox")));
        start(options());
    }

    /** A browser whose paths start at the origin, for example the test's own URL. */
    public static Chromium at(URI origin) {
        var executable = PLACES.stream().filter(Files::isExecutable).findFirst();
        assumeTrue(
                executable.isPresent(),
                "No Chromium found: install it, or say where it is with CHROMIUM=/path");
        return new Chromium(origin, executable.orElseThrow());
    }

    /** The page that is open. */
    public Page page() {
        return page;
    }

    /** Opens a path of the origin. */
    public Page open(String path) {
        page.navigate(origin.resolve(path).toString());
        return page;
    }

    /** Logs in as one of the sample people, by way of the login page, and opens the path. */
    public Page logIn(String username, String path) {
        open("/session/login?to=" + URLEncoder.encode(path, StandardCharsets.UTF_8));
        page.locator("#username").fill(username);
        page.locator("#kc-login").click();
        page.locator("#password").fill(TestSecrets.SAMPLE_PASSWORD);
        page.locator("#kc-login").click();
        awaitTheOrigin(username);
        return page;
    }

    private void awaitTheOrigin(String username) {
        try {
            page.waitForURL(url -> url.startsWith(origin.toString()));
        } catch (TimeoutError tooLate) {
            throw new AssertionError(
                    "%s could not log in, but stands at %s: %s"
                            .formatted(username, page.url(), page.locator("body").innerText()),
                    tooLate);
        }
    }

    /** Somebody else at a fresh browser: no session, no cookies. */
    public Chromium afresh() {
        start(options());
        return this;
    }

    /** The same, on a narrow phone that likes the dark, with this language first. */
    public Chromium afreshOnAPhone(String language) {
        start(
                options()
                        .setViewportSize(320, 720)
                        .setColorScheme(com.microsoft.playwright.options.ColorScheme.DARK)
                        .setLocale(language));
        return this;
    }

    /** Keeps a picture of the whole page under {@code target/pictures}. */
    public void picture(String name) {
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(PICTURES.resolve(name + ".png")));
    }

    /** Whether the page is wider than the window, so that one would have to scroll sideways. */
    public boolean scrollsSideways() {
        return (boolean)
                page.evaluate(
                        "document.documentElement.scrollWidth >"
                                + " document.documentElement.clientWidth");
    }

    /** What pages wrote to the console as an error, and what they could not load. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** The button with these words. */
    public Locator button(String words) {
        return page.getByRole(
                com.microsoft.playwright.options.AriaRole.BUTTON,
                new Page.GetByRoleOptions().setName(words));
    }

    @Override
    public void close() {
        playwright.close();
    }

    private void start(Browser.NewContextOptions options) {
        if (session != null) {
            session.close();
        }
        session = browser.newContext(options);
        session.setDefaultTimeout(PATIENCE_IN_MILLIS);
        page = session.newPage();
        page.onConsoleMessage(
                message -> {
                    if (message.type().equals("error")) {
                        complaints.add(message.text() + " at " + message.location());
                    }
                });
        page.onPageError(complaints::add);
    }

    private static Browser.NewContextOptions options() {
        return new Browser.NewContextOptions().setLocale("en").setViewportSize(1280, 900);
    }
}
