package io.waymark.roadmap.out;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** A calendar as text by RFC 5545: lines end in CR and LF, none is longer than 75 octets, and text is escaped. */
final class CalendarText {

    private static final int OCTETS = 75;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final StringBuilder text = new StringBuilder();

    CalendarText(String name) {
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//Waymark//Roadmap//EN");
        line("CALSCALE:GREGORIAN");
        line("NAME:" + escaped(name));
        line("X-WR-CALNAME:" + escaped(name));
    }

    /**
     * An event of one day.
     *
     * @param id the same whenever the calendar is read
     * @param version higher than before wherever it changed
     * @param url printable ASCII
     */
    void event(String id, int version, Instant read, LocalDate day, String title, String about, String url) {
        line("BEGIN:VEVENT");
        line("UID:" + escaped(id));
        line("DTSTAMP:" + MOMENT.format(read));
        line("SEQUENCE:" + version);
        line("DTSTART;VALUE=DATE:" + DateTimeFormatter.BASIC_ISO_DATE.format(day));
        line("DTEND;VALUE=DATE:" + DateTimeFormatter.BASIC_ISO_DATE.format(day.plusDays(1)));
        line("SUMMARY:" + escaped(title));
        line("DESCRIPTION:" + escaped(about));
        line("URL:" + url);
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
    }

    /** The whole; nothing can be added after. */
    String end() {
        line("END:VCALENDAR");
        return text.toString();
    }

    private static String escaped(String words) {
        return words.replaceAll("\\R", "\n")
                .replaceAll("[\\p{Cntrl}&&[^\n\t]]", "")
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    /** Folds between letters, so that each line is text by itself; what goes on begins with a space. */
    private void line(String whole) {
        int octets = 0;
        for (int letter : whole.codePoints().toArray()) {
            String it = Character.toString(letter);
            int more = it.getBytes(StandardCharsets.UTF_8).length;
            if (octets + more > OCTETS) {
                text.append("\r\n ");
                octets = 1;
            }
            text.append(it);
            octets += more;
        }
        text.append("\r\n");
    }
}
