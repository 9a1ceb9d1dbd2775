package io.waymark.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A number format that shows a count of days as a day, a time or both. */
record DayPattern(String section) {

    private static final Pattern TOKEN = Pattern.compile(
            "\"[^\"]*\"|\\\\.|[_*].|\\[[hms]+]|am/pm|a/p|\\.0+|y+|m+|d+|h+|s+|.", Pattern.CASE_INSENSITIVE);
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|[_*].");
    private static final LocalDate FIRST = LocalDate.of(1899, 12, 30);
    private static final LocalDate FIRST_OF_1904 = LocalDate.of(1904, 1, 1);
    private static final int LAST = 2_958_465;
    private static final BigDecimal SECONDS = BigDecimal.valueOf(86_400);

    static boolean is(String format) {
        String bare = LITERAL.matcher(FormatSections.of(format).getFirst()).replaceAll("");
        return bare.matches("(?is).*[ymdhs].*") && !bare.equalsIgnoreCase("standard");
    }

    static DayPattern of(String format) {
        return new DayPattern(FormatSections.of(format).getFirst());
    }

    /** The day that a count means; empty where no calendar of a spreadsheet reaches. */
    Optional<SheetCell> cell(BigDecimal count, boolean from1904) {
        if (count.signum() < 0 || count.compareTo(BigDecimal.valueOf(LAST)) > 0) {
            return Optional.empty();
        }
        long seconds = count.multiply(SECONDS).setScale(0, RoundingMode.HALF_UP).longValueExact();
        LocalDateTime at = (from1904 ? FIRST_OF_1904 : FIRST).atStartOfDay().plusSeconds(seconds);
        String shown = shown(at, seconds);
        return Optional.of(SheetCell.of(shown, section.matches("(?is).*[yd].*") ? meant(at) : shown));
    }

    private static String meant(LocalDateTime at) {
        return at.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? at.toLocalDate().toString()
                : at.format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss"));
    }

    private String shown(LocalDateTime at, long seconds) {
        StringBuilder text = new StringBuilder();
        Matcher token = TOKEN.matcher(section);
        boolean halves = section.matches("(?is).*(am/pm|a/p).*");
        boolean behindHours = false;
        while (token.find()) {
            String sign = token.group();
            String kind = sign.substring(0, 1).toLowerCase(Locale.ROOT);
            boolean minutes = kind.equals("m") && sign.length() < 3 && (behindHours || beforeSeconds(token.end()));
            text.append(part(sign, kind, minutes, halves, at, seconds));
            behindHours = kind.equals("h")
                    || sign.toLowerCase(Locale.ROOT).startsWith("[h")
                    || behindHours && !kind.matches("[a-z]");
        }
        return text.toString().strip();
    }

    private boolean beforeSeconds(int end) {
        return section.substring(end).matches("(?is)[^a-z]*s.*");
    }

    private static String part(
            String sign, String kind, boolean minutes, boolean halves, LocalDateTime at, long seconds) {
        return switch (kind) {
            case "\"" -> sign.replace("\"", "");
            case "\\" -> sign.substring(1);
            case "_", "*" -> "";
            case "[" ->
                String.valueOf(
                        seconds / (sign.toLowerCase(Locale.ROOT).contains("h") ? 3_600 : sign.contains("m") ? 60 : 1));
            case "y" -> in(sign.length() > 2 ? "yyyy" : "yy", at);
            case "d" -> in(sign.length() > 2 ? "E".repeat(sign.length()) : sign.toLowerCase(Locale.ROOT), at);
            case "m" -> in(minutes ? sign.toLowerCase(Locale.ROOT) : sign.toUpperCase(Locale.ROOT), at);
            case "h" -> in(halves ? sign.toLowerCase(Locale.ROOT) : sign.toUpperCase(Locale.ROOT), at);
            case "s" -> in(sign.toLowerCase(Locale.ROOT), at);
            case "a" -> sign.length() > 1 ? in("a", at) : sign;
            default -> sign.matches("\\.0+") ? "" : sign;
        };
    }

    private static String in(String pattern, LocalDateTime at) {
        return at.format(DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH));
    }
}
