package io.waymark.assessment.page;

import io.waymark.chart.Caption;
import io.waymark.chart.Words;
import io.waymark.figure.Figures;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Lets charts speak the reader's language. */
@Component
public class ChartWords {

    private final MessageSource messages;

    ChartWords(MessageSource messages) {
        this.messages = messages;
    }

    /** A caption from a message; {@code id} must be unique in the page. */
    public Caption caption(String id, String key, Object... values) {
        Locale locale = LocaleContextHolder.getLocale();
        return new Caption(
                id,
                say(key, values),
                Words.from(locale, Figures::roughly, phrase -> messages.getMessage(phrase, null, null, locale)));
    }

    /** A message in the reader's language. */
    public String say(String key, Object... values) {
        return messages.getMessage(key, values, LocaleContextHolder.getLocale());
    }
}
