package eu.passerelle.stack.platform;

import eu.passerelle.stack.home.Trouble;
import eu.passerelle.stack.process.Pause;
import eu.passerelle.stack.process.PortHolder;
import eu.passerelle.stack.process.Ports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What must be so before anything is started: room on the disk, and the ports free. */
final class Ground {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final long MEBIBYTE = 1024L * 1024;
    private static final long ROOM_NEEDED = 1024 * MEBIBYTE;
    private static final long ROOM_FULL = 32 * MEBIBYTE;

    private Ground() {}

    static void check(PlatformFiles files, Addresses addresses) {
        checkRoom(files.checkout().root());
        checkPorts(addresses);
    }

    /** Why a process may have died, if the disk is the reason. */
    static String hint(PlatformFiles files) {
        return roomInBytes(files.checkout().root()) < ROOM_FULL
                ? "%nThe disk is full. Make room, then start again.".formatted()
                : "";
    }

    private static void checkRoom(Path place) {
        var room = roomInBytes(place);
        if (room < ROOM_NEEDED) {
            throw new Trouble(
                    "Only %d MiB are free on the disk of %s; the platform needs %d MiB. Make room,"
                                    .formatted(room / MEBIBYTE, place, ROOM_NEEDED / MEBIBYTE)
                            + " then start again.");
        }
    }

    /** Looks again for a while: what has just been ended lets go of its port a moment later. */
    private static void checkPorts(Addresses addresses) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        var taken = taken(addresses);
        while (!taken.isEmpty() && System.nanoTime() < deadline) {
            Pause.shortly();
            taken = taken(addresses);
        }
        if (!taken.isEmpty()) {
            throw new Trouble(
                    "%s%nEnd what holds them, or choose nine other ports in a row:"
                                    .formatted(describe(taken))
                            + " PASSERELLE_PORT=9080 ./passerelle up");
        }
    }

    private static Map<Integer, String> taken(Addresses addresses) {
        var taken = new LinkedHashMap<>(addresses.all());
        taken.keySet().removeIf(Ports::isFree);
        return taken;
    }

    private static String describe(Map<Integer, String> taken) {
        return taken.entrySet().stream()
                .map(port -> describe(port.getKey(), port.getValue()))
                .collect(Collectors.joining(System.lineSeparator()));
    }

    private static String describe(int port, String wantedBy) {
        return "Port %d, which %s needs, is taken%s."
                .formatted(port, wantedBy, PortHolder.of(port).map(by -> " by " + by).orElse(""));
    }

    private static long roomInBytes(Path place) {
        try {
            return Files.getFileStore(place).getUsableSpace();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
