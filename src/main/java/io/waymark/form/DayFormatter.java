package io.waymark.form;

import io.waymark.figure.PlainCharacters;
import java.text.ParseException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.format.Formatter;

/** A day of this age as browsers send it and fields show it, for example 2027-06-30. */
class DayFormatter implements Formatter<LocalDate> {

    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 2200;

    @Override
    public LocalDate parse(String text, Locale locale) throws ParseException {
        try {
            LocalDate day = LocalDate.parse(PlainCharacters.of(text));
            if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
                return day;
            }
        } catch (DateTimeException e) {
            // said below
        }
        throw new ParseException("no day from " + FIRST_YEAR + " to " + LAST_YEAR, 0);
    }

    @Override
    public String print(LocalDate day, Locale locale) {
        return day.toString();
    }
}
