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
 */
public record Running(ProcessRecord supervisor, URI origin) {

    /** The one of this checkout; empty if none is ready. */
    public static Optional<Running> in(PlatformFiles files) {
        return supervisor(files)
                .flatMap(process -> origin(files).map(origin -> new Running(process, origin)));
    }

    /** The process that watches over the platform of this checkout, ready or not. */
    public static Optional<ProcessRecord> supervisor(PlatformFiles files) {
        return new ProcessRecords(files.processes())
                .all().stream()
                        .filter(record -> record.layer() == Layer.SUPERVISOR)
                        .filter(record -> record.running().isPresent())
                        .findFirst();
    }

    private static Optional<URI> origin(PlatformFiles files) {
        try {
            return Optional.of(URI.create(Files.readString(files.ready()).strip()));
        } catch (IOException notReady) {
            return Optional.empty();
        }
    }
}
