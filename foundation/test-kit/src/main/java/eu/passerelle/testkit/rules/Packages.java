package eu.passerelle.testkit.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Looks at packages where they still are files: the compiler drops a package-info that is only
 * text.
 */
final class Packages {

    private Packages() {}

    static List<Path> silent(Path sources) {
        if (!Files.isDirectory(sources)) {
            throw new IllegalArgumentException(
                    "There are no sources in " + sources.toAbsolutePath());
        }
        try (Stream<Path> all = Files.walk(sources)) {
            return all.filter(Files::isDirectory)
                    .filter(Packages::holdsJava)
                    .filter(directory -> !Files.exists(directory.resolve("package-info.java")))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean holdsJava(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.anyMatch(file -> file.toString().endsWith(".java"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
