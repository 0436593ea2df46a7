package eu.passerelle.issuance.cohort;

import java.util.List;

/**
 * A table as a file holds it: a heading and rows of cells, not yet understood.
 *
 * @param heading the first row
 * @param rows the others; the first of them is row 2
 */
public record Sheet(List<String> heading, List<Cells> rows) {

    public Sheet {
        heading = List.copyOf(heading);
        rows = List.copyOf(rows);
    }

    /**
     * One row.
     *
     * @param number which row; the heading is row 1
     * @param cells its cells, as text
     */
    public record Cells(int number, List<String> cells) {

        public Cells {
            cells = List.copyOf(cells);
        }

        @Override
        public String toString() {
            return "Cells[%d]".formatted(number);
        }
    }
}
