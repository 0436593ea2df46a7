package eu.passerelle.kit.web;

import io.quarkus.qute.TemplateData;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Bars that compare a few amounts, drawn beside a table that says the same.
 *
 * @param bars from top to bottom
 */
@TemplateData
public record BarChart(List<Bar> bars) {

    private static final int ROW = 44;
    private static final int WIDTH = 480;

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
     * One bar as it is drawn, in units of the drawing.
     *
     * @param bar what it shows
     * @param top where its row begins
     * @param width how long it is
     */
    @TemplateData
    public record Drawn(Bar bar, int top, int width) {
        /** The baseline of its label. */
        public int textAt() {
            return top + 14;
        }

        /** Where the bar itself begins. */
        public int barAt() {
            return top + 21;
        }
    }

    /** How wide the drawing is. */
    public int width() {
        return WIDTH;
    }

    /** How high the drawing is. */
    public int height() {
        return bars.size() * ROW;
    }

    /** The bars, the longest as wide as the drawing. */
    public List<Drawn> drawn() {
        return IntStream.range(0, bars.size())
                .mapToObj(row -> new Drawn(bars.get(row), row * ROW, widthOf(bars.get(row))))
                .toList();
    }

    private int widthOf(Bar bar) {
        var longest = bars.stream().map(Bar::amount).reduce(BigDecimal.ZERO, BigDecimal::max);
        return longest.signum() == 0
                ? 0
                : (int) Math.round(WIDTH * bar.amount().doubleValue() / longest.doubleValue());
    }
}
