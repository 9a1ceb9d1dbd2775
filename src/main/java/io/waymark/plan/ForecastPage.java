package io.waymark.plan;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** When a unit will stand at its targets, by the plan that is proposed. */
record ForecastPage(PlanGround ground, WorkAhead ahead, Forecast<ActionId> forecast) {

    static final String VIEW = "plan/forecast";

    /** The luck of all forecasts, so that two of them differ by their plans alone. */
    static final long SEED = 1;

    private static final int DRIVERS = 6;
    private static final int PERCENT = 100;

    /** An action that the last day hung on, in so many per cent of the runs. */
    record Drives(String action, Card card, long percent) {}

    static ForecastPage of(PlanGround ground) {
        WorkAhead ahead = ground.ahead();
        return new ForecastPage(
                ground,
                ahead,
                Forecast.of(
                        ahead.outset(ground.proposed(ahead)),
                        Trial.of(SEED, ahead.calibration().spread())));
    }

    public Outlook whole() {
        return forecast.whole();
    }

    /** Of the whole first, then of each dimension. */
    public List<OutlookLine> lines(String whole) {
        List<OutlookLine> lines = new ArrayList<>();
        lines.add(new OutlookLine(whole, forecast.whole(), now(), 0));
        forecast.dimensions()
                .forEach((key, outlook) -> lines.add(new OutlookLine(title(key), outlook, now(), lines.size())));
        return lines;
    }

    /** Of each topic, in the order of the edition. */
    public List<OutlookLine> topics() {
        return forecast.topics().entrySet().stream()
                .map(it -> new OutlookLine(title(it.getKey()), it.getValue(), now(), 0))
                .toList();
    }

    /** From this one to the last that anything is said of. */
    public List<Quarter> quarters() {
        Quarter last = Stream.concat(Stream.of(forecast.whole()), forecast.dimensions().values().stream())
                .flatMap(it -> Stream.concat(it.p50().stream(), it.p85().stream()))
                .max(LocalDate::compareTo)
                .map(Quarter::of)
                .orElse(now());
        return Stream.iterate(now(), it -> it.compareTo(last) <= 0, it -> it.plus(1))
                .toList();
    }

    public int width() {
        return OutlookLine.TITLES + quarters().size() * OutlookLine.QUARTER;
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

    private Quarter now() {
        return Quarter.of(ground.today());
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
