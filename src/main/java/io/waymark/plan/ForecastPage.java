package io.waymark.plan;

import io.waymark.chart.Chart;
import io.waymark.content.Dimension;
import io.waymark.content.DimensionKey;
import io.waymark.content.Edition;
import io.waymark.content.TopicKey;
import io.waymark.figure.Quarter;
import io.waymark.plan.forecast.Calibration;
import io.waymark.plan.forecast.Forecast;
import io.waymark.plan.forecast.Outlook;
import io.waymark.plan.forecast.Trial;
import io.waymark.roadmap.ActionId;
import io.waymark.roadmap.Card;
import io.waymark.roadmap.PlacedAction;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** When a unit will stand at its targets, by the plan that is proposed. */
record ForecastPage(PlanGround ground, WorkAhead ahead, Forecast<ActionId> forecast) {

    static final String VIEW = "plan/forecast";

    private static final int DRIVERS = 6;
    private static final int PERCENT = 100;

    /** An action that the last day hung on, in so many per cent of the runs. */
    record Drives(String action, Card card, long percent) {}

    static ForecastPage of(PlanGround ground) {
        WorkAhead ahead = ground.ahead();
        return new ForecastPage(
                ground, ahead, Forecast.of(ahead.outset(ground.proposed(ahead)), ahead.trial(Trial.RUNS)));
    }

    public Outlook whole() {
        return forecast.whole();
    }

    /** Of the whole first, then of each dimension. */
    public List<OutlookLine> lines(String whole) {
        return Stream.concat(
                        Stream.of(new OutlookLine(whole, forecast.whole())),
                        forecast.dimensions().entrySet().stream()
                                .map(it -> new OutlookLine(title(it.getKey()), it.getValue())))
                .toList();
    }

    /** Of each topic, in the order of the edition. */
    public List<OutlookLine> topics() {
        return forecast.topics().entrySet().stream()
                .map(it -> new OutlookLine(title(it.getKey()), it.getValue()))
                .toList();
    }

    /** The lines as a drawing. */
    public Chart chart(String caption, String whole, String already, String never) {
        return new OutlookChart(ground.today(), already, never)
                .of(
                        "forecast",
                        caption,
                        List.of(caption),
                        lines(whole).stream()
                                .map(it -> new OutlookChart.Line(it.title(), List.of(it.outlook())))
                                .toList());
    }

    public Quarter quarter(LocalDate day) {
        return Quarter.of(day);
    }

    public List<Drives> drivers() {
        Map<ActionId, Card> cards = ahead.cardsByAction();
        Map<ActionId, PlacedAction> actions = ahead.actions();
        return forecast.drivers().stream()
                .limit(DRIVERS)
                .map(it -> new Drives(
                        Objects.requireNonNull(actions.get(it.task())).facts().title(),
                        Objects.requireNonNull(cards.get(it.task())),
                        Math.round(PERCENT * it.share())))
                .toList();
    }

    public Calibration calibration() {
        return ahead.calibration();
    }

    private String title(DimensionKey key) {
        return edition().dimensions().stream()
                .filter(it -> it.key().equals(key))
                .map(Dimension::title)
                .findFirst()
                .orElseThrow();
    }

    private String title(TopicKey key) {
        return edition().topic(key).orElseThrow().title();
    }

    private Edition edition() {
        return Objects.requireNonNull(ground.scorecard()).edition();
    }
}
