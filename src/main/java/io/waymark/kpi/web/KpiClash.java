package io.waymark.kpi.web;

import io.waymark.figure.Quantity;
import io.waymark.form.Clash;
import io.waymark.kpi.KpiDefinition;
import io.waymark.kpi.MeasuredKpi;
import io.waymark.organisation.Member;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/** Two versions of a KPI side by side. */
final class KpiClash {

    private KpiClash() {}

    static Clash of(Member member, KpiChoices choices, KpiDefinition mine, MeasuredKpi now) {
        KpiDefinition theirs = now.definition();
        return Clash.about("goals", theirs.title(), "/orgs/{slug}/kpis/{id}", member.slug(), now.id())
                .line("kpis.form.title", mine.title(), theirs.title())
                .line("kpis.form.meaning", mine.meaning(), theirs.meaning())
                .line("kpis.form.formula", mine.formula(), theirs.formula())
                .line("kpis.form.unit", mine.unit(), theirs.unit())
                .line("kpis.form.source", mine.source(), theirs.source())
                .line("kpis.form.nature", words("kpis.nature.", mine.nature()), words("kpis.nature.", theirs.nature()))
                .line("kpis.form.direction", direction(mine), direction(theirs))
                .line(
                        "kpis.form.baseline",
                        figure(mine.aim().baseline()),
                        figure(theirs.aim().baseline()))
                .line(
                        "kpis.form.target",
                        figure(mine.aim().target()),
                        figure(theirs.aim().target()))
                .line(
                        "kpis.form.low",
                        figure(mine.aim().low()),
                        figure(theirs.aim().low()))
                .line(
                        "kpis.form.high",
                        figure(mine.aim().high()),
                        figure(theirs.aim().high()))
                .line("kpis.form.goal", choices.goalNamed(mine.goal()), choices.goalNamed(theirs.goal()))
                .line("kpis.form.topic", choices.topicNamed(mine.topic()), choices.topicNamed(theirs.topic()))
                .line("kpis.owner", choices.ownerNamed(mine.owner()), choices.ownerNamed(theirs.owner()))
                .line("kpis.form.frequency", frequency(mine), frequency(theirs))
                .line("kpis.retired", null, now.retiredAt() == null ? null : member.day(now.retiredAt()))
                .over(now.version());
    }

    private static MessageSourceResolvable direction(KpiDefinition kpi) {
        return words("kpis.direction.", kpi.aim().direction());
    }

    private static MessageSourceResolvable frequency(KpiDefinition kpi) {
        return words("kpis.every.", kpi.frequency());
    }

    private static MessageSourceResolvable words(String prefix, Enum<?> value) {
        return new DefaultMessageSourceResolvable(prefix + value.name());
    }

    private static @Nullable Quantity figure(@Nullable BigDecimal value) {
        return value == null ? null : Quantity.of(value);
    }
}
