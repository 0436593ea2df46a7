package eu.passerelle.stack.shared;

import eu.passerelle.stack.home.Checkout;
import eu.passerelle.stack.home.Trouble;
import eu.passerelle.stack.process.ProcessRecords;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;

/**
 * The process that owns the servers of the tests. It starts them, tells its address, serves test
 * runs over a line protocol on the loopback address, and leaves when nobody needs it any more.
 */
public final class StackMain {

    private static final Duration PATIENCE_AT_THE_END = Duration.ofSeconds(10);

    private final StackFiles files;
    private final Servers servers;
    private final Visitors visitors;

    private StackMain(StackFiles files, Servers servers, Visitors visitors) {
        this.files = files;
        this.servers = servers;
        this.visitors = visitors;
    }

    /**
     * Runs until nobody needs it.
     *
     * @param arguments the root of the checkout, the key of this build, the idle time in minutes
     */
    public static void main(String[] arguments) {
        var checkout = new Checkout(Path.of(arguments[0]));
        var files = new StackFiles(checkout);
        var idle = Duration.ofMinutes(Long.parseLong(arguments[2]));
        var records = new ProcessRecords(files.processes());
        try {
            var servers = Mode.fromEnvironment().start(checkout, files.folder(), records);
            new StackMain(files, servers, new Visitors(idle)).run(arguments[1]);
        } catch (Trouble e) {
            System.out.println(e.getMessage());
            giveUp(records);
        } catch (RuntimeException e) {
            e.printStackTrace(System.out);
            giveUp(records);
        }
    }

    private static void giveUp(ProcessRecords records) {
        records.endAll(PATIENCE_AT_THE_END);
        Runtime.getRuntime().halt(1);
    }

    private void run(String key) {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
        try (var socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            tellAddress(socket.getLocalPort());
            Thread.ofPlatform().daemon().start(() -> leaveWhenAlone(socket));
            while (true) {
                var connection = socket.accept();
                Thread.ofVirtual().start(new Visit(connection, servers, visitors, key));
            }
        } catch (IOException closed) {
            System.out.println("Nobody is left; leaving.");
        }
        System.exit(0);
    }

    private void tellAddress(int port) throws IOException {
        var unfinished = files.folder().resolve("address.unfinished");
        Files.writeString(unfinished, Integer.toString(port));
        Files.move(unfinished, files.address(), StandardCopyOption.ATOMIC_MOVE);
    }

    private void leaveWhenAlone(ServerSocket socket) {
        visitors.awaitAllGone();
        try {
            Files.deleteIfExists(files.address());
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void stop() {
        visitors.sendAway();
        servers.stop();
        new ProcessRecords(files.processes()).clear();
    }
}
