package eu.passerelle.stack.home;

import java.nio.file.Files;
import java.nio.file.Path;

/** The folder this project was cloned into. */
public record Checkout(Path root) {

    private static final Path REALM = Path.of("deploy", "keycloak", "realm.json");

    /** The checkout that the current folder lies in. */
    public static Checkout here() {
        for (Path folder = Path.of("").toAbsolutePath();
                folder != null;
                folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve(REALM))) {
                return new Checkout(folder);
            }
        }
        throw new Trouble("This is not inside a checkout of the project: no " + REALM + " above.");
    }

    /** The one realm. */
    public Path realm() {
        return root.resolve(REALM);
    }

    /** What is kept between runs; never committed. */
    public Path state() {
        return root.resolve(".passerelle");
    }
}
