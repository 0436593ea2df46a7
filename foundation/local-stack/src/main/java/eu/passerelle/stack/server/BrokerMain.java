package eu.passerelle.stack.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;

/** The main of the broker's process: formats an empty log, then becomes the broker. */
public final class BrokerMain {

    private BrokerMain() {}

    /**
     * Runs until it is asked to end.
     *
     * @param arguments the settings file
     */
    public static void main(String[] arguments) throws IOException {
        var settings = arguments[0];
        if (!Files.exists(log(settings).resolve("meta.properties"))) {
            format(settings, System.out);
        }
        kafka.Kafka.main(new String[] {settings});
    }

    private static void format(String settings, PrintStream out) {
        var exit =
                StorageTool.execute(
                        new String[] {"format", "-t", Uuid.randomUuid().toString(), "-c", settings},
                        out);
        if (exit != 0) {
            throw new IllegalStateException("The log could not be formatted.");
        }
    }

    private static Path log(String settings) throws IOException {
        var properties = new Properties();
        try (InputStream in = Files.newInputStream(Path.of(settings))) {
            properties.load(in);
        }
        return Path.of(properties.getProperty("log.dirs"));
    }
}
