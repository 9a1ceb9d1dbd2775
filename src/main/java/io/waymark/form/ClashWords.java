package io.waymark.form;

import io.waymark.figure.Times;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** How the page of a clash says what a field holds. */
@Component("clashWords")
public class ClashWords {

    private final MessageSource messages;

    ClashWords(MessageSource messages) {
        this.messages = messages;
    }

    public String of(@Nullable Object value) {
        Locale locale = LocaleContextHolder.getLocale();
        return switch (value) {
            case null -> nothing(locale);
            case LocalDate day -> Times.day(day, locale);
            case MessageSourceResolvable words -> messages.getMessage(words, locale);
            default -> value.toString().isEmpty() ? nothing(locale) : value.toString();
        };
    }

    private String nothing(Locale locale) {
        return messages.getMessage("form.clash.nothing", null, locale);
    }
}
