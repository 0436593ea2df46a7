package eu.passerelle.credentials.openbadges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.passerelle.credentials.Vectors;
import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.json.Json;
import java.io.ByteArrayInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class BakedBadgesTest {

    private static final byte[] PNG = Vectors.bytes("openbadges/1edtech/simple-json.png");
    private static final byte[] SVG = Vectors.bytes("openbadges/1edtech/simple-jwt.svg");
    private static final String JSON = "{\"name\":\"Daten & Märkte <1>\"}";
    private static final String TOKEN = "eyJhbGciOiJFUzI1NiJ9.e30.AAAA";

    @Test
    void the_published_png_holds_a_badge() {
        var badge = Json.object(BakedPng.unbake(PNG).orElseThrow());

        assertThat(OpenBadge.isOne(badge)).isTrue();
    }

    @Test
    void the_published_svg_holds_a_token() {
        assertThat(BakedSvg.unbake(SVG).orElseThrow()).startsWith("ey").contains(".");
    }

    @Test
    void what_was_baked_into_a_png_comes_out_and_the_picture_stays() throws Exception {
        byte[] baked = BakedPng.bake(PNG, JSON);

        assertThat(BakedPng.unbake(baked)).contains(JSON);
        assertThat(BakedPng.unbake(BakedPng.bake(baked, TOKEN))).contains(TOKEN);
        assertThat(ImageIO.read(new ByteArrayInputStream(baked)).getWidth())
                .isEqualTo(ImageIO.read(new ByteArrayInputStream(PNG)).getWidth());
    }

    @Test
    void what_was_baked_into_an_svg_comes_out() {
        assertThat(BakedSvg.unbake(BakedSvg.bake(SVG, JSON))).contains(JSON);
        assertThat(BakedSvg.unbake(BakedSvg.bake(SVG, TOKEN))).contains(TOKEN);
    }

    @Test
    void what_is_no_picture_is_refused() {
        byte[] cut = java.util.Arrays.copyOf(PNG, PNG.length - 20);
        byte[] entities =
                "<!DOCTYPE svg [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><svg>&a;</svg>"
                        .getBytes();

        assertThatThrownBy(() -> BakedPng.unbake(new byte[10])).isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> BakedPng.bake(cut, JSON)).isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> BakedSvg.unbake(entities)).isInstanceOf(Rejected.class);
    }
}
