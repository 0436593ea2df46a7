package eu.passerelle.stack.courses;

import com.fasterxml.jackson.databind.JsonNode;
import eu.passerelle.stack.api.Api;
import eu.passerelle.stack.home.Trouble;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** One file of courses, and what the catalogue made of it. */
public final class CourseFile {

    private static final String IMPORTS = "/api/catalog/imports?source=";
    private static final int LINES_SHOWN = 20;
    private static final double WHOLE = 100.0;

    private final Path file;
    private final Api editor;

    public CourseFile(Path file, Api editor) {
        this.file = file;
        this.editor = editor;
    }

    /** Sends it and prints the report. */
    public void send(PrintStream out) {
        var bytes = read();
        var text = new String(bytes, StandardCharsets.UTF_8);
        var source =
                Source.recognise(file.getFileName().toString(), text.lines().findFirst().orElse(""))
                        .orElseThrow(() -> new Trouble(file + " has none of the known shapes."));
        var begin = System.nanoTime();
        var report = editor.post(IMPORTS + source.label(), "application/jsonl", bytes).orTrouble();
        print(report.json(), source, (System.nanoTime() - begin) / 1e9, out);
    }

    private byte[] read() {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new Trouble("%s cannot be read: %s".formatted(file, e), e);
        }
    }

    private void print(JsonNode report, Source source, double seconds, PrintStream out) {
        out.printf(
                Locale.ROOT,
                "%s (%s) in %.1f s: %d new drafts, %d updated, %d unchanged, %d kept as edited, %d broken%n",
                file.getFileName(),
                source.label(),
                seconds,
                report.path("created").asInt(),
                report.path("updated").asInt(),
                report.path("unchanged").asInt(),
                report.path("kept").asInt(),
                report.path("broken").asInt());
        printGaps(report, out);
        printBroken(report, out);
    }

    private static void printGaps(JsonNode report, PrintStream out) {
        var records = report.path("records").size();
        report.path("gaps")
                .properties()
                .forEach(
                        gap ->
                                out.printf(
                                        Locale.ROOT,
                                        "  %-26s missing in %5d of %d (%.0f %%)%n",
                                        words(gap.getKey()),
                                        gap.getValue().asInt(),
                                        records,
                                        WHOLE * gap.getValue().asInt() / Math.max(1, records)));
    }

    private static void printBroken(JsonNode report, PrintStream out) {
        var lines = report.path("brokenLines");
        for (int i = 0; i < Math.min(LINES_SHOWN, lines.size()); i++) {
            out.printf(
                    "  line %d: %s%n",
                    lines.get(i).path("line").asInt(), lines.get(i).path("reason").asText());
        }
        if (lines.size() > LINES_SHOWN) {
            out.printf("  and %d more broken lines%n", lines.size() - LINES_SHOWN);
        }
    }

    private static String words(String element) {
        return element.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
