package eu.passerelle.stack.command;

import eu.passerelle.stack.home.Trouble;
import eu.passerelle.stack.platform.PlatformFiles;
import eu.passerelle.stack.platform.Running;
import eu.passerelle.stack.process.Child;
import eu.passerelle.stack.process.JavaCommand;
import eu.passerelle.stack.process.Layer;
import eu.passerelle.stack.process.Pause;
import eu.passerelle.stack.process.ProcessRecords;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** {@code up --detach}: starts the platform in a process of its own and shows how it comes up. */
final class Detached {

    private static final int HEAP_IN_MEBIBYTES = 128;

    private final PlatformFiles files;
    private int shown;

    Detached(PlatformFiles files) {
        this.files = files;
    }

    int up() {
        var running = Running.in(files);
        if (running.isPresent()) {
            System.out.println("The platform runs already, at " + running.get().origin());
            return 0;
        }
        var log = files.log("passerelle");
        var command =
                JavaCommand.withHeapInMebibytes(HEAP_IN_MEBIBYTES)
                        .with("-cp", System.getProperty("java.class.path"))
                        .with(Passerelle.class.getName(), "up");
        var child =
                Child.start(
                        new Child.Order(
                                "passerelle",
                                Layer.SUPERVISOR,
                                command.words(),
                                Map.of(),
                                files.checkout().root(),
                                log),
                        new ProcessRecords(log.resolveSibling("passerelle.starting")));
        while (Running.in(files).isEmpty()) {
            show(log);
            if (!child.alive()) {
                show(log);
                throw new Trouble("The platform did not start.");
            }
            Pause.shortly();
        }
        show(log);
        return 0;
    }

    private void show(Path log) {
        try {
            var text = Files.readString(log);
            System.out.print(text.substring(shown));
            System.out.flush();
            shown = text.length();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
