package io.waymark.kpi;

import io.waymark.figure.Aim;
import io.waymark.figure.Reading;
import io.waymark.sheet.OutgoingTable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** KPIs as a table that leaves, with the newest reading of each. */
@Component
public class KpiTable {

    private final MessageSource words;

    KpiTable(MessageSource words) {
        this.words = words;
    }

    public OutgoingTable of(List<MeasuredKpi> kpis) {
        return new OutgoingTable(
                say("kpis.title"),
                Stream.of(
                                "title",
                                "goal",
                                "nature",
                                "unit",
                                "value",
                                "day",
                                "baseline",
                                "target",
                                "low",
                                "high",
                                "frequency",
                                "owner",
                                "formula")
                        .map(it -> say("kpis.table." + it))
                        .toList(),
                kpis.stream().map(this::row).toList());
    }

    private List<Object> row(MeasuredKpi it) {
        KpiDefinition definition = it.definition();
        Aim aim = definition.aim();
        return List.of(
                definition.title(),
                it.goal() == null ? "" : it.goal().statement(),
                say("kpis.nature." + definition.nature()),
                definition.unit(),
                it.latest().<Object>map(Reading::value).orElse(""),
                it.latest().<Object>map(Reading::day).orElse(""),
                figure(aim.baseline()),
                figure(aim.target()),
                figure(aim.low()),
                figure(aim.high()),
                say("kpis.every." + definition.frequency()),
                Objects.requireNonNullElse(it.ownerName(), ""),
                definition.formula());
    }

    private static Object figure(@Nullable BigDecimal value) {
        return value == null ? "" : value;
    }

    private String say(String key) {
        return words.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
