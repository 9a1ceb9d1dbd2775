package io.waymark.results;

import io.waymark.assessment.page.ChartWords;
import io.waymark.figure.Figures;
import io.waymark.scoring.Consequence;
import io.waymark.scoring.Foundation;
import io.waymark.scoring.LevelMove;
import io.waymark.scoring.Range;
import io.waymark.scoring.Verification;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A practice to examine next.
 *
 * @param foundation what it rests on; null where nobody knows of it
 * @param href where it can be examined
 * @param why in one or two sentences
 */
record NextToVerify(Verification of, @Nullable Foundation foundation, String href, String why) {

    private static final double POINTS = 100;

    static NextToVerify of(Verification it, ResultStanding standing, ChartWords words) {
        var key = it.practice().practice().key();
        return new NextToVerify(
                it,
                it.practice().known() ? standing.foundations().get(key) : null,
                standing.answers(key.topic())
                        ? standing.question(key)
                        : standing.results(key.topic()) + "#" + key.slug(),
                String.join(" ", why(it, words)));
    }

    private static List<String> why(Verification it, ChartWords words) {
        List<String> why = new ArrayList<>();
        LevelMove dimension = it.consequence().dimension();
        if (dimension.falls() || dimension.rises()) {
            why.add(moves(
                    it.consequence(), dimension, it.dimension().dimension().title(), words));
        }
        if (it.closes() > 0) {
            why.add(words.say(
                    "results.next.closes",
                    points(it.closes()),
                    points(width(it.dimension().distance())),
                    it.dimension().dimension().title()));
        }
        return why.isEmpty()
                ? List.of(moves(
                        it.consequence(),
                        it.consequence().topic(),
                        it.topic().topic().title(),
                        words))
                : why;
    }

    private static String moves(Consequence it, LevelMove move, String what, ChartWords words) {
        return words.say(
                it.whole().falls() || it.whole().rises() ? withTheWhole(move) : alone(move),
                words.say("results.rating." + it.rating()),
                what,
                move.to());
    }

    private static String alone(LevelMove move) {
        return move.falls() ? "results.next.falls" : "results.next.rises";
    }

    private static String withTheWhole(LevelMove move) {
        return move.falls() ? "results.next.falls.whole" : "results.next.rises.whole";
    }

    private static double width(Range range) {
        return range.high() - range.low();
    }

    private static String points(double share) {
        return Figures.tenths(share * POINTS);
    }
}
