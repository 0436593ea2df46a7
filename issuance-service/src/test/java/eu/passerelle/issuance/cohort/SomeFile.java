package eu.passerelle.issuance.cohort;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Files of results as staff have them. */
public final class SomeFile {

    private SomeFile() {}

    /** A heading and these rows. */
    public static byte[] csv(String... rows) {
        return ("name,email,date,grade\n" + String.join("\n", rows) + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** So many good rows, of learners that no other file names. */
    public static String goodRows(String file, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> goodRow("%s-%d".formatted(file, i)))
                .collect(Collectors.joining("\n"));
    }

    /** A good row of this learner. */
    public static String goodRow(String who) {
        return "Learner %s,%s@learners.example,2026-11-20,1.3".formatted(who, who);
    }
}
