package eu.passerelle.stack.command;

import eu.passerelle.stack.home.Trouble;
import java.nio.file.Path;
import java.util.List;

/** One thing a person asks for. */
sealed interface Command {

    /** Starts the platform; detached, it goes on when this command is done. */
    record Up(boolean detached) implements Command {}

    /** Stops it. */
    record Down() implements Command {}

    /** Says what runs. */
    record Status() implements Command {}

    /** Stops it and deletes its data. */
    record Reset() implements Command {}

    /** Plays one credential's journey. */
    record Demo() implements Command {}

    /** Sends a file of courses to the catalogue. */
    record Import(Path file) implements Command {}

    /** Measures the platform. */
    record Bench() implements Command {}

    /** From the words of the command line; {@link Trouble} with the usage if they make no sense. */
    static Command parse(List<String> words) {
        return switch (words.isEmpty() ? "" : words.getFirst()) {
            case "up" -> up(words);
            case "down" -> alone(words, new Down());
            case "status" -> alone(words, new Status());
            case "reset" -> alone(words, new Reset());
            case "demo" -> alone(words, new Demo());
            case "bench" -> alone(words, new Bench());
            case "import" -> importing(words);
            default -> throw new Trouble(usage());
        };
    }

    /** What can be asked for. */
    static String usage() {
        return """
        Usage: ./passerelle <command>

          up             builds what has changed, starts the platform, runs until Ctrl-C
          up --detach    the same, but goes on in the background
          status         what runs, and how much memory it takes
          demo           plays one credential's journey on the running platform
          import FILE    sends a file of courses to the catalogue as drafts
          bench          measures the running platform
          bench credentials    measures signing and verifying beside openssl; nothing has to run
          bench fuzz [MINUTES] feeds the readers what nobody would write; nothing has to run
          down           stops the platform
          reset          stops the platform and deletes its data
          test           builds and tests everything

        PASSERELLE_PORT chooses the first of the nine ports in a row (8080).\
        """;
    }

    private static Command up(List<String> words) {
        if (words.size() == 2 && List.of("--detach", "-d").contains(words.getLast())) {
            return new Up(true);
        }
        return alone(words, new Up(false));
    }

    private static Command importing(List<String> words) {
        if (words.size() != 2) {
            throw new Trouble("Which file? ./passerelle import FILE");
        }
        return new Import(Path.of(words.getLast()));
    }

    private static Command alone(List<String> words, Command command) {
        if (words.size() > 1) {
            throw new Trouble(
                    "\"%s\" is not understood after \"%s\".%n%n%s"
                            .formatted(words.get(1), words.getFirst(), usage()));
        }
        return command;
    }
}
