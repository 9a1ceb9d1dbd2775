package io.waymark.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A stretch of words that stayed, went, or came; read one after another they show what changed between two wordings. */
public record WordingDifference(Change change, String text) {

    /** What became of the words. */
    public enum Change {
        STAYED,
        WENT,
        CAME
    }

    /** A word with the white space behind it, so that the parts put together are the text. */
    private static final Pattern PART = Pattern.compile("\\S+\\s*");

    /** Beyond so many pairs of words one sees more by reading both. */
    private static final int MOST_PAIRS = 1_000_000;

    /** The fewest words that went and came, by the longest sequence of words that both have in common. */
    static List<WordingDifference> between(String before, String now) {
        List<String> old = parts(before);
        List<String> young = parts(now);
        if (old.size() * (long) young.size() > MOST_PAIRS) {
            return List.of(new WordingDifference(Change.WENT, before), new WordingDifference(Change.CAME, now));
        }
        return between(old, young);
    }

    private static List<WordingDifference> between(List<String> old, List<String> young) {
        int[][] common = common(old, young);
        List<WordingDifference> found = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < old.size() || j < young.size()) {
            if (i < old.size() && j < young.size() && same(old.get(i), young.get(j))) {
                add(found, Change.STAYED, young.get(j));
                i++;
                j++;
            } else if (i < old.size() && (j == young.size() || common[i + 1][j] >= common[i][j + 1])) {
                add(found, Change.WENT, old.get(i++));
            } else {
                add(found, Change.CAME, young.get(j++));
            }
        }
        return List.copyOf(found);
    }

    private static List<String> parts(String text) {
        return PART.matcher(text).results().map(it -> it.group()).toList();
    }

    private static boolean same(String one, String other) {
        return one.strip().equals(other.strip());
    }

    /** At [i][j]: how many words the rests of both texts from there on have in common, in order. */
    private static int[][] common(List<String> old, List<String> young) {
        int[][] common = new int[old.size() + 1][young.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = young.size() - 1; j >= 0; j--) {
                common[i][j] = same(old.get(i), young.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    /** Neighbours of one kind become one stretch. */
    private static void add(List<WordingDifference> found, Change change, String text) {
        boolean goesOn = !found.isEmpty() && found.getLast().change() == change;
        found.add(new WordingDifference(change, goesOn ? found.removeLast().text() + text : text));
    }
}
