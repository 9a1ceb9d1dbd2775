package io.waymark.chart;

import java.util.ArrayList;
import java.util.List;

/** A track with ticks under it; the range lies in the track, the target cuts across it. */
record RangeMeterDrawing(RangeMeter meter) {

    static final double WIDTH = 320;
    private static final double HEIGHT = 12;
    private static final double SAMPLE = 22;
    private static final double AIM = 6;
    private static final double MIDDLE = HEIGHT / 2;

    Svg svg() {
        var drawing = new Drawing(Box.sized(0, -4, WIDTH, HEIGHT + 8));
        drawing.add(Box.sized(0, 0, WIDTH, HEIGHT).rect().with("rx", 2).in(Ink.TRACK));
        ticks(drawing);
        var words = meter.caption().words();
        drawing.mark(words.say(Phrase.PAIR, words.say(Phrase.NOW), words.range(meter.now())), now());
        if (meter.target() != null) {
            drawing.mark(
                    words.say(Phrase.PAIR, words.say(Phrase.TARGET), words.number(meter.target())),
                    aim(new Point(x(meter.target()), MIDDLE)));
        }
        new Legend(entries(), WIDTH).draw(drawing, 0, HEIGHT + 26, Anchor.START);
        return drawing.of(meter, "range-meter");
    }

    private void ticks(Drawing drawing) {
        for (int tick = 0; tick <= meter.max(); tick++) {
            drawing.add(Point.line(new Point(x(tick), HEIGHT), new Point(x(tick), HEIGHT + 5))
                    .in(Ink.FRAME));
            var text = meter.caption().words().number(tick);
            drawing.write(Script.TICK, text, x(tick), HEIGHT + 14, Anchor.MIDDLE);
        }
    }

    private Element now() {
        double left = x(meter.now().low());
        return meter.now().isPoint()
                ? Marker.disc(new Point(left, MIDDLE), 6).in(Ink.NOW)
                : bar(left, x(meter.now().high()) - left);
    }

    private static Element bar(double left, double width) {
        return Box.sized(left, 2, width, HEIGHT - 4).rect().with("rx", 2).in(Ink.NOW);
    }

    private static Element aim(Point at) {
        return Box.sized(at.x() - AIM / 2, at.y() - 10, AIM, 20)
                .rect()
                .with("rx", 1)
                .in(Ink.AIM);
    }

    private List<Legend.Entry> entries() {
        var words = meter.caption().words();
        var entries = new ArrayList<Legend.Entry>();
        var now = words.say(Phrase.PAIR, words.say(Phrase.NOW), words.range(meter.now()));
        entries.add(new Legend.Entry(now, null, SAMPLE, this::nowSample));
        if (meter.target() != null) {
            var target = words.say(Phrase.PAIR, words.say(Phrase.TARGET), words.number(meter.target()));
            entries.add(new Legend.Entry(target, null, AIM, left -> aim(new Point(left.x() + AIM / 2, left.y()))));
        }
        return entries;
    }

    private Element nowSample(Point left) {
        return meter.now().isPoint()
                ? Marker.disc(new Point(left.x() + SAMPLE / 2, left.y()), 6).in(Ink.NOW)
                : Box.sized(left.x(), left.y() - 4, SAMPLE, 8)
                        .rect()
                        .with("rx", 2)
                        .in(Ink.NOW);
    }

    private double x(double value) {
        return WIDTH * value / meter.max();
    }
}
