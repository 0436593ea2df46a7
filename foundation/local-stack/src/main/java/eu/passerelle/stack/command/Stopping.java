package eu.passerelle.stack.command;

import eu.passerelle.stack.home.Folders;
import eu.passerelle.stack.platform.PlatformFiles;
import eu.passerelle.stack.platform.Running;
import eu.passerelle.stack.process.ProcessRecord;
import eu.passerelle.stack.process.ProcessRecords;
import java.time.Duration;

/** {@code down} and {@code reset}. */
final class Stopping {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PATIENCE_WITH_LEFTOVERS = Duration.ofSeconds(20);

    private final PlatformFiles files;

    Stopping(PlatformFiles files) {
        this.files = files;
    }

    int down() {
        var supervisor = Running.supervisor(files);
        supervisor.ifPresent(Stopping::end);
        var left = new ProcessRecords(files.processes()).endAll(PATIENCE_WITH_LEFTOVERS);
        if (!left.isEmpty()) {
            System.out.println("Ended what was left behind: " + String.join(", ", left));
        } else if (supervisor.isEmpty()) {
            System.out.println("Nothing runs.");
        } else {
            System.out.println("Stopped.");
        }
        return 0;
    }

    int reset() {
        down();
        Folders.delete(files.data());
        System.out.println("All data is deleted.");
        return 0;
    }

    private static void end(ProcessRecord supervisor) {
        supervisor.running().ifPresent(ProcessHandle::destroy);
        if (!supervisor.awaitGone(PATIENCE)) {
            supervisor.running().ifPresent(ProcessHandle::destroyForcibly);
        }
    }
}
