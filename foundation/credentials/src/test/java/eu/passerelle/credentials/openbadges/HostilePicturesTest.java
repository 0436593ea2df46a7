package eu.passerelle.credentials.openbadges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.passerelle.credentials.Vectors;
import eu.passerelle.credentials.finding.Rejected;
import eu.passerelle.credentials.picture.Png;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.Deflater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostilePicturesTest {

    private static final byte[] PNG = Vectors.bytes("openbadges/1edtech/simple-json.png");
    private static final String SVG =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:o=\"https://purl.imsglobal.org/ob/v3p0\">%s</svg>";

    @Test
    void a_compressed_badge_is_read() {
        byte[] png =
                with(text(1, deflated("{\"name\":\"Ważność\"}".getBytes(StandardCharsets.UTF_8))));

        assertThat(BakedPng.unbake(png)).contains("{\"name\":\"Ważność\"}");
    }

    @Test
    void a_learner_record_has_a_keyword_of_its_own() {
        var chunk = new Png.Chunk("iTXt", bytes("clrcredential", 0, "{}".getBytes()));

        assertThat(BakedPng.unbake(with(chunk))).contains("{}");
    }

    @Test
    void a_compressed_bomb_is_refused() {
        assertThatThrownBy(() -> BakedPng.unbake(with(text(1, deflated(new byte[64 << 20])))))
                .isInstanceOf(Rejected.class)
                .hasMessageContaining("more than");
    }

    @Test
    void compressed_data_that_is_broken_or_cut_short_is_refused() {
        byte[] whole = deflated("{}".repeat(5_000).getBytes());

        assertThatThrownBy(() -> BakedPng.unbake(with(text(1, Arrays.copyOf(whole, 20)))))
                .isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> BakedPng.unbake(with(text(1, new byte[] {1, 2, 3}))))
                .isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> BakedPng.unbake(with(text(7, whole))))
                .isInstanceOf(Rejected.class);
    }

    @Test
    void two_badges_in_one_png_are_refused_and_baking_leaves_one() {
        byte[] two = new Png(Png.read(PNG).chunks()).with(text(0, "{}".getBytes())).bytes();

        assertThatThrownBy(() -> BakedPng.unbake(two)).hasMessageContaining("more than one");
        assertThat(BakedPng.unbake(BakedPng.bake(two, "{}"))).contains("{}");
    }

    @Test
    void a_chunk_that_claims_to_be_huge_is_refused() {
        for (int length : new int[] {Integer.MAX_VALUE, -1, Integer.MIN_VALUE, PNG.length}) {
            byte[] png = PNG.clone();
            ByteBuffer.wrap(png).putInt(33, length);

            assertThatThrownBy(() -> BakedPng.unbake(png)).isInstanceOf(Rejected.class);
        }
    }

    @Test
    void a_wrong_checksum_is_refused() {
        byte[] png = PNG.clone();
        png[png.length - 40] ^= 1;

        assertThatThrownBy(() -> BakedPng.unbake(png)).hasMessageContaining("checksum");
    }

    @Test
    void what_follows_the_end_of_a_png_is_not_looked_at() {
        byte[] longer = Arrays.copyOf(PNG, PNG.length + 9);

        assertThat(BakedPng.unbake(longer)).isEqualTo(BakedPng.unbake(PNG));
    }

    @Test
    void no_damage_to_a_png_ends_in_anything_but_an_answer() {
        var random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            byte[] png = PNG.clone();
            png[random.nextInt(200)] = (byte) random.nextInt();
            try {
                BakedPng.unbake(Arrays.copyOf(png, random.nextInt(png.length)));
            } catch (Rejected answered) {
                assertThat(answered.finding().detail()).isNotBlank();
            }
        }
    }

    @Test
    void an_svg_with_json_in_cdata_or_text_and_one_with_a_token_are_read() {
        assertThat(unbake("<o:credential><![CDATA[ {\"a\":1} ]]></o:credential>"))
                .contains("{\"a\":1}");
        assertThat(unbake("<o:credential>{&quot;a&quot;:1}</o:credential>")).contains("{\"a\":1}");
        assertThat(unbake("<o:credential verify=\"ey.a.b\"/>")).contains("ey.a.b");
        assertThat(unbake("<o:credential verify=\"ey.a.b\"><![CDATA[{}]]></o:credential>"))
                .contains("ey.a.b");
        assertThat(unbake("<g/>")).isEmpty();
    }

    @Test
    void json_that_would_end_its_section_is_baked_whole() {
        String badge = "{\"a\":\"]]>\"}";

        assertThat(BakedSvg.unbake(BakedSvg.bake(SVG.formatted("").getBytes(), badge)))
                .contains(badge);
    }

    @Test
    void two_badges_in_one_svg_are_refused_and_baking_leaves_one() {
        byte[] two = SVG.formatted("<o:credential>{}</o:credential>".repeat(2)).getBytes();

        assertThatThrownBy(() -> BakedSvg.unbake(two)).hasMessageContaining("more than one");
        assertThat(BakedSvg.unbake(BakedSvg.bake(two, "{}"))).contains("{}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE svg [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><svg>&a;</svg>",
                "<!DOCTYPE svg [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]><svg>&b;</svg>",
                "<!DOCTYPE svg [<!ENTITY % p SYSTEM \"http://127.0.0.1:1/x\">%p;]><svg/>",
                "<!DOCTYPE svg [<!ATTLIST svg a CDATA \"b\">]><svg/>",
                "<!DOCTYPE svg [<!ELEMENT svg ANY>]><svg/>",
                "<!DOCTYPE svg [<!NOTATION n SYSTEM \"n\">]><svg/>",
                "<svg>&undeclared;</svg>",
                "<html><credential>{}</credential></html>",
                "<svg>",
                "",
                "no xml"
            })
    void declarations_and_what_is_no_svg_are_refused(String svg) {
        assertThatThrownBy(() -> BakedSvg.unbake(svg.getBytes())).isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> BakedSvg.bake(svg.getBytes(), "{}")).isInstanceOf(Rejected.class);
    }

    @Test
    void nesting_and_numbers_without_end_are_refused() {
        String deep = "<g>".repeat(100_000) + "</g>".repeat(100_000);
        String many = "<g/>".repeat(200_000);

        for (String body : List.of(deep, many)) {
            assertThatThrownBy(() -> unbake(body)).isInstanceOf(Rejected.class);
        }
    }

    private static java.util.Optional<String> unbake(String body) {
        return BakedSvg.unbake(SVG.formatted(body).getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] with(Png.Chunk chunk) {
        List<Png.Chunk> plain =
                Png.read(PNG).chunks().stream().filter(one -> !one.is("iTXt")).toList();
        return new Png(plain).with(chunk).bytes();
    }

    private static Png.Chunk text(int flag, byte[] content) {
        return new Png.Chunk("iTXt", bytes("openbadgecredential", flag, content));
    }

    private static byte[] bytes(String keyword, int flag, byte[] content) {
        var data = new ByteArrayOutputStream();
        data.writeBytes(keyword.getBytes());
        data.writeBytes(new byte[] {0, (byte) flag, 0, 0, 0});
        data.writeBytes(content);
        return data.toByteArray();
    }

    private static byte[] deflated(byte[] plain) {
        var deflater = new Deflater(9);
        deflater.setInput(plain);
        deflater.finish();
        byte[] out = new byte[plain.length + 64];
        return Arrays.copyOf(out, deflater.deflate(out));
    }
}
