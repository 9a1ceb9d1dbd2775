package io.waymark.chart;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where something stands on one scale from 0 to {@code max}: a bar over what it may be now, and a marker at its target.
 *
 * @param max 1 to 10, ticked at each unit
 * @param now within 0..max; both ends equal when it is certain
 * @param target within 0..max, or null when there is none
 * @throws IllegalArgumentException when a value is outside the scale
 */
public record RangeMeter(
        Caption caption, int max, AxisRange now, @Nullable Double target) implements Chart {

    public RangeMeter {
        Given.within(max, 1, 10, "max");
        Given.within(now.low(), 0, max, "low");
        Given.within(now.high(), 0, max, "high");
        if (target != null) {
            Given.within(target, 0, max, "target");
        }
    }

    @Override
    public String description() {
        var words = caption.words();
        var scale = words.say(Phrase.METER_SCALE, words.number(max), words.range(now));
        return target == null
                ? scale
                : scale + " " + words.say(Phrase.METER_TARGET, words.number(target)) + " "
                        + words.say(distance(target));
    }

    @Override
    public TableTwin tableTwin() {
        var words = caption.words();
        var rows = new ArrayList<>(List.of(TableTwin.TwinRow.of(words.say(Phrase.NOW), words.range(now))));
        if (target != null) {
            rows.add(TableTwin.TwinRow.of(words.say(Phrase.TARGET), words.number(target)));
        }
        return new TableTwin(caption.text(), List.of(words.say(Phrase.NAME), words.say(Phrase.VALUE)), rows);
    }

    @Override
    public Svg svg() {
        return new RangeMeterDrawing(this).svg();
    }

    private Phrase distance(double target) {
        if (now.low() >= target) {
            return Phrase.TARGET_REACHED;
        }
        return now.high() >= target ? Phrase.TARGET_IN_RANGE : Phrase.TARGET_AHEAD;
    }
}
