package io.waymark.plan;

import io.waymark.organisation.Member;
import io.waymark.organisation.UnitId;
import io.waymark.plan.forecast.Forecast;
import io.waymark.plan.forecast.Outlook;
import io.waymark.plan.forecast.Outset;
import io.waymark.plan.schedule.Schedule;
import io.waymark.plan.schedule.Slot;
import io.waymark.roadmap.ActionId;
import io.waymark.roadmap.Card;
import io.waymark.roadmap.CardOutlooks;
import io.waymark.roadmap.InitiativeId;
import io.waymark.roadmap.PlannedDays;
import io.waymark.roadmap.Roadmap;
import io.waymark.scoring.Scorecard;
import io.waymark.team.TeamRows;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says to the roadmap when the accepted plan has its cards, and when they end in so many runs. */
@Component
class PlannedCards implements CardOutlooks, PlannedDays {

    /** A timeline is drawn by the quarter: a tenth of the runs of a forecast moves its ends by days. */
    private static final int RUNS = 1_000;

    private final AcceptedPlans accepted;
    private final TeamRows teams;

    PlannedCards(AcceptedPlans accepted, TeamRows teams) {
        this.accepted = accepted;
        this.teams = teams;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<ActionId, LocalDate> of(Member member, UnitId unit) {
        return accepted.standing(member, unit).map(AcceptedPlan::slots).orElse(List.of()).stream()
                .collect(Collectors.toMap(Slot::task, Slot::end));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<InitiativeId, Ends> of(
            Member member, UnitId unit, Roadmap roadmap, Scorecard scorecard, LocalDate today) {
        Optional<AcceptedPlan> stands =
                accepted.standing(member, unit).filter(it -> roadmap.cycle().isEmpty());
        return stands.map(it -> ends(new WorkReading(roadmap, scorecard, today).ahead(teams.of(member)), it.slots()))
                .orElse(Map.of());
    }

    private static Map<InitiativeId, Ends> ends(WorkAhead ahead, List<Slot<ActionId>> stood) {
        Schedule<ActionId> plan = ahead.schedule(stood);
        List<Card> cards = ahead.cards().stream()
                .filter(it -> !WorkAhead.open(it).isEmpty())
                .toList();
        Outset<ActionId> outset = new Outset<>(
                ahead.backlog(),
                plan.slots(),
                ahead.estimates(),
                ahead.closes(),
                ahead.levels(),
                cards.stream().map(PlannedCards::open).toList());
        Forecast<ActionId> forecast = Forecast.of(outset, ahead.trial(RUNS));
        Map<InitiativeId, Ends> ends = new HashMap<>();
        for (int card = 0; card < cards.size(); card++) {
            InitiativeId id = cards.get(card).id();
            ends(open(cards.get(card)), plan, forecast.cards().get(card)).ifPresent(it -> ends.put(id, it));
        }
        return ends;
    }

    private static Optional<Ends> ends(Set<ActionId> actions, Schedule<ActionId> plan, Outlook outlook) {
        Optional<LocalDate> start = plan.slots().stream()
                .filter(it -> actions.contains(it.task()))
                .map(Slot::start)
                .min(Comparator.naturalOrder());
        return start.flatMap(first ->
                outlook.p50().map(it -> new Ends(first, it, outlook.p85().orElse(null))));
    }

    private static Set<ActionId> open(Card card) {
        return WorkAhead.open(card).stream().map(it -> it.facts().id()).collect(Collectors.toSet());
    }
}
