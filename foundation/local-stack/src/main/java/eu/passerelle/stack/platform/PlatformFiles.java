package eu.passerelle.stack.platform;

import eu.passerelle.stack.home.Checkout;
import java.nio.file.Path;

/** Where the platform keeps its things in the checkout. */
public record PlatformFiles(Checkout checkout) {

    /** What was built, set aside so that a later build does not pull it from under our feet. */
    public Path program() {
        return checkout.state().resolve("program");
    }

    /** What is kept between runs. */
    public Path data() {
        return checkout.state().resolve("data");
    }

    /** The local certificates. */
    public Path certificates() {
        return data().resolve("tls");
    }

    /** What the processes say. */
    public Path log(String name) {
        return checkout.state().resolve("logs").resolve(name + ".log");
    }

    /** Which processes run. */
    public Path processes() {
        return checkout.state().resolve("run").resolve("processes");
    }

    /** There while the platform is ready. */
    public Path ready() {
        return checkout.state().resolve("run").resolve("ready");
    }
}
