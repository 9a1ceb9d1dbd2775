package io.waymark.form;

import java.text.Normalizer;
import java.util.function.IntPredicate;

/** How a text reads once it was typed: the same words are the same characters, whatever browser, keyboard or sheet they left. */
public final class Texts {

    private static final int ZERO = 0;

    private Texts() {}

    /**
     * A text as it is kept and counted: a line end is one character, accents are joined to their letter (NFC), blanks and
     * invisible marks are gone from both ends, and what no text can hold is left out. A text of which nothing can be seen is
     * empty.
     */
    public static String clean(String typed) {
        String lines = storable(typed).replace("\r\n", "\n").replace('\r', '\n');
        String text = strip(Normalizer.normalize(lines, Normalizer.Form.NFC));
        return text.codePoints().allMatch(Texts::unseen) ? "" : text;
    }

    /** Without the zero character and halves of characters, which no text of the database holds; all else as it was typed. */
    public static String storable(String typed) {
        return kept(typed, it -> it != ZERO && !(it >= Character.MIN_SURROGATE && it <= Character.MAX_SURROGATE));
    }

    /** A space, a line end, or a mark that takes no room. */
    static boolean blank(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || switch (Character.getType(character)) {
                    case Character.CONTROL -> true;
                    case Character.FORMAT -> !shown(character);
                    default -> filler(character);
                };
    }

    static String kept(String text, IntPredicate which) {
        return text.codePoints()
                .filter(which)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && blank(text.codePointAt(start))) {
            start += Character.charCount(text.codePointAt(start));
        }
        while (start < end && blank(text.codePointBefore(end))) {
            end -= Character.charCount(text.codePointBefore(end));
        }
        return text.substring(start, end);
    }

    /** Blank, or a mark that only changes how its neighbour looks. */
    private static boolean unseen(int it) {
        return blank(it)
                || Character.getType(it) == Character.FORMAT
                || Character.getType(it) == Character.NON_SPACING_MARK
                || Character.getType(it) == Character.ENCLOSING_MARK;
    }

    /** Letters and symbols of Unicode that are drawn as nothing: fillers of Hangul, the empty Braille pattern. */
    private static boolean filler(int it) {
        return it == 0x115F || it == 0x1160 || it == 0x3164 || it == 0xFFA0 || it == 0x2800;
    }

    /** Marks of format that belong to what is seen: signs before Arabic figures, and the tags that end some flags. */
    private static boolean shown(int it) {
        return (it >= 0x0600 && it <= 0x0605) || it == 0x06DD || it == 0x08E2 || (it >= 0xE0020 && it <= 0xE007F);
    }
}
