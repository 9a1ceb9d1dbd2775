package io.waymark.plan;

import io.waymark.content.PracticeKey;
import io.waymark.plan.forecast.Calibration;
import io.waymark.plan.forecast.Estimate;
import io.waymark.plan.forecast.LevelDemands;
import io.waymark.plan.forecast.Outset;
import io.waymark.plan.forecast.StandingDates;
import io.waymark.plan.forecast.Trial;
import io.waymark.plan.schedule.Backlog;
import io.waymark.plan.schedule.LaterNowhere;
import io.waymark.plan.schedule.Schedule;
import io.waymark.plan.schedule.Slot;
import io.waymark.roadmap.ActionId;
import io.waymark.roadmap.Card;
import io.waymark.roadmap.PlacedAction;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * All that is left to do on a unit's roadmap, as schedule, forecast and ways take it.
 *
 * @param cards those with work left, in the order of work
 * @param closes the practices that open actions close
 * @param calibration how well the estimates of finished actions held
 */
public record WorkAhead(
        List<Card> cards,
        Backlog<ActionId> backlog,
        Map<ActionId, Estimate> estimates,
        Map<ActionId, Set<PracticeKey>> closes,
        LevelDemands levels,
        Calibration calibration) {

    private static final long SEED = 1;

    /** The open actions of a card: those that have a place. */
    public static List<PlacedAction> open(Card card) {
        return card.actions().stream().filter(it -> it.place().isPresent()).toList();
    }

    /** The card that holds an action, by action. */
    public Map<ActionId, Card> cardsByAction() {
        return cards.stream()
                .flatMap(card ->
                        open(card).stream().map(it -> Map.entry(it.facts().id(), card)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The open actions by their ids. */
    public Map<ActionId, PlacedAction> actions() {
        return cards.stream()
                .flatMap(it -> open(it).stream())
                .collect(Collectors.toMap(it -> it.facts().id(), Function.identity()));
    }

    /** Plans it, later nowhere than what stood. */
    public Schedule<ActionId> schedule(List<Slot<ActionId>> stood) {
        return stood.isEmpty() ? Schedule.of(backlog) : Schedule.of(backlog, stood, rule());
    }

    /** The same claims and estimates with other tasks or teams. */
    public WorkAhead with(Backlog<ActionId> other) {
        return new WorkAhead(cards, other, estimates, closes, levels, calibration);
    }

    public Outset<ActionId> outset(Schedule<ActionId> plan) {
        return new Outset<>(backlog, plan.slots(), estimates, closes, levels, List.of());
    }

    /** How chance is drawn, so many times: with the same luck always, so that two forecasts differ by their plans alone. */
    public Trial trial(int runs) {
        return new Trial(SEED, runs, calibration.spread());
    }

    private LaterNowhere<ActionId> rule() {
        return StandingDates.rule(levels, closes);
    }
}
