package io.waymark.scoring;

import io.waymark.content.TopicKey;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The short notation of the tables: a slash between levels, one sign per practice. {@code N P L F} are the ratings, {@code -}
 * is not applicable, {@code ?} don't know, {@code .} open, {@code w} withheld, {@code x} not
 * asked. A digit before is the weight; after it {@code ~}
 * is low and {@code +} high confidence, {@code !} accepted evidence, {@code *} an obligation, {@code ^} a direction. So
 * {@code FF/2L~/-*} reads: both of Level 1 Fully, the one of Level 2 weighs 2 and is Largely with low confidence, the obligation
 * of Level 3 does not apply.
 */
final class Signs {

    private static final Pattern SIGN = Pattern.compile("(\\d?)([NPLF?.wx-])([~+!*^]*)");
    private static final String RATINGS = "NPLF-?";

    private Signs() {}

    static List<Entry> read(TopicKey topic, String signs) {
        var entries = new ArrayList<Entry>();
        var levels = signs.split("/", -1);
        for (int level = 1; level <= levels.length; level++) {
            entries.addAll(at(topic, level, levels[level - 1]));
        }
        return entries;
    }

    private static List<Entry> at(TopicKey topic, int level, String signs) {
        if (!signs.matches("(" + SIGN + ")*")) {
            throw new IllegalArgumentException("Not in the notation: " + signs);
        }
        return SIGN.matcher(signs)
                .results()
                .map(it -> new Entry(topic, "at-" + level + "-" + it.start(), level, weight(it), rated(it), marks(it)))
                .toList();
    }

    private static int weight(MatchResult sign) {
        return sign.group(1).isEmpty() ? 1 : Integer.parseInt(sign.group(1));
    }

    private static @Nullable Rated rated(MatchResult sign) {
        int rating = RATINGS.indexOf(sign.group(2));
        return rating < 0
                ? null
                : new Rated(
                        Rating.values()[rating],
                        confidence(sign.group(3)),
                        sign.group(3).contains("!"));
    }

    private static Set<Entry.Mark> marks(MatchResult sign) {
        var marks = EnumSet.noneOf(Entry.Mark.class);
        if (sign.group(2).equals("w")) {
            marks.add(Entry.Mark.WITHHELD);
        }
        if (sign.group(2).equals("x")) {
            marks.add(Entry.Mark.UNASKED);
        }
        if (sign.group(3).contains("*")) {
            marks.add(Entry.Mark.OBLIGATION);
        }
        if (sign.group(3).contains("^")) {
            marks.add(Entry.Mark.DIRECTION);
        }
        return marks;
    }

    private static Confidence confidence(String marks) {
        if (marks.contains("~")) {
            return Confidence.LOW;
        }
        return marks.contains("+") ? Confidence.HIGH : Confidence.MEDIUM;
    }
}
