package io.waymark.firstapplication.web;

import io.waymark.chart.Words;
import io.waymark.figure.Figures;
import io.waymark.firstapplication.Criteria;
import io.waymark.firstapplication.Criterion;
import io.waymark.firstapplication.Eligibility;
import io.waymark.firstapplication.Flip;
import java.text.ListFormat;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says in the reader's language what a ranking says. */
@Component
class RankingWords {

    private final MessageSource messages;

    RankingWords(MessageSource messages) {
        this.messages = messages;
    }

    /** From where on somebody else wins. */
    String flip(Flip flip, boolean below) {
        String key =
                flip.atEnd() ? "application.flip.at-end" : below ? "application.flip.below" : "application.flip.above";
        return say(key, flip.stated(), list(flip.winners()));
    }

    /** Why a candidate is not ranked. */
    String why(Eligibility eligibility) {
        return switch (eligibility) {
            case Eligibility.Eligible it -> "";
            case Eligibility.MustNot it -> say("application.apart.must-not", it.because());
            case Eligibility.BelowLimit it ->
                say(
                        "application.apart.below",
                        list(it.shortfalls().stream()
                                .map(one -> say(
                                        "application.apart.shortfall",
                                        name(one.criterion()),
                                        one.rating(),
                                        one.atLeast()))
                                .toList()));
            case Eligibility.NotRated it ->
                say(
                        "application.apart.not-rated",
                        list(it.missing().stream().map(this::name).toList()));
        };
    }

    /** The hard limits in one sentence; empty where there are none. */
    String limits(Criteria criteria) {
        List<String> limits = Criterion.ratedOnes().stream()
                .flatMap(it ->
                        criteria.atLeast(it).stream().map(limit -> say("application.reckoning.limit", name(it), limit)))
                .toList();
        return limits.isEmpty() ? "" : say("application.reckoning.limits", list(limits));
    }

    String name(Criterion criterion) {
        return say("application.criterion." + criterion);
    }

    /** How charts speak. */
    Words ofCharts() {
        Locale locale = LocaleContextHolder.getLocale();
        return Words.from(locale, Figures::roughly, phrase -> messages.getMessage(phrase, null, null, locale));
    }

    /** As the language lists things. */
    static String list(List<String> items) {
        return ListFormat.getInstance(LocaleContextHolder.getLocale(), ListFormat.Type.STANDARD, ListFormat.Style.FULL)
                .format(items);
    }

    String say(String key, Object... values) {
        return messages.getMessage(key, values, LocaleContextHolder.getLocale());
    }
}
