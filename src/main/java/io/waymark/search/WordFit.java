package io.waymark.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Whether a word is what somebody typed: told for eyes alone, after the database found the text by its own rules. */
final class WordFit {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** A stem has so many letters, and its endings at most so many more. */
    private static final int STEM = 4;

    /** Of so many letters one may be another, missing or too much. */
    private static final int SLIP = 3;

    private WordFit() {}

    /** Without case and accents. */
    static String plain(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace('ł', 'l')
                .replace('ø', 'o')
                .replace('đ', 'd')
                .replace("ß", "ss")
                .replace("æ", "ae")
                .replace("œ", "oe");
    }

    /** Whether it holds what was typed, of which one or two letters must begin it, or has the same stem; both are plain. */
    static boolean fits(String word, String wanted) {
        int shorter = Math.min(word.length(), wanted.length());
        boolean related = shorter >= STEM
                && Math.abs(word.length() - wanted.length()) < STEM
                && word.regionMatches(0, wanted, 0, shorter - 1);
        return related || (wanted.length() < SLIP ? word.startsWith(wanted) : word.contains(wanted));
    }

    /** Whether it differs by slips of the finger; both are plain. */
    static boolean near(String word, String wanted) {
        return Math.min(word.length(), wanted.length()) >= STEM
                && distance(word, wanted) <= (wanted.length() + 1) / SLIP;
    }

    /** Levenshtein's. */
    private static int distance(String one, String other) {
        int[] row = IntStream.rangeClosed(0, other.length()).toArray();
        for (int i = 1; i <= one.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = corner + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                corner = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
