package eu.passerelle.stack.server;

import eu.passerelle.stack.home.Folders;
import eu.passerelle.stack.home.Trouble;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipInputStream;

/** Unpacks the shipped archive and builds it for the way we run it. */
final class KeycloakDistribution {

    private KeycloakDistribution() {}

    static void make(Path archive, Path target) {
        try {
            unpack(archive, target);
            build(target);
            Folders.delete(target.resolve("data/tmp"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void unpack(Path archive, Path target) throws IOException {
        try (var zip = new ZipInputStream(Files.newInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var name = Path.of(entry.getName());
                if (name.getNameCount() < 2) {
                    continue;
                }
                var place = target.resolve(name.subpath(1, name.getNameCount())).normalize();
                if (!place.startsWith(target)) {
                    throw new Trouble("The archive wants to write outside its folder: " + name);
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(place);
                } else {
                    Files.createDirectories(place.getParent());
                    Files.copy(zip, place);
                }
            }
        }
    }

    private static void build(Path home) throws IOException {
        var log = home.resolve("build.log");
        var builder =
                new ProcessBuilder(
                        "sh",
                        home.resolve("bin/kc.sh").toString(),
                        "build",
                        "--db=postgres",
                        "--http-relative-path=/auth");
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().keySet().removeIf(name -> name.startsWith("KC_"));
        builder.redirectErrorStream(true).redirectOutput(log.toFile());
        var process = builder.start();
        try {
            if (process.waitFor() != 0) {
                throw new Trouble("Keycloak's build failed:%n%s".formatted(Files.readString(log)));
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new Trouble("Keycloak's build was interrupted.", e);
        }
    }
}
