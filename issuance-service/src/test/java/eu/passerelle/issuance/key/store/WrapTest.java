package eu.passerelle.issuance.key.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class WrapTest {

    private static final String SECRET = "a-secret-of-at-least-32-characters";

    private final Wrap wrap = Wrap.with(SECRET);

    @Test
    void what_was_wrapped_comes_out_again() {
        var wrapped = wrap.wrap("z3u2…", "key-1");

        assertThat(Wrap.with(SECRET).unwrap(wrapped, "key-1")).isEqualTo("z3u2…");
    }

    @Test
    void the_wrapped_does_not_show_what_is_inside_and_never_looks_the_same() {
        var wrapped = wrap.wrap("z3u2abcdefgh", "key-1");

        assertThat(new String(wrapped, StandardCharsets.ISO_8859_1)).doesNotContain("abcdefgh");
        assertThat(wrap.wrap("z3u2abcdefgh", "key-1")).isNotEqualTo(wrapped);
    }

    @Test
    void it_opens_for_nothing_else() {
        var wrapped = wrap.wrap("z3u2", "key-1");

        assertThatThrownBy(() -> wrap.unwrap(wrapped, "key-2"))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Wrap.with(SECRET + "!").unwrap(wrapped, "key-1"))
                .isInstanceOf(IllegalStateException.class);
        wrapped[wrapped.length - 1] ^= 1;
        assertThatThrownBy(() -> wrap.unwrap(wrapped, "key-1"))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_short_secret_is_refused() {
        assertThatThrownBy(() -> Wrap.with("short")).isInstanceOf(IllegalArgumentException.class);
    }
}
