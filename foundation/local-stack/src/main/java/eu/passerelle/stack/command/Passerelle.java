package eu.passerelle.stack.command;

import eu.passerelle.stack.home.Checkout;
import eu.passerelle.stack.home.Trouble;
import eu.passerelle.stack.platform.Addresses;
import eu.passerelle.stack.platform.PlatformFiles;
import java.util.List;

/** The main of the command line. */
public final class Passerelle {

    private Passerelle() {}

    /** Does what the words ask for; ends with 1 and a clear sentence if it cannot. */
    public static void main(String[] words) {
        try {
            System.exit(run(Command.parse(List.of(words))));
        } catch (Trouble e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static int run(Command command) {
        var files = new PlatformFiles(Checkout.here());
        var addresses = Addresses.fromEnvironment();
        return switch (command) {
            case Command.Up up when up.detached() -> new Detached(files).up();
            case Command.Up up -> new Foreground(files, addresses).up();
            case Command.Down down -> new Stopping(files).down();
            case Command.Reset reset -> new Stopping(files).reset();
            case Command.Status status -> new StatusTable(files, addresses).print();
            case Command.Demo demo -> Connected.to(files).demo();
            case Command.Import courses -> Connected.to(files).take(courses.file());
            case Command.Bench bench -> Connected.to(files).bench();
        };
    }
}
