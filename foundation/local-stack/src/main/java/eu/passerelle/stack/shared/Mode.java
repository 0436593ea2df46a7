package eu.passerelle.stack.shared;

import eu.passerelle.stack.home.Checkout;
import eu.passerelle.stack.home.Trouble;
import eu.passerelle.stack.process.ProcessRecords;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/** Where the servers of the tests run; {@code STACK_MODE} chooses, {@code auto} if it is silent. */
enum Mode {
    /** In containers; no silent way out if there is no engine. */
    DOCKER {
        @Override
        Servers start(Checkout checkout, Path state, ProcessRecords records) {
            if (!ContainerServers.engineAnswers()) {
                throw new Trouble("STACK_MODE=docker, but no Docker engine answers.");
            }
            return ContainerServers.start(checkout);
        }
    },
    /** As child processes. */
    LOCAL {
        @Override
        Servers start(Checkout checkout, Path state, ProcessRecords records) {
            System.out.println("The servers run as child processes.");
            return EmbeddedServers.start(checkout, state, records);
        }
    },
    /** In containers if an engine answers, else as child processes. */
    AUTO {
        @Override
        Servers start(Checkout checkout, Path state, ProcessRecords records) {
            return (ContainerServers.engineAnswers() ? DOCKER : LOCAL)
                    .start(checkout, state, records);
        }
    };

    abstract Servers start(Checkout checkout, Path state, ProcessRecords records);

    static Mode fromEnvironment() {
        return parse(System.getenv().getOrDefault("STACK_MODE", "auto"));
    }

    static Mode parse(String word) {
        return Arrays.stream(values())
                .filter(mode -> mode.name().equals(word.strip().toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(
                        () ->
                                new Trouble(
                                        "STACK_MODE is \"%s\"; it can be docker, local or auto."
                                                .formatted(word)));
    }
}
