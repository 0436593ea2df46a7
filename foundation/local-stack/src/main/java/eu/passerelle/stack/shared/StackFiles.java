package eu.passerelle.stack.shared;

import eu.passerelle.stack.home.Checkout;
import java.nio.file.Path;

/** Where the shared stack keeps its things: outside of every build folder. */
record StackFiles(Checkout checkout) {

    Path folder() {
        return checkout.state().resolve("test-stack");
    }

    Path address() {
        return folder().resolve("address");
    }

    Path lock() {
        return folder().resolve("lock");
    }

    Path log() {
        return folder().resolve("stack.log");
    }

    Path processes() {
        return folder().resolve("processes");
    }

    Path classes() {
        return folder().resolve("classes");
    }
}
