package eu.passerelle.stack.shared;

import eu.passerelle.stack.server.Database;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** One test run's connection; what it was given is taken back when it ends. */
final class Visit implements Runnable {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Socket socket;
    private final Servers servers;
    private final Visitors visitors;
    private final String key;
    private final List<Database> databases = new ArrayList<>();
    private final List<Servers.Broker> brokers = new ArrayList<>();

    Visit(Socket socket, Servers servers, Visitors visitors, String key) {
        this.socket = socket;
        this.servers = servers;
        this.visitors = visitors;
        this.key = key;
    }

    @Override
    public void run() {
        visitors.arrive(this);
        try (socket;
                var in = reader(socket);
                var out = new PrintWriter(socket.getOutputStream(), true, StandardCharsets.UTF_8)) {
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                out.println(answer(List.of(line.split(" "))));
            }
        } catch (IOException e) {
            // The other side is gone; that is how a visit ends.
        } finally {
            takeBack();
            visitors.leave(this);
        }
    }

    void end() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String answer(List<String> words) {
        try {
            return switch (words.getFirst()) {
                case "hello" -> hello(words.get(1), Long.parseLong(words.get(2)));
                case "database" -> database(words.get(1));
                case "broker" -> broker();
                case "mode" -> servers.mode();
                case "identity" -> servers.identity().url() + " " + servers.identity().issuer();
                default -> "trouble unknown word";
            };
        } catch (RuntimeException e) {
            return "trouble " + String.valueOf(e.getMessage()).replaceAll("\\s+", " ");
        }
    }

    /** A stack of an older build makes room, unless somebody else is still using it. */
    private String hello(String visitorsKey, long pidOfBuild) {
        if (!key.equals(visitorsKey) && visitors.isAlone(this)) {
            Thread.ofPlatform().start(visitors::sendAway);
            return "leaving";
        }
        visitors.belongTo(pidOfBuild);
        return "welcome";
    }

    private String database(String name) {
        var database = servers.database("%s_%d".formatted(name, COUNT.incrementAndGet()));
        databases.add(database);
        return "%s %d %s %s %s"
                .formatted(
                        database.host(),
                        database.port(),
                        database.name(),
                        database.user(),
                        database.password());
    }

    private String broker() {
        var broker = servers.broker();
        brokers.add(broker);
        return broker.bootstrapServers();
    }

    private void takeBack() {
        brokers.forEach(Servers.Broker::stop);
        databases.forEach(servers::drop);
    }

    private static BufferedReader reader(Socket socket) throws IOException {
        return new BufferedReader(
                new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    }
}
