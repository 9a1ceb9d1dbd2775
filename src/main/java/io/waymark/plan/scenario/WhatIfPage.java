package io.waymark.plan.scenario;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.waymark.figure.Quarter;
import io.waymark.organisation.Right;
import io.waymark.plan.PlanGround;
import io.waymark.plan.WorkAhead;
import io.waymark.plan.schedule.TeamCapacity;
import io.waymark.roadmap.Card;
import io.waymark.roadmap.InitiativeId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a change would do to the days on which targets are reached.
 *
 * @param scenario the one that is looked at; null where none is
 */
record WhatIfPage(PlanGround ground, Tried tried, @Nullable KeptScenario scenario) {

    static final String VIEW = "plan/what-if";

    private static final int OFFERED = 16;

    /** The result for the page's script, the page for everyone else, and for the script when it goes back in history. */
    static String view(HtmxRequest htmx) {
        return htmx.isHtmxRequest() && !htmx.isHistoryRestoreRequest() ? VIEW + " :: answer" : VIEW;
    }

    public List<Difference> differences(String whole) {
        return tried.differences(
                whole, Objects.requireNonNull(ground.scorecard()).edition());
    }

    /** What happened since the scenario was kept. Call only where one is looked at. */
    public SinceKept since() {
        return SinceKept.of(ground, Objects.requireNonNull(scenario));
    }

    /** Whether anything is tried at all. */
    public boolean changes() {
        return tried.changes();
    }

    /** Whether nothing is later, neither as likely as not nor almost surely. */
    public boolean neverLater() {
        return differences("").stream().noneMatch(Difference::delayed);
    }

    /** What was tried, as its address says it. */
    public String address() {
        return WhatIfAddress.of(tried.query());
    }

    public boolean editable() {
        return ground.member().may(Right.WORK_THE_ROADMAP);
    }

    /** The cards that are treated otherwise, but for those that are taken up again. */
    public List<Card> touched() {
        return cards(it -> tried.query().cards().contains(it.id()) && !takenUp(it));
    }

    /** Whether a dropped card is. */
    public boolean takenUp(Card card) {
        return tried.query().in().contains(card.id());
    }

    /** Whether any is. */
    public boolean takesUp() {
        return ground.dropped().stream().anyMatch(this::takenUp);
    }

    public List<Card> untouched() {
        return cards(it -> !tried.query().cards().contains(it.id()));
    }

    public List<TeamCapacity> teams() {
        return tried.ahead().backlog().teams();
    }

    /** The days that somebody wants to try for a team; null where none. */
    public @Nullable Integer days(TeamCapacity team) {
        return tried.query().days().get(team.id());
    }

    public TeamCapacity changed(TeamCapacity team) {
        return tried.query().changed(team);
    }

    public Quarter quarter(LocalDate day) {
        return Quarter.of(day);
    }

    /** The quarters that a card can be pinned to. */
    public List<Quarter> quarters() {
        return IntStream.range(0, OFFERED)
                .mapToObj(Quarter.of(ground.today())::plus)
                .toList();
    }

    /** Whether any card is treated otherwise. */
    public boolean touchesCards() {
        return !touched().isEmpty();
    }

    public boolean out(Card card) {
        return tried.query().out().contains(card.id());
    }

    public @Nullable LocalDate start(Card card) {
        return tried.query().starts().get(card.id());
    }

    /** As it was typed; empty where nothing is tried. */
    public String pin(Card card) {
        return said(tried.query().quarters(), card.id());
    }

    public String team(Card card) {
        return said(tried.query().teams(), card.id());
    }

    /** The team that works a card today; null where any may. */
    public @Nullable UUID teamToday(Card card) {
        return Optional.ofNullable(card.facts().team())
                .map(it -> it.id().value())
                .orElse(null);
    }

    private List<Card> cards(Predicate<Card> which) {
        return tried.ahead().cards().stream()
                .filter(it -> !WorkAhead.open(it).isEmpty() && which.test(it))
                .toList();
    }

    private static String said(Map<InitiativeId, ? extends Optional<?>> all, InitiativeId card) {
        Optional<?> its = all.get(card);
        return its == null ? "" : its.map(Object::toString).orElse(WhatIfAddress.NONE);
    }
}
