package io.waymark.plan.scenario;

import io.waymark.chart.Chart;
import io.waymark.content.Edition;
import io.waymark.plan.OutlookChart;
import io.waymark.plan.PlanGround;
import io.waymark.plan.forecast.Outlook;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Today's plan and up to three scenarios beside each other, all with the same luck. */
record Comparison(PlanGround ground, List<Column> columns) {

    static final int MOST = 3;

    /** A scenario as it would be today. */
    record Column(KeptScenario scenario, Tried tried) {

        public Tried.Moved moved() {
            return tried.moved();
        }

        public boolean changes() {
            return tried.changes();
        }
    }

    /** When the whole and each dimension stand at their targets, by each plan. */
    public Chart chart(String caption, String today, String whole, String already, String never) {
        List<List<Difference>> all = columns.stream()
                .map(it -> it.tried().differences(whole, edition()))
                .toList();
        List<OutlookChart.Line> lines = IntStream.range(0, all.getFirst().size())
                .mapToObj(row -> new OutlookChart.Line(all.getFirst().get(row).title(), outlooks(all, row)))
                .toList();
        List<String> plans = Stream.concat(
                        Stream.of(today),
                        columns.stream().map(it -> it.scenario().name()))
                .toList();
        return new OutlookChart(ground.today(), already, never).of("comparison", caption, plans, lines);
    }

    /** Person-days of the next four quarters, of today's plan first. */
    public List<Tried.Use> uses() {
        List<Tried.Use> uses = new ArrayList<>();
        uses.add(columns.getFirst().tried().usedToday(ground.today()));
        columns.forEach(it -> uses.add(it.tried().used(ground.today())));
        return uses;
    }

    public List<Difference> differences(Column column, String whole) {
        return column.tried().differences(whole, edition());
    }

    public boolean neverLater(Column column) {
        return differences(column, "").stream().noneMatch(Difference::delayed);
    }

    private static List<Outlook> outlooks(List<List<Difference>> all, int row) {
        return Stream.concat(
                        Stream.of(all.getFirst().get(row).stands()),
                        all.stream().map(it -> it.get(row).changed()))
                .toList();
    }

    private Edition edition() {
        return Objects.requireNonNull(ground.scorecard()).edition();
    }
}
