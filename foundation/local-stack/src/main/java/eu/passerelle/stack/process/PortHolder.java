package eu.passerelle.stack.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds out, where the system tells, which process listens on a port. */
public final class PortHolder {

    private static final Path PROC = Path.of("/proc");
    private static final String LISTENING = "0A";
    private static final int LOCAL_ADDRESS = 1;
    private static final int STATE = 3;
    private static final int INODE = 9;

    private PortHolder() {}

    /** In words: name and number of the process; empty if the system does not tell us. */
    public static Optional<String> of(int port) {
        return Stream.of("net/tcp", "net/tcp6")
                .flatMap(table -> lines(PROC.resolve(table)).stream())
                .flatMap(line -> inode(line, port).stream())
                .flatMap(inode -> holder(inode).stream())
                .findFirst()
                .map(PortHolder::describe);
    }

    /** The socket's inode if this line of the table is a listener on the port. */
    static Optional<String> inode(String line, int port) {
        var columns = line.strip().split("\\s+");
        if (columns.length <= INODE || !columns[STATE].equals(LISTENING)) {
            return Optional.empty();
        }
        var hex = columns[LOCAL_ADDRESS].substring(columns[LOCAL_ADDRESS].lastIndexOf(':') + 1);
        return HexFormat.fromHexDigits(hex) == port
                ? Optional.of(columns[INODE])
                : Optional.empty();
    }

    private static Optional<ProcessHandle> holder(String inode) {
        var socket = "socket:[" + inode + "]";
        return ProcessHandle.allProcesses()
                .filter(process -> holds(process.pid(), socket))
                .findFirst();
    }

    private static boolean holds(long pid, String socket) {
        try (var open = Files.list(PROC.resolve(Long.toString(pid)).resolve("fd"))) {
            return open.anyMatch(file -> target(file).equals(socket));
        } catch (IOException notOurs) {
            return false;
        }
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException gone) {
            return "";
        }
    }

    private static String describe(ProcessHandle process) {
        var command = process.info().command().map(Path::of).map(Path::getFileName);
        return command.map(Path::toString).orElse("a process") + ", process " + process.pid();
    }

    private static List<String> lines(Path table) {
        try {
            return Files.readAllLines(table);
        } catch (IOException notThisSystem) {
            return List.of();
        }
    }
}
