package io.waymark.plan;

import io.waymark.content.Effort;
import io.waymark.content.OwnerRole;
import io.waymark.content.PracticeKey;
import io.waymark.plan.forecast.Calibration;
import io.waymark.plan.forecast.Estimate;
import io.waymark.plan.forecast.LevelDemands;
import io.waymark.plan.schedule.Backlog;
import io.waymark.plan.schedule.OpenTask;
import io.waymark.roadmap.ActionId;
import io.waymark.roadmap.Card;
import io.waymark.roadmap.Closing;
import io.waymark.roadmap.PlacedAction;
import io.waymark.roadmap.Roadmap;
import io.waymark.scoring.Scorecard;
import io.waymark.team.TeamFacts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads off a roadmap, its scorecard and the teams what is left to do; a pure function of what it is given. */
final class WorkReading {

    private static final int MONTHS = 3;

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
                open().collect(Collectors.toMap(WorkReading::id, WorkReading::estimate)),
                open().collect(Collectors.toMap(WorkReading::id, WorkReading::practices)),
                LevelDemands.of(scorecard),
                Calibration.of(finished()));
    }

    private List<OpenTask<ActionId>> tasks() {
        return roadmap.cards().stream()
                .flatMap(card -> WorkAhead.open(card).stream().map(it -> Map.entry(it, card)))
                .sorted(Comparator.comparingInt(it -> it.getKey().place().orElseThrow()))
                .map(it -> task(it.getKey(), it.getValue()))
                .toList();
    }

    private OpenTask<ActionId> task(PlacedAction action, Card card) {
        return new OpenTask<>(
                id(action),
                action.value(),
                action.days(),
                action.after(),
                role(action),
                team(card),
                card.facts().target(),
                card.facts().startNotBefore(),
                provable(action));
    }

    private static @Nullable UUID team(Card card) {
        return Optional.ofNullable(card.facts().team())
                .map(it -> it.id().value())
                .orElse(null);
    }

    /** Where the edition has roles, that of the first practice that it closes; else anybody can take it. */
    private @Nullable String role(PlacedAction action) {
        return action.closings().stream()
                .flatMap(it -> key(it.practice().action().owner()))
                .findFirst()
                .orElse(null);
    }

    private Stream<String> key(String title) {
        return scorecard.edition().owners().stream()
                .filter(it -> it.title().equals(title))
                .map(OwnerRole::key);
    }

    private @Nullable LocalDate provable(PlacedAction action) {
        int quarters = action.closings().stream()
                .mapToInt(it -> it.practice().action().earliest())
                .max()
                .orElse(0);
        return quarters == 0 ? null : today.plusMonths((long) MONTHS * quarters);
    }

    private Stream<PlacedAction> open() {
        return roadmap.cards().stream().flatMap(it -> WorkAhead.open(it).stream());
    }

    private List<Calibration.Actual> finished() {
        return roadmap.cards().stream()
                .flatMap(it -> it.actions().stream())
                .flatMap(it -> actual(it).stream())
                .toList();
    }

    private static Optional<Calibration.Actual> actual(PlacedAction action) {
        BigDecimal before = action.facts().before();
        return Optional.ofNullable(action.facts().finished())
                .filter(it -> before != null)
                .flatMap(it -> Optional.ofNullable(it.days()))
                .map(it -> new Calibration.Actual(
                        estimate(action, Objects.requireNonNull(before).doubleValue()), it.doubleValue()));
    }

    private static Estimate estimate(PlacedAction action) {
        return estimate(action, action.days());
    }

    /** The three points of all of it, made so many days on the mean. */
    private static Estimate estimate(PlacedAction action, double days) {
        Estimate whole = whole(action);
        double share = whole.mean() == 0 ? 0 : days / whole.mean();
        return new Estimate(whole.optimistic() * share, whole.likely() * share, whole.pessimistic() * share);
    }

    private static Estimate whole(PlacedAction action) {
        Effort own = action.facts().own().effort();
        return own == null ? ofEdition(action.closings()) : Estimate.of(own, 1);
    }

    private static Estimate ofEdition(List<Closing> closings) {
        Function<Function<Effort, Integer>, Integer> sum = point -> closings.stream()
                .mapToInt(it -> point.apply(it.practice().action().effort()))
                .sum();
        return new Estimate(sum.apply(Effort::optimistic), sum.apply(Effort::likely), sum.apply(Effort::pessimistic));
    }

    private static ActionId id(PlacedAction action) {
        return action.facts().id();
    }

    private static Set<PracticeKey> practices(PlacedAction action) {
        return action.closings().stream()
                .map(it -> Objects.requireNonNull(it.practice().key()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
