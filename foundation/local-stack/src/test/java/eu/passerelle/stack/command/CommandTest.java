package eu.passerelle.stack.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.passerelle.stack.home.Trouble;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommandTest {

    @Test
    void up_stays_unless_it_is_told_to_detach() {
        assertThat(Command.parse(List.of("up"))).isEqualTo(new Command.Up(false));
        assertThat(Command.parse(List.of("up", "--detach"))).isEqualTo(new Command.Up(true));
    }

    @Test
    void an_import_names_its_file() {
        var command = Command.parse(List.of("import", "courses.jsonl"));

        assertThat(command).isEqualTo(new Command.Import(Path.of("courses.jsonl")));
    }

    @Test
    void an_import_without_a_file_asks_for_one() {
        assertThatThrownBy(() -> Command.parse(List.of("import")))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("Which file?");
    }

    @Test
    void no_words_get_the_usage() {
        assertThatThrownBy(() -> Command.parse(List.of()))
                .isInstanceOf(Trouble.class)
                .hasMessageStartingWith("Usage:");
    }

    @Test
    void a_word_too_many_is_named() {
        assertThatThrownBy(() -> Command.parse(List.of("down", "now")))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("\"now\" is not understood after \"down\"");
    }
}
