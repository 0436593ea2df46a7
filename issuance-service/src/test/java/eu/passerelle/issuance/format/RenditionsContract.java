package eu.passerelle.issuance.format;

import static org.assertj.core.api.Assertions.assertThat;

import eu.passerelle.issuance.PortContract;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What renditions do, wherever they are kept. */
public abstract class RenditionsContract extends PortContract {

    protected abstract Renditions renditions();

    @Test
    void each_format_of_a_credential_is_kept_to_the_byte() {
        var id = UUID.randomUUID();
        var badge = new Rendition(id, Format.OPEN_BADGE, "{\"name\":\"Łódź 🎓\"}");
        var token = new Rendition(id, Format.TOKEN, "a.b.c");

        done(() -> renditions().add(badge));
        done(() -> renditions().add(token));

        assertThat(done(() -> renditions().get(id, Format.OPEN_BADGE))).contains(badge);
        assertThat(done(() -> renditions().get(id, Format.TOKEN))).contains(token);
        assertThat(done(() -> renditions().get(UUID.randomUUID(), Format.TOKEN))).isEmpty();
    }
}
