package eu.passerelle.stack.tls;

import eu.passerelle.stack.home.Trouble;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The JDK's own tool for keys and certificates, in one folder. */
final class Keytool {

    private static final String PASSWORD = "PASSERELLE_TLS_PASSWORD";
    private static final int PATIENCE_IN_SECONDS = 60;

    private final Path folder;
    private final String password;

    Keytool(Path folder, String password) {
        this.folder = folder;
        this.password = password;
    }

    /** Runs it on a key store in the folder; the password travels in the environment. */
    void on(String keyStore, String... words) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of(words));
        command.addAll(
                List.of("-keystore", keyStore, "-storetype", "PKCS12", "-storepass:env", PASSWORD));
        var builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put(PASSWORD, password);
        run(builder);
    }

    private static void run(ProcessBuilder builder) {
        try {
            var process = builder.start();
            process.getOutputStream().close();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(PATIENCE_IN_SECONDS, TimeUnit.SECONDS)
                    || process.exitValue() != 0) {
                throw new Trouble("The local certificate could not be made: " + said.strip());
            }
        } catch (IOException e) {
            throw new Trouble("The local certificate could not be made: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("Interrupted while making the local certificate.", e);
        }
    }
}
