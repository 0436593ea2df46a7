package eu.passerelle.issuance.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import eu.passerelle.issuance.Refusals;
import eu.passerelle.kit.problem.Kind;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvSheetTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a,b\n1,2\n",
                "a,b\r\n1,2",
                "a;b\n1;2\n",
                "a\tb\n1\t2",
                "\uFEFFa,b\n1,2",
                "\"a\",b\n\"1\",2\n",
                " a , b \n 1 , 2 \n"
            })
    void a_table_is_a_table_however_it_is_written(String text) {
        var sheet = read(text);

        assertThat(sheet.heading()).containsExactly("a", "b");
        assertThat(sheet.rows()).containsExactly(new Sheet.Cells(2, List.of("1", "2")));
    }

    @Test
    void a_quoted_cell_may_hold_anything() {
        var sheet = read("a,b\n\"x, \"\"y\"\"\nz\",2\n");

        assertThat(sheet.rows().getFirst().cells()).containsExactly("x, \"y\"\nz", "2");
    }

    @Test
    void blank_rows_keep_their_numbers() {
        assertThat(read("a,b\n\n1,2\n,\n3,4\n").rows())
                .extracting(Sheet.Cells::number)
                .containsExactly(3, 5);
    }

    @Test
    void empty_cells_are_cells() {
        assertThat(read("a,b,c\n,,\nx,,\n").rows().getFirst().cells()).containsExactly("x", "", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "a,b\n\"1,2\n", "a\n\"x"})
    void what_is_no_table_is_refused(String text) {
        assertThat(Refusals.of(() -> refused(text.getBytes(StandardCharsets.UTF_8))).kind())
                .isEqualTo(Kind.MALFORMED);
    }

    @Test
    void other_encodings_too_many_rows_cells_and_characters_are_refused() {
        var latin = "näme".getBytes(StandardCharsets.ISO_8859_1);
        var long1 = ("a\n" + "x".repeat(1_001) + "\n").getBytes(StandardCharsets.UTF_8);
        var wide = ",".repeat(40).getBytes(StandardCharsets.UTF_8);
        var tall = ("a\n" + "1\n".repeat(10_001)).getBytes(StandardCharsets.UTF_8);

        for (var file : List.of(latin, long1, wide, tall)) {
            assertThat(Refusals.of(() -> refused(file)))
                    .isInstanceOf(CohortRefusal.UnreadableFile.class);
        }
    }

    private static Sheet read(String text) {
        return CsvSheet.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static io.smallrye.mutiny.Uni<Sheet> refused(byte[] file) {
        return io.smallrye.mutiny.Uni.createFrom().item(() -> CsvSheet.read(file));
    }
}
