package io.waymark.mail;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Makes text from people harmless for a mail: one line stays one line, whatever it holds, so that nothing typed can
 * become a header.
 */
final class PlainTextBody {

    private static final Pattern BREAKS = Pattern.compile("[\\p{Cntrl}\\u0080-\\u009F\\p{Zl}\\p{Zp}\\s]+");
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}\\u0080-\\u009F&&[^\\n\\t]]");

    private PlainTextBody() {}

    /** The text in one line of at most so many characters. */
    static String line(String text, int longest) {
        return cut(BREAKS.matcher(text).replaceAll(" ").strip(), longest);
    }

    /** The text's own lines, of at most so many characters in all; none where nothing is written. */
    static List<String> lines(String text, int longest) {
        String written =
                CONTROLS.matcher(text.replace("\r\n", "\n")).replaceAll("").strip();
        return cut(written, longest).lines().toList();
    }

    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 2)) ? longest - 2 : longest - 1;
        return text.substring(0, end).stripTrailing() + "…";
    }
}
