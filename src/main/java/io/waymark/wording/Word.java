package io.waymark.wording;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A word of a text: letters and digits, with points and apostrophes inside ({@code p99.9}, {@code node.js}, {@code don't}).
 * The parts of a hyphenated word are words of their own.
 *
 * @param start place of its first character
 * @param end place behind its last character
 */
record Word(String text, int start, int end) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]++(?:[.,_@'’][\\p{L}\\p{M}\\p{N}]++)*+");
    private static final Pattern POSSESSIVE = Pattern.compile("['’][sS]$");

    static List<Word> of(String text) {
        return WORD.matcher(text).results().map(Word::of).toList();
    }

    private static Word of(MatchResult it) {
        return new Word(it.group(), it.start(), it.end());
    }

    /** The word without the {@code 's} of its owner: the pod's is the pod. */
    Word bare() {
        String bare = POSSESSIVE.matcher(text).replaceFirst("");
        return new Word(bare, start, start + bare.length());
    }

    String lower() {
        return text.toLowerCase(Locale.ROOT);
    }

    /** How many letters it has. */
    int letters() {
        return (int) text.codePoints().filter(Character::isLetter).count();
    }
}
