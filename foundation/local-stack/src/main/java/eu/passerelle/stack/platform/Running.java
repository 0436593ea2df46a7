package eu.passerelle.stack.platform;

import eu.passerelle.stack.process.Layer;
import eu.passerelle.stack.process.ProcessRecord;
import eu.passerelle.stack.process.ProcessRecords;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.Optional;

/**
 * A platform that is ready in another process.
 *
 * @param supervisor the process to ask for an end
 * @param secondsToStart how long it took to be ready
 */
public record Running(ProcessRecord supervisor, URI origin, int secondsToStart) {

    /** The one of this checkout; empty if none is ready. */
    public static Optional<Running> in(PlatformFiles files) {
        return supervisor(files).flatMap(process -> ready(process, files));
    }

    /** The process that watches over the platform of this checkout, ready or not. */
    public static Optional<ProcessRecord> supervisor(PlatformFiles files) {
        return new ProcessRecords(files.processes())
                .all().stream()
                        .filter(record -> record.layer() == Layer.SUPERVISOR)
                        .filter(record -> record.running().isPresent())
                        .findFirst();
    }

    private static Optional<Running> ready(ProcessRecord supervisor, PlatformFiles files) {
        try {
            var words = Files.readString(files.ready()).strip().split(" ");
            return Optional.of(
                    new Running(supervisor, URI.create(words[0]), Integer.parseInt(words[1])));
        } catch (IOException | ArrayIndexOutOfBoundsException notReady) {
            return Optional.empty();
        }
    }
}
