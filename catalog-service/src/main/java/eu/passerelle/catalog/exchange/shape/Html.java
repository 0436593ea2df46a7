package eu.passerelle.catalog.exchange.shape;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Turns fragments of HTML into plain text: markup goes, paragraphs and list items stay apart. */
final class Html {
    private static final Pattern DROPPED =
            Pattern.compile("(?is)<(script|style)\\b.*?(?:</\\1\\s*>|$)|<!--.*?(?:-->|$)");
    private static final Pattern ITEM = Pattern.compile("(?i)<li\\b[^>]*>");
    private static final Pattern BREAK =
            Pattern.compile("(?i)</?(?:p|div|br|ul|ol|tr|table|h[1-6])\\b[^>]*>");
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]*>");
    private static final Pattern ENTITY =
            Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,8}));");
    private static final Pattern BLANKS = Pattern.compile("[ \\t\\x0B\\f\\r\\u00A0]+");
    private static final Pattern LINES = Pattern.compile(" ?[\\n\\u2028\\u2029] ?");
    private static final Pattern GAPS = Pattern.compile("\\n{3,}");
    private static final Map<String, String> NAMED =
            Map.ofEntries(
                    Map.entry("amp", "&"),
                    Map.entry("lt", "<"),
                    Map.entry("gt", ">"),
                    Map.entry("quot", "\""),
                    Map.entry("apos", "'"),
                    Map.entry("nbsp", " "),
                    Map.entry("ndash", "\u2013"),
                    Map.entry("mdash", "\u2014"),
                    Map.entry("hellip", "\u2026"),
                    Map.entry("bull", "\u2022"),
                    Map.entry("lsquo", "\u2018"),
                    Map.entry("rsquo", "\u2019"),
                    Map.entry("ldquo", "\u201C"),
                    Map.entry("rdquo", "\u201D"),
                    Map.entry("bdquo", "\u201E"),
                    Map.entry("laquo", "\u00AB"),
                    Map.entry("raquo", "\u00BB"),
                    Map.entry("euro", "\u20AC"),
                    Map.entry("auml", "\u00E4"),
                    Map.entry("ouml", "\u00F6"),
                    Map.entry("uuml", "\u00FC"),
                    Map.entry("Auml", "\u00C4"),
                    Map.entry("Ouml", "\u00D6"),
                    Map.entry("Uuml", "\u00DC"),
                    Map.entry("szlig", "\u00DF"),
                    Map.entry("agrave", "\u00E0"),
                    Map.entry("aacute", "\u00E1"),
                    Map.entry("egrave", "\u00E8"),
                    Map.entry("eacute", "\u00E9"),
                    Map.entry("Egrave", "\u00C8"),
                    Map.entry("igrave", "\u00EC"),
                    Map.entry("ograve", "\u00F2"),
                    Map.entry("ugrave", "\u00F9"),
                    Map.entry("ccedil", "\u00E7"));

    private Html() {}

    static String toText(String html) {
        var text = DROPPED.matcher(html).replaceAll(" ");
        text = ITEM.matcher(text).replaceAll("\n- ");
        text = BREAK.matcher(text).replaceAll("\n");
        text = TAG.matcher(text).replaceAll("");
        text = ENTITY.matcher(text).replaceAll(Html::character);
        text = LINES.matcher(BLANKS.matcher(text).replaceAll(" ")).replaceAll("\n");
        return GAPS.matcher(text).replaceAll("\n\n").strip();
    }

    private static String character(MatchResult entity) {
        return java.util.regex.Matcher.quoteReplacement(meaning(entity));
    }

    private static String meaning(MatchResult entity) {
        if (entity.group(3) != null) {
            return NAMED.getOrDefault(entity.group(3), entity.group());
        }
        int code =
                entity.group(1) != null
                        ? Integer.parseInt(entity.group(1))
                        : Integer.parseInt(entity.group(2), 16);
        return Character.isValidCodePoint(code) && code != 0
                ? Character.toString(code)
                : entity.group();
    }
}
