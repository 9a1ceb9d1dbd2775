package io.waymark.plan;

import io.waymark.content.Dimension;
import io.waymark.content.DimensionKey;
import io.waymark.content.Edition;
import io.waymark.plan.way.BudgetFit;
import io.waymark.plan.way.NextTopic;
import io.waymark.plan.way.WayToTarget;
import io.waymark.plan.way.Ways;
import io.waymark.roadmap.ActionId;
import io.waymark.roadmap.Card;
import io.waymark.roadmap.PlacedAction;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the targets of a unit need in all.
 *
 * @param fit what fits into the person-days that were asked for; null where none were
 */
record WayPage(
        PlanGround ground,
        WorkAhead ahead,
        Ways<ActionId> ways,
        @Nullable BudgetFit<ActionId> fit) {

    static final String VIEW = "plan/way";

    private static final int NEXT = 5;
    private static final int PERCENT = 100;

    /** A way and what it leads to; without one even all open actions together do not get there. */
    record Leads(String title, Optional<WayToTarget<ActionId>> way, String borrowed) {}

    public Optional<WayToTarget<ActionId>> whole() {
        return ways.toWhole();
    }

    public List<Leads> dimensions() {
        return ahead.levels().dimensions().stream()
                .map(it -> leads(title(it), ways.to(it)))
                .toList();
    }

    /** Topics that do not stand at their targets, the cheapest first. */
    public List<Leads> topics() {
        return ways.nextTopics().stream().map(this::leads).toList();
    }

    /** How many topics are told at once. */
    public int first() {
        return NEXT;
    }

    /** The cards that hold actions of the budget, each with their titles, in the order of work. */
    public Map<Card, List<String>> chosen() {
        List<ActionId> actions = Objects.requireNonNull(fit).actions();
        return ahead.cards().stream()
                .filter(card -> WorkAhead.open(card).stream()
                        .anyMatch(it -> actions.contains(it.facts().id())))
                .collect(Collectors.toMap(it -> it, it -> titles(it, actions), (one, same) -> one, LinkedHashMap::new));
    }

    /** By how many per cent another choice could be better at most, rounded up. */
    public double distance() {
        BudgetFit<ActionId> its = Objects.requireNonNull(fit);
        return its.value() == 0 ? 0 : Math.ceil(PERCENT * (its.most() - its.value()) / its.value());
    }

    private static List<String> titles(Card card, List<ActionId> actions) {
        return WorkAhead.open(card).stream()
                .map(PlacedAction::facts)
                .filter(it -> actions.contains(it.id()))
                .map(it -> it.title())
                .toList();
    }

    private Leads leads(NextTopic<ActionId> topic) {
        return leads(edition().topic(topic.topic()).orElseThrow().title(), Optional.of(topic.way()));
    }

    private Leads leads(String title, Optional<WayToTarget<ActionId>> way) {
        return new Leads(
                title,
                way,
                way.map(it -> it.borrowed().keySet().stream().map(this::title).collect(Collectors.joining(", ")))
                        .orElse(""));
    }

    private String title(DimensionKey key) {
        return edition().dimensions().stream()
                .filter(it -> it.key().equals(key))
                .map(Dimension::title)
                .findFirst()
                .orElseThrow();
    }

    private Edition edition() {
        return Objects.requireNonNull(ground.scorecard()).edition();
    }
}
