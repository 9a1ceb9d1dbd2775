package io.waymark.measurement.imports;

import io.waymark.figure.DayOrder;
import io.waymark.figure.WrittenDay;
import io.waymark.sheet.ColumnNames;
import io.waymark.sheet.SheetBudget;
import io.waymark.sheet.SheetReader;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What heads the columns of a sheet of figures, and how much such a sheet may hold. */
@Component
class FigureColumns {

    static final SheetBudget BUDGET = new SheetBudget(10_000, 2);

    private final MessageSource messages;

    FigureColumns(MessageSource messages) {
        this.messages = messages;
    }

    ColumnNames<FigureColumn> names() {
        return new ColumnNames<>(
                FigureColumn.class,
                it -> say("measurement.column." + it),
                it -> List.of(say("measurement.column.also." + it).split(", ")));
    }

    SheetReader reader() {
        return new SheetReader(BUDGET, say("measurement.sheet.tab"), tells());
    }

    /** A heading, or whatever is written as a day. */
    private Predicate<String> tells() {
        ColumnNames<FigureColumn> names = names();
        return it -> names.find(it).isPresent() || !(WrittenDay.read(it, DayOrder.EITHER) instanceof WrittenDay.NoDay);
    }

    private String say(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
