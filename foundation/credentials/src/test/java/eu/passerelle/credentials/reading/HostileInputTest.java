package eu.passerelle.credentials.reading;

import static eu.passerelle.credentials.SomeCredential.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.sun.management.ThreadMXBean;
import eu.passerelle.credentials.did.DidKey;
import eu.passerelle.credentials.statuslist.StatusLists;
import java.io.ByteArrayOutputStream;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Hostile inputs get an answer, and it is no, within bounds of time and memory. */
class HostileInputTest {

    private static final StatusLists NO_LISTS = url -> Optional.empty();
    // an idle machine needs a tenth of it
    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final long MOST_MEMORY = 1L << 30;

    static Set<String> inputs() {
        return HostileInputs.all().keySet();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("inputs")
    void as_a_credential(String name) {
        byte[] input = HostileInputs.all().get(name).get();

        assertThat(bounded(() -> passesAsCredential(input))).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("inputs")
    void as_a_credential_presented(String name) {
        byte[] input = HostileInputs.all().get(name).get();

        assertThat(bounded(() -> passesAsPresentation(presented(input)))).isFalse();
    }

    private static boolean passesAsCredential(byte[] input) {
        return switch (SecuredCredential.read(input)) {
            case Reading.Unreadable ignored -> false;
            case Reading.Read(var credential) -> {
                credential.methods();
                credential.statusLists();
                credential.signedAt();
                yield credential.verify(DidKey.keys(), NO_LISTS, NOON).passed();
            }
        };
    }

    private static boolean passesAsPresentation(byte[] input) {
        return switch (SecuredPresentation.read(input)) {
            case PresentationReading.Unreadable ignored -> false;
            case PresentationReading.Read(var presentation) ->
                    presentation
                            .verify(DidKey.keys(), NO_LISTS, NOON, PresentationRequest.nothing())
                            .passed();
        };
    }

    private static byte[] presented(byte[] credential) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(
                """
                {"@context":["https://www.w3.org/ns/credentials/v2"],
                 "type":["VerifiablePresentation"],"verifiableCredential":["""
                        .getBytes());
        out.writeBytes(credential);
        out.writeBytes("]}".getBytes());
        return out.toByteArray();
    }

    private static boolean bounded(Supplier<Boolean> question) {
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        return assertTimeoutPreemptively(
                LONGEST,
                () -> {
                    long before = threads.getCurrentThreadAllocatedBytes();
                    boolean answer = question.get();
                    assertThat(threads.getCurrentThreadAllocatedBytes() - before)
                            .isLessThan(MOST_MEMORY);
                    return answer;
                });
    }
}
