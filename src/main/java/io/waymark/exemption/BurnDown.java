package io.waymark.exemption;

import io.waymark.chart.Caption;
import io.waymark.chart.Chart;
import io.waymark.chart.Scale;
import io.waymark.chart.TrendLine;
import io.waymark.chart.Words;
import io.waymark.figure.Figures;
import io.waymark.figure.Quarter;
import io.waymark.organisation.Member;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * How many exemptions were open at the end of each of the last quarters and what it takes to remove them; then today, and at the
 * end of the next ones if each ends on its last day. One past its last day stays until somebody ends it. Principals are those
 * that stand now.
 *
 * @param stops ascending, today among them
 */
record BurnDown(List<Stop> stops) {

    private static final int QUARTERS = 3;

    /**
     * The end of a quarter, or today.
     *
     * @param ahead whether it lies in the future
     * @param label the quarter; empty for today
     * @param days person-days
     */
    record Stop(LocalDate day, String label, boolean ahead, int open, BigDecimal days) {

        boolean today() {
            return label.isEmpty();
        }
    }

    /** @param all open ones, and those that ended in the last quarters */
    static BurnDown of(List<ListedExemption> all, LocalDate today, Member reader) {
        Quarter now = Quarter.of(today);
        List<Stop> stops = new ArrayList<>();
        for (int earlier = QUARTERS; earlier > 0; earlier--) {
            Quarter past = now.plus(-earlier);
            stops.add(stop(lastDay(past), past.toString(), false, all, it -> it.openOn(lastDay(past), reader)));
        }
        stops.add(stop(today, "", false, all, it -> it.openOn(today, reader)));
        for (int later = 0; later <= QUARTERS; later++) {
            Quarter next = now.plus(later);
            if (lastDay(next).isAfter(today)) {
                stops.add(stop(lastDay(next), next.toString(), true, all, it -> it.lasts(today, lastDay(next))));
            }
        }
        return new BurnDown(List.copyOf(stops));
    }

    /** Since when ended ones matter. */
    static LocalDate since(LocalDate today) {
        return Quarter.of(today).plus(-QUARTERS).firstDay();
    }

    /** Whether there is anything to show. */
    public boolean any() {
        return stops.stream().anyMatch(it -> it.open() > 0);
    }

    Chart chart(String caption, String today, String until, String ahead) {
        return new TrendLine(
                new Caption("burn-down", caption, Words.in(LocaleContextHolder.getLocale(), Figures::closely)),
                Scale.covering(
                        DoubleStream.concat(DoubleStream.of(0), stops.stream().mapToDouble(BurnDown::days))),
                stops.stream()
                        .map(it -> new TrendLine.Moment(it.day(), it.today() ? today : it.label()))
                        .toList(),
                List.of(
                        new TrendLine.Series(until, values(it -> !it.ahead())),
                        new TrendLine.Series(ahead, values(it -> it.ahead() || it.today()))));
    }

    private List<OptionalDouble> values(Predicate<Stop> which) {
        return stops.stream()
                .map(it -> which.test(it) ? OptionalDouble.of(days(it)) : OptionalDouble.empty())
                .toList();
    }

    private static double days(Stop stop) {
        return stop.days().doubleValue();
    }

    private static Stop stop(
            LocalDate day, String label, boolean ahead, List<ListedExemption> all, Predicate<ListedExemption> open) {
        List<ListedExemption> then = all.stream().filter(open).toList();
        BigDecimal days = then.stream()
                .map(it -> it.debt().principal())
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Stop(day, label, ahead, then.size(), days);
    }

    private static LocalDate lastDay(Quarter quarter) {
        return quarter.plus(1).firstDay().minusDays(1);
    }
}
