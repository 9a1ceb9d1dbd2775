package io.waymark.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parts of a number format: for positive and all other numbers, for negative ones, for zero. */
final class FormatSections {

    /** Colours, conditions and languages are not shown, the sign of a currency is; elapsed hours stay for who counts them. */
    private static final Pattern BRACKETS =
            Pattern.compile("\\[\\$([^\\]-]*)[^\\]]*]|\\[(?![hms]+])[^\\]]*]", Pattern.CASE_INSENSITIVE);

    private FormatSections() {}

    static List<String> of(String format) {
        List<String> sections = new ArrayList<>();
        StringBuilder section = new StringBuilder();
        boolean quoted = false;
        for (char sign :
                BRACKETS.matcher(format).replaceAll(FormatSections::currency).toCharArray()) {
            quoted ^= sign == '"';
            if (sign == ';' && !quoted) {
                sections.add(section.toString());
                section.setLength(0);
            } else {
                section.append(sign);
            }
        }
        sections.add(section.toString());
        return sections;
    }

    private static String currency(MatchResult brackets) {
        String sign = brackets.group(1);
        return sign == null || sign.isEmpty() ? "" : Matcher.quoteReplacement("\"" + sign + "\"");
    }
}
