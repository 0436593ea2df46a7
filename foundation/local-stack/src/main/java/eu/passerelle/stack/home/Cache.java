package eu.passerelle.stack.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;

/** Things made once per machine and shared by every checkout, each in a folder of its own. */
public record Cache(Path root) {

    /** {@code PASSERELLE_CACHE}, or {@code ~/.cache/passerelle}. */
    public static Cache ofThisUser() {
        var chosen = System.getenv("PASSERELLE_CACHE");
        return new Cache(
                chosen == null || chosen.isBlank()
                        ? Path.of(System.getProperty("user.home"), ".cache", "passerelle")
                        : Path.of(chosen));
    }

    /** The folder of that name; made by the maker, wholly or not at all, if it is not there yet. */
    public Path folder(String name, Consumer<Path> maker) {
        var folder = root.resolve(name);
        if (Files.isDirectory(folder)) {
            return folder;
        }
        try {
            Files.createDirectories(root);
            try (var channel = open(name + ".lock");
                    FileLock held = channel.lock()) {
                if (held.isValid() && !Files.isDirectory(folder)) {
                    make(folder, maker);
                }
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file in the cache; whoever uses it makes it. */
    public Path file(String name) {
        return root.resolve(name);
    }

    private FileChannel open(String name) throws IOException {
        return FileChannel.open(
                root.resolve(name), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    private static void make(Path folder, Consumer<Path> maker) throws IOException {
        var unfinished = folder.resolveSibling(folder.getFileName() + ".unfinished");
        Folders.delete(unfinished);
        Files.createDirectories(unfinished);
        maker.accept(unfinished);
        try {
            Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(unfinished, folder);
        }
    }
}
