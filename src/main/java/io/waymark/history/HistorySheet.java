package io.waymark.history;

import io.waymark.figure.Times;
import io.waymark.sheet.CsvText;
import io.waymark.sheet.SheetCell;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Writes changes as rows: when, who, what of, what happened, what changed. */
@Component
class HistorySheet {

    private static final List<String> COLUMNS = List.of("WHEN", "WHO", "OF", "WHAT", "CHANGES");

    private final MessageSource messages;
    private final Times times;

    HistorySheet(MessageSource messages, Times times) {
        this.messages = messages;
        this.times = times;
    }

    CsvText of(List<ToldAct> acts) {
        CsvText text = new CsvText(
                COLUMNS.stream().map(it -> say("history.column." + it)).toList());
        acts.forEach(it -> text.line(cells(it)));
        return text;
    }

    private List<SheetCell> cells(ToldAct it) {
        String changes = it.changes().stream().map(this::told).collect(Collectors.joining("; "));
        return Stream.of(times.moment(it.at()), it.who(), say("history.thing." + it.thing()), it.sentence(), changes)
                .map(SheetCell::ofWords)
                .toList();
    }

    private String told(RecordedChange it) {
        if (it.from().isEmpty()) {
            return say("activity.change.set", it.field(), it.to());
        }
        return it.to().isEmpty()
                ? say("activity.change.gone", it.field(), it.from())
                : say("activity.change", it.field(), it.from(), it.to());
    }

    private String say(String key, Object... values) {
        return messages.getMessage(key, values, LocaleContextHolder.getLocale());
    }
}
