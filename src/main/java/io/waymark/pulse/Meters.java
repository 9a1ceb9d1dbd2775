package io.waymark.pulse;

import io.waymark.assessment.page.ChartWords;
import io.waymark.chart.AxisRange;
import io.waymark.chart.RangeMeter;
import org.springframework.stereotype.Component;

/** Draws the ranges of dimensions on the scale of the levels. */
@Component
class Meters {

    private final ChartWords words;

    Meters(ChartWords words) {
        this.words = words;
    }

    /** The range of a dimension. */
    public RangeMeter of(Picture.OfDimension part) {
        return new RangeMeter(
                words.caption(
                        "range-" + part.dimension().key(),
                        "pulse.range.of",
                        part.dimension().title()),
                PulseRange.TOP,
                new AxisRange(part.range().low(), part.range().high()),
                null);
    }
}
