package eu.passerelle.kit.web;

import io.quarkus.qute.TemplateData;
import java.math.BigDecimal;
import java.util.List;

/**
 * Bars that compare a few amounts, drawn beside a table that says the same.
 *
 * @param bars from top to bottom
 */
@TemplateData
public record BarChart(List<Bar> bars) {

    private static final int FULL_LENGTH = 1_000;

    public BarChart {
        bars = List.copyOf(bars);
        if (bars.stream().anyMatch(bar -> bar.amount().signum() < 0)) {
            throw new IllegalArgumentException("A bar cannot be shorter than nothing");
        }
    }

    /**
     * One amount.
     *
     * @param label what it is, in the reader's language
     * @param amount how much
     */
    @TemplateData
    public record Bar(String label, BigDecimal amount) {}

    /**
     * One bar as it is drawn.
     *
     * @param bar what it shows
     * @param length in thousandths of the longest
     */
    @TemplateData
    public record Drawn(Bar bar, int length) {}

    /** The bars, each as long as its share of the longest. */
    public List<Drawn> drawn() {
        var longest = bars.stream().map(Bar::amount).reduce(BigDecimal.ZERO, BigDecimal::max);
        return bars.stream().map(bar -> new Drawn(bar, length(bar.amount(), longest))).toList();
    }

    private static int length(BigDecimal amount, BigDecimal longest) {
        return longest.signum() == 0
                ? 0
                : (int) Math.round(FULL_LENGTH * amount.doubleValue() / longest.doubleValue());
    }
}
