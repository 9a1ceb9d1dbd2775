package io.waymark.form;

import io.waymark.figure.KnownDays;
import java.text.ParseException;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.format.Formatter;

/** A day of this age as browsers send it and fields show it, for example 2027-06-30. */
class DayFormatter implements Formatter<LocalDate> {

    @Override
    public LocalDate parse(String text, Locale locale) throws ParseException {
        return KnownDays.read(text).orElseThrow(() -> new ParseException("no day of this age", 0));
    }

    @Override
    public String print(LocalDate day, Locale locale) {
        return day.toString();
    }
}
