package eu.passerelle.credentials.memo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RememberedTest {

    private final AtomicInteger asked = new AtomicInteger();
    private final Remembered<Integer, String> squares = new Remembered<>(10);

    @Test
    void a_question_is_asked_once() {
        square(7);

        assertThat(square(7)).isEqualTo("49");
        assertThat(asked).hasValue(1);
    }

    @Test
    void never_more_than_two_generations_are_kept() {
        for (int i = 0; i < 1000; i++) {
            square(i);
            assertThat(squares.size()).isLessThanOrEqualTo(20);
        }
    }

    @Test
    void what_is_asked_again_and_again_survives_a_flood() {
        for (int i = 0; i < 1000; i++) {
            square(i);
            square(-1);
        }

        assertThat(asked).hasValue(1001);
    }

    @Test
    void no_answer_is_not_an_answer() {
        assertThatThrownBy(() -> squares.of(1, any -> fail()))
                .isInstanceOf(ArithmeticException.class);

        assertThat(square(1)).isEqualTo("1");
    }

    private String square(int number) {
        return squares.of(
                number,
                one -> {
                    asked.incrementAndGet();
                    return Integer.toString(one * one);
                });
    }

    private static String fail() {
        throw new ArithmeticException();
    }
}
