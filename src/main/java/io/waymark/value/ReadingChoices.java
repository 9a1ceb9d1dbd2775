package io.waymark.value;

import io.waymark.figure.Figures;
import io.waymark.figure.Reading;
import io.waymark.figure.Times;
import io.waymark.form.SelectOption;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What a KPI showed, to choose from. */
@Component
class ReadingChoices {

    private final MessageSource messages;

    ReadingChoices(MessageSource messages) {
        this.messages = messages;
    }

    /** The newest first. */
    List<SelectOption> of(List<Reading> readings, String unit) {
        return readings.reversed().stream().map(it -> option(it, unit)).toList();
    }

    private SelectOption option(Reading it, String unit) {
        Locale locale = LocaleContextHolder.getLocale();
        Object[] told = {Times.day(it.day(), locale), Figures.amount(it.value(), unit)};
        return new SelectOption(it.day(), messages.getMessage("gate.case.reading", told, locale));
    }
}
