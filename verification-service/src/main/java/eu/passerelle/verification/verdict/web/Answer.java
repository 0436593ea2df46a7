package eu.passerelle.verification.verdict.web;

import eu.passerelle.verification.trust.Provider;
import eu.passerelle.verification.verdict.Check;
import eu.passerelle.verification.verdict.Finding;
import eu.passerelle.verification.verdict.Layer;
import eu.passerelle.verification.verdict.Result;
import eu.passerelle.verification.verdict.Sentences;
import eu.passerelle.verification.verdict.Verdict;
import io.quarkus.qute.TemplateData;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A verdict as the page shows it.
 *
 * @param kind {@code pass}, {@code fail} or {@code unsure}
 * @param summary what it comes to
 * @param because the first reason why it is no pass; null where it is one
 * @param layers what was checked
 * @param issuer who issued it; null where that is not proven
 * @param learned what was learned; null where that is not proven
 * @param unchecked what could not be checked, as sentences
 */
@TemplateData
record Answer(
        String kind,
        String summary,
        String because,
        List<LayerLines> layers,
        IssuerLines issuer,
        LearnedLines learned,
        List<String> unchecked) {
    static Answer of(Verdict verdict, Locale language) {
        return new Answer(
                kindOf(verdict.overall()),
                Sentences.summary(verdict, language),
                Sentences.because(verdict, language).orElse(null),
                List.of(
                        LayerLines.of(Layer.AUTHENTIC, verdict, language),
                        LayerLines.of(Layer.AUTHORISED, verdict, language)),
                verdict.issuer().map(IssuerLines::of).orElse(null),
                verdict.content().map(LearnedLines::of).orElse(null),
                verdict.with(Result.INDETERMINATE).stream()
                        .map(finding -> Sentences.of(finding, language))
                        .toList());
    }

    static String kindOf(Result result) {
        return switch (result) {
            case PASS -> "pass";
            case FAIL -> "fail";
            case INDETERMINATE -> "unsure";
        };
    }

    /** The checks of one layer. */
    @TemplateData
    record LayerLines(String title, List<CheckLine> checks) {
        static LayerLines of(Layer layer, Verdict verdict, Locale language) {
            return new LayerLines(
                    "layer_" + layer,
                    Arrays.stream(Check.values())
                            .filter(check -> check.layer() == layer)
                            .map(check -> CheckLine.of(check, verdict, language))
                            .toList());
        }
    }

    /**
     * One check.
     *
     * @param title the key of its name
     * @param kind {@code pass}, {@code fail} or {@code unsure}
     * @param why what was found; null where it was not asked
     */
    @TemplateData
    record CheckLine(String title, String kind, String why) {
        static CheckLine of(Check check, Verdict verdict, Locale language) {
            String title = "check_" + check;
            return verdict.on(check)
                    .map(finding -> of(title, finding, language))
                    .orElseGet(() -> new CheckLine(title, "unsure", null));
        }

        private static CheckLine of(String title, Finding finding, Locale language) {
            return new CheckLine(title, kindOf(finding.result()), Sentences.of(finding, language));
        }
    }

    /** Who issued it, as the registry knows them. */
    @TemplateData
    record IssuerLines(String name, String country, String homepage) {
        static IssuerLines of(Provider provider) {
            return new IssuerLines(
                    provider.profile().name(),
                    provider.profile().country(),
                    webPage(provider.profile().homepage()));
        }

        // Only what a browser opens as a page becomes a link.
        private static String webPage(String homepage) {
            boolean page = homepage.startsWith("https://") || homepage.startsWith("http://");
            return page ? homepage : null;
        }
    }
}
