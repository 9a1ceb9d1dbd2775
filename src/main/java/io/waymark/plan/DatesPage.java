package io.waymark.plan;

import io.waymark.content.OwnerRole;
import io.waymark.figure.Quarter;
import io.waymark.organisation.Right;
import io.waymark.plan.schedule.Overload;
import io.waymark.plan.schedule.Schedule;
import io.waymark.plan.schedule.Slot;
import io.waymark.plan.schedule.TeamCapacity;
import io.waymark.plan.schedule.TeamLoad;
import io.waymark.plan.schedule.Unplaced;
import io.waymark.roadmap.ActionId;
import io.waymark.roadmap.Card;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The plan that is proposed for a unit, beside the one that was accepted. */
record DatesPage(PlanGround ground, WorkAhead ahead, Schedule<ActionId> plan, List<EarlierPlan> history) {

    static final String VIEW = "plan/plan";

    /** What each team is planned for in a quarter, in the order of the teams. */
    record QuarterRow(Quarter quarter, List<TeamLoad> teams) {}

    public boolean editable() {
        return ground.member().may(Right.WORK_THE_ROADMAP);
    }

    /** Tells this plan apart from every other. */
    public String fingerprint() {
        return UUID.nameUUIDFromBytes(plan.slots().toString().getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /** Whether it is the accepted plan itself. */
    public boolean same() {
        return ground.accepted()
                .filter(it -> ends(it.slots()).equals(ends(plan.slots())))
                .isPresent();
    }

    /** The day on which the last action is proven; null where none has dates. */
    public @Nullable LocalDate last() {
        return plan.lastProven().orElse(null);
    }

    public Quarter quarter(LocalDate day) {
        return Quarter.of(day);
    }

    /** The cards with work left, as they begin; those without dates last. */
    public List<CardDates> rows() {
        Map<ActionId, Card> cards = ahead.cardsByAction();
        Map<Card, List<Slot<ActionId>>> now = byCard(plan.slots(), cards);
        Map<Card, List<Slot<ActionId>>> before = byCard(ground.stood(), cards);
        return ahead.cards().stream()
                .filter(it -> !WorkAhead.open(it).isEmpty())
                .map(it -> row(it, now.getOrDefault(it, List.of()), before.getOrDefault(it, List.of())))
                .sorted(Comparator.comparing(CardDates::start, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    public List<TeamCapacity> teams() {
        return ahead.backlog().teams();
    }

    public String team(UUID id) {
        return teams().stream()
                .filter(it -> it.id().equals(id))
                .map(TeamCapacity::name)
                .findFirst()
                .orElse("");
    }

    public List<QuarterRow> quarters() {
        return plan.loads().stream()
                .map(TeamLoad::quarter)
                .distinct()
                .map(quarter -> new QuarterRow(
                        quarter,
                        plan.loads().stream()
                                .filter(it -> it.quarter().equals(quarter))
                                .toList()))
                .toList();
    }

    public List<Overload> overloads() {
        return plan.overloads();
    }

    /** The roles that nobody takes, by title, with the number of actions that need them. */
    public Map<String, Long> lacking() {
        return rows().stream()
                .flatMap(it -> it.undated().stream())
                .filter(Unplaced.NobodyHasRole.class::isInstance)
                .map(it -> ((Unplaced.NobodyHasRole<ActionId>) it).role())
                .collect(Collectors.groupingBy(this::role, Collectors.counting()));
    }

    /** What a role is called. */
    public String role(String key) {
        return Objects.requireNonNull(ground.scorecard()).edition().owners().stream()
                .filter(it -> it.key().equals(key))
                .map(OwnerRole::title)
                .findFirst()
                .orElse(key);
    }

    private CardDates row(Card card, List<Slot<ActionId>> now, List<Slot<ActionId>> before) {
        Set<ActionId> its =
                WorkAhead.open(card).stream().map(it -> it.facts().id()).collect(Collectors.toSet());
        return new CardDates(
                card,
                now.stream().sorted(Comparator.comparing(Slot::start)).toList(),
                now.stream().map(Slot::team).distinct().map(this::team).toList(),
                before.stream().map(Slot::end).max(Comparator.naturalOrder()).orElse(null),
                plan.missed().stream().filter(it -> its.contains(it.task())).toList(),
                plan.unplaced().stream().filter(it -> its.contains(it.task())).toList());
    }

    private static Map<Card, List<Slot<ActionId>>> byCard(List<Slot<ActionId>> slots, Map<ActionId, Card> cards) {
        return slots.stream()
                .filter(it -> cards.containsKey(it.task()))
                .collect(Collectors.groupingBy(it -> Objects.requireNonNull(cards.get(it.task()))));
    }

    private static Map<ActionId, LocalDate> ends(List<Slot<ActionId>> slots) {
        return slots.stream().collect(Collectors.toMap(Slot::task, Slot::end));
    }
}
