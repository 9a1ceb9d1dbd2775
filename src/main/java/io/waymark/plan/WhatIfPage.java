package io.waymark.plan;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.waymark.content.Dimension;
import io.waymark.content.DimensionKey;
import io.waymark.figure.Quarter;
import io.waymark.plan.forecast.Outlook;
import io.waymark.plan.forecast.WhatIf;
import io.waymark.plan.schedule.TeamCapacity;
import io.waymark.roadmap.ActionId;
import io.waymark.roadmap.Card;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a change would do to the days on which targets are reached. */
record WhatIfPage(PlanGround ground, WorkAhead ahead, WhatIfQuery query, WhatIf<ActionId> result) {

    static final String VIEW = "plan/what-if";

    /** The result for the page's script, the page for everyone else, and for the script when it goes back in history. */
    static String view(HtmxRequest htmx) {
        return htmx.isHtmxRequest() && !htmx.isHistoryRestoreRequest() ? VIEW + " :: result" : VIEW;
    }

    /** Of the whole first, then of each dimension. */
    public List<Difference> differences(String whole) {
        Map<DimensionKey, Outlook> changed = result.changed().dimensions();
        return Stream.concat(
                        Stream.of(new Difference(
                                whole, result.stands().whole(), result.changed().whole())),
                        result.stands().dimensions().entrySet().stream()
                                .map(it -> new Difference(
                                        title(it.getKey()),
                                        it.getValue(),
                                        Objects.requireNonNull(changed.get(it.getKey())))))
                .toList();
    }

    /** Whether anything is tried at all. */
    public boolean changes() {
        WorkAhead other = ChangedWork.of(ahead, query);
        return !other.backlog().equals(ahead.backlog());
    }

    /** Whether nothing is later, neither as likely as not nor almost surely. */
    public boolean neverLater() {
        return differences("").stream().noneMatch(Difference::delayed);
    }

    public List<Card> cards() {
        return ahead.cards().stream()
                .filter(it -> !WorkAhead.open(it).isEmpty())
                .toList();
    }

    public List<TeamCapacity> teams() {
        return ahead.backlog().teams();
    }

    public TeamCapacity changed(TeamCapacity team) {
        return query.changed(team);
    }

    public Quarter quarter(LocalDate day) {
        return Quarter.of(day);
    }

    public boolean out(Card card) {
        return query.out().contains(card.id());
    }

    public @Nullable LocalDate start(Card card) {
        return query.starts().get(card.id());
    }

    private String title(DimensionKey key) {
        return Objects.requireNonNull(ground.scorecard()).edition().dimensions().stream()
                .filter(it -> it.key().equals(key))
                .map(Dimension::title)
                .findFirst()
                .orElseThrow();
    }
}
