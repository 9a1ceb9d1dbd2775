package waymark.benchmark;

import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * What the portal must come to, and what it should.
 *
 * @param least whether more is better
 */
record Threshold(String what, double must, double goal, boolean least, ToDoubleFunction<Results> value) {

    static Threshold atMost(String what, double must, double goal, ToDoubleFunction<Results> value) {
        return new Threshold(what, must, goal, false, value);
    }

    static Threshold atLeast(String what, double must, double goal, ToDoubleFunction<Results> value) {
        return new Threshold(what, must, goal, true, value);
    }

    /** A line of the table; a figure that was left out meets nothing. */
    String told(Results results) {
        double came = value.applyAsDouble(results);
        return String.format(
                Locale.ENGLISH,
                "| %s | %s %s | %s | %s | %s |%n",
                what,
                least ? "≥" : "≤",
                must,
                goal,
                Double.isNaN(came) ? "–" : String.format(Locale.ENGLISH, "%,.3f", came),
                verdict(came));
    }

    private String verdict(double came) {
        if (Double.isNaN(came)) {
            return "not measured";
        }
        return reached(came, goal) ? "met, goal too" : reached(came, must) ? "met" : "**missed**";
    }

    private boolean reached(double came, double bound) {
        return least ? came >= bound : came <= bound;
    }
}
