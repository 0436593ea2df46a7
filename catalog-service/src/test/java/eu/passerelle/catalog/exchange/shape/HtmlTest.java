package eu.passerelle.catalog.exchange.shape;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "plain|plain",
                "<em>a</em>b|ab",
                "a &amp; b|a & b",
                "it&#39;s|it's",
                "&#x2014;|\u2014",
                "1 < 2 and 3 > 2|1 < 2 and 3 > 2",
                "R&D; x|R&D; x",
                "&unknown;|&unknown;",
                "a<script>alert(1)</script>b|a b",
                "a<script>never closed|a",
                "a<!-- b -->c|a c",
                "a&nbsp;b|a b",
                "&#0;x|&#0;x",
                "&#1114112;|&#1114112;"
            })
    void markup_goes_and_words_stay(String html, String text) {
        assertThat(Html.toText(html)).isEqualTo(text);
    }

    @Test
    void paragraphs_and_list_items_stay_apart() {
        var text = Html.toText("<p>One</p><ul><li>a</li><li>b</li></ul>two<br />three");

        assertThat(text.lines().filter(line -> !line.isBlank()))
                .containsExactly("One", "- a", "- b", "two", "three");
    }

    @Test
    void what_looked_escaped_is_not_unescaped_twice() {
        assertThat(Html.toText("&amp;lt;b&amp;gt;")).isEqualTo("&lt;b&gt;");
    }
}
