package eu.passerelle.stack.shared;

import eu.passerelle.stack.home.Trouble;
import eu.passerelle.stack.server.Database;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A test run's connection to the shared stack; closing it gives back what was asked for. */
public final class StackClient implements AutoCloseable {

    private final Socket socket;
    private final BufferedReader in;
    private final PrintWriter out;

    private StackClient(Socket socket) throws IOException {
        this.socket = socket;
        this.in =
                new BufferedReader(
                        new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        this.out = new PrintWriter(socket.getOutputStream(), true, StandardCharsets.UTF_8);
    }

    /** Connects to the stack of this checkout, and starts it if it does not run. */
    public static StackClient connect() {
        return new StackStarter().connect();
    }

    static StackClient at(int port) throws IOException {
        return new StackClient(new Socket(InetAddress.getLoopbackAddress(), port));
    }

    /** Whether this stack is for us; if not, it leaves and a new one can be started. */
    boolean hello(String key, long pidOfBuild) {
        return "welcome".equals(ask("hello %s %d".formatted(key, pidOfBuild)));
    }

    /** A database that is empty and ours until we close. */
    public Database database(String name) {
        var words = ask("database " + name).split(" ");
        return new Database(words[0], Integer.parseInt(words[1]), words[2], words[3], words[4]);
    }

    /** The bootstrap servers of a broker that is empty and ours until we close. */
    public String broker() {
        return ask("broker");
    }

    /** The identity provider, the same for everybody. */
    public Identity identity() {
        var words = ask("identity").split(" ");
        return new Identity(words[0], words[1]);
    }

    /** Where the servers run, in words. */
    public String mode() {
        return ask("mode");
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized String ask(String question) {
        out.println(question);
        try {
            var answer = in.readLine();
            if (answer == null) {
                throw new Trouble("The stack of the tests ended while we were asking.");
            }
            if (answer.startsWith("trouble ")) {
                throw new Trouble(answer.substring("trouble ".length()));
            }
            return answer;
        } catch (IOException e) {
            throw new Trouble("The stack of the tests cannot be asked: " + e.getMessage(), e);
        }
    }
}
