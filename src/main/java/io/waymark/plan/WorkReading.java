package io.waymark.plan;

import io.waymark.plan.forecast.Calibration;
import io.waymark.plan.forecast.LevelDemands;
import io.waymark.plan.schedule.Backlog;
import io.waymark.plan.schedule.OpenTask;
import io.waymark.roadmap.ActionId;
import io.waymark.roadmap.Card;
import io.waymark.roadmap.PlacedAction;
import io.waymark.roadmap.Roadmap;
import io.waymark.scoring.Scorecard;
import io.waymark.team.TeamFacts;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads off a roadmap, its scorecard and the teams what is left to do; a pure function of what it is given. */
final class WorkReading {

    private final Roadmap roadmap;
    private final Scorecard scorecard;
    private final LocalDate today;

    WorkReading(Roadmap roadmap, Scorecard scorecard, LocalDate today) {
        this.roadmap = roadmap;
        this.scorecard = scorecard;
        this.today = today;
    }

    WorkAhead ahead(Collection<TeamFacts> inUse) {
        List<OpenTask<ActionId>> tasks = tasks();
        Set<String> roles =
                tasks.stream().flatMap(it -> Stream.ofNullable(it.role())).collect(Collectors.toUnmodifiableSet());
        return new WorkAhead(
                roadmap.cards().stream().filter(it -> it.rank().isPresent()).toList(),
                new Backlog<>(today, tasks, Capacities.of(inUse, roles), Backlog.USUALLY_ABREAST),
                open().collect(Collectors.toMap(WorkReading::id, ActionEstimate::left)),
                open().collect(Collectors.toMap(WorkReading::id, it -> new ClosingDemands(it.closings()).practices())),
                LevelDemands.of(scorecard),
                Calibration.of(ActionEstimate.finished(roadmap)));
    }

    private List<OpenTask<ActionId>> tasks() {
        return roadmap.cards().stream()
                .flatMap(card -> WorkAhead.open(card).stream().map(it -> Map.entry(it, card)))
                .sorted(Comparator.comparingInt(it -> it.getKey().place().orElseThrow()))
                .map(it -> task(it.getKey(), it.getValue()))
                .toList();
    }

    private OpenTask<ActionId> task(PlacedAction action, Card card) {
        ClosingDemands demands = new ClosingDemands(action.closings());
        return new OpenTask<>(
                id(action),
                action.value(),
                action.days(),
                action.after(),
                demands.role(scorecard.edition()),
                team(card),
                card.facts().target(),
                card.facts().startNotBefore(),
                demands.provable(today));
    }

    private static @Nullable UUID team(Card card) {
        return Optional.ofNullable(card.facts().team())
                .map(it -> it.id().value())
                .orElse(null);
    }

    private Stream<PlacedAction> open() {
        return roadmap.cards().stream().flatMap(it -> WorkAhead.open(it).stream());
    }

    private static ActionId id(PlacedAction action) {
        return action.facts().id();
    }
}
