package eu.passerelle.credentials.jsonld;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PermutationsTest {

    @Test
    void different_items_come_in_every_order() {
        assertThat(new Permutations(List.of("a", "b", "c"))).hasSize(6).doesNotHaveDuplicates();
    }

    @Test
    void equal_items_are_not_told_apart() {
        assertThat(new Permutations(List.of("a", "b", "a")))
                .containsExactlyInAnyOrder(
                        List.of("a", "a", "b"), List.of("a", "b", "a"), List.of("b", "a", "a"));
    }

    @Test
    void an_item_met_many_times_has_one_order() {
        var often = IntStream.range(0, 50).mapToObj(any -> "a").toList();

        assertThat(new Permutations(often)).containsExactly(often);
    }
}
