package io.waymark.assessment.pulse;

import io.waymark.assessment.web.ChartWords;
import io.waymark.chart.Range;
import io.waymark.chart.RangeMeter;
import org.springframework.stereotype.Component;

/** Draws the ranges of a picture on the scale of the levels. */
@Component
class Meters {

    private final ChartWords words;

    Meters(ChartWords words) {
        this.words = words;
    }

    /** The range of a dimension. */
    public RangeMeter of(Picture.OfDimension part) {
        return meter(part.dimension().key().value(), part.dimension().title(), part.range());
    }

    /** The range of a topic. */
    public RangeMeter of(Picture.OfTopic part) {
        return meter(part.topic().key().value().replace('.', '-'), part.topic().title(), part.range());
    }

    private RangeMeter meter(String id, String title, PulseRange range) {
        return new RangeMeter(
                words.caption("range-" + id, "pulse.range.of", title),
                PulseRange.TOP,
                new Range(range.low(), range.high()),
                null);
    }
}
