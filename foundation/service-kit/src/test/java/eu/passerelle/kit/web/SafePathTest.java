package eu.passerelle.kit.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a redirect may lead. */
class SafePathTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/record", "/catalog?q=data%20science&lang=de", "/catalog/a#b"})
    void a_path_of_ours_is_kept(String ours) {
        assertThat(SafePath.of(ours)).isEqualTo(ours);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "https://elsewhere.example/",
                "//elsewhere.example",
                "/\\elsewhere.example",
                "\\\\elsewhere.example",
                "/.//elsewhere.example",
                "/a/..//elsewhere.example",
                "/\t/elsewhere.example",
                "/record\r\nSet-Cookie: a=b",
                "javascript:alert(1)",
                "record",
                " /record"
            })
    void all_else_leads_home(String elsewhere) {
        assertThat(SafePath.of(elsewhere)).isEqualTo("/");
    }
}
