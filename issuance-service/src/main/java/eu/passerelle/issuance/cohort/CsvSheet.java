package eu.passerelle.issuance.cohort;

import eu.passerelle.kit.problem.Refused;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads a table from comma-separated text (RFC 4180); semicolons and tabs separate as well. */
public final class CsvSheet {

    /** The most rows of results that are taken in one file. */
    public static final int MOST_ROWS = 10_000;

    private static final int MOST_CELLS = 30;
    private static final int LONGEST_CELL = 1_000;
    private static final char QUOTE = '"';

    private final String text;
    private final char separator;
    private final List<List<String>> rows = new ArrayList<>();
    private final List<String> cells = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private int at;

    private CsvSheet(String text) {
        this.text = text;
        this.separator = separator(text);
    }

    /** The table; refused where it is none. Blank rows keep their numbers and are left out. */
    public static Sheet read(byte[] file) {
        return new CsvSheet(decoded(file)).sheet();
    }

    private Sheet sheet() {
        while (at < text.length()) {
            readCell();
        }
        if (!cell.isEmpty() || !cells.isEmpty()) {
            endRow();
        }
        if (rows.isEmpty() || isBlank(rows.getFirst())) {
            throw unreadable("heading-first", "The first row must be the heading.");
        }
        return new Sheet(rows.getFirst(), lines());
    }

    private List<Sheet.Cells> lines() {
        var lines = new ArrayList<Sheet.Cells>();
        for (int i = 1; i < rows.size(); i++) {
            if (!isBlank(rows.get(i))) {
                lines.add(new Sheet.Cells(i + 1, rows.get(i)));
            }
        }
        return lines;
    }

    private void readCell() {
        if (text.charAt(at) == QUOTE && cell.isEmpty()) {
            readQuoted();
        } else {
            readBare();
        }
    }

    private void readQuoted() {
        at++;
        while (true) {
            int end = text.indexOf(QUOTE, at);
            if (end < 0) {
                throw unreadable(
                        "quotes-closed",
                        "Row %d has a quotation mark that is never closed."
                                .formatted(rows.size() + 1));
            }
            cell.append(text, at, end);
            at = end + 1;
            if (at >= text.length() || text.charAt(at) != QUOTE) {
                break;
            }
            cell.append(QUOTE);
            at++;
        }
        endIfSeparated();
    }

    private void readBare() {
        while (at < text.length() && !isEnd(text.charAt(at))) {
            cell.append(text.charAt(at++));
        }
        endIfSeparated();
    }

    private void endIfSeparated() {
        if (cell.length() > LONGEST_CELL) {
            throw unreadable(
                    "cell-short",
                    "Row %d has a cell of more than %d characters."
                            .formatted(rows.size() + 1, LONGEST_CELL));
        }
        if (at >= text.length()) {
            return;
        }
        char next = text.charAt(at);
        if (next == separator) {
            at++;
            endCell();
        } else if (next == '\r' || next == '\n') {
            at += next == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n' ? 2 : 1;
            endRow();
        } else {
            // Text behind a closing quotation mark belongs to the cell.
            cell.append(next);
            at++;
        }
    }

    private void endCell() {
        cells.add(cell.toString().strip());
        cell.setLength(0);
        if (cells.size() > MOST_CELLS) {
            throw unreadable(
                    "few-columns",
                    "Row %d has more than %d cells.".formatted(rows.size() + 1, MOST_CELLS));
        }
    }

    private void endRow() {
        endCell();
        rows.add(List.copyOf(cells));
        cells.clear();
        if (rows.size() > MOST_ROWS + 1) {
            throw unreadable("few-rows", "A file may hold %d rows at most.".formatted(MOST_ROWS));
        }
    }

    private boolean isEnd(char one) {
        return one == separator || one == '\r' || one == '\n';
    }

    private static char separator(String text) {
        int end = text.indexOf('\n');
        var heading = end < 0 ? text : text.substring(0, end);
        if (heading.indexOf(';') >= 0) {
            return ';';
        }
        return heading.indexOf('\t') >= 0 ? '\t' : ',';
    }

    private static boolean isBlank(List<String> row) {
        return row.stream().allMatch(String::isBlank);
    }

    private static String decoded(byte[] file) {
        try {
            var text =
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .decode(ByteBuffer.wrap(file))
                            .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            throw unreadable(
                    "utf-8", "The file is not UTF-8. Save it as \"CSV UTF-8\" and send it again.");
        }
    }

    private static Refused unreadable(String rule, String detail) {
        return new Refused(new CohortRefusal.UnreadableFile(rule, detail));
    }
}
