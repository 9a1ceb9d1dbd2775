package io.waymark.plan.scenario;

import io.waymark.plan.PlanGround;
import io.waymark.plan.WorkAhead;
import io.waymark.plan.schedule.MissedPin;
import io.waymark.roadmap.ActionId;
import io.waymark.roadmap.Card;
import io.waymark.roadmap.InitiativeId;
import io.waymark.team.TeamFacts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What adopting a scenario would change, told before it is done. */
record AdoptionPage(PlanGround ground, KeptScenario scenario, Tried tried, List<Amendment> amendments) {

    static final String VIEW = "plan/adoption";

    /** A card that would not end in the quarter that the scenario pins it to. */
    record Missed(Card card, MissedPin<ActionId> pin) {}

    static AdoptionPage of(PlanGround ground, KeptScenario scenario, Tried tried) {
        return new AdoptionPage(ground, scenario, tried, Amendments.of(ground, tried.ahead(), scenario.query()));
    }

    public List<Difference> differences(String whole) {
        return tried.differences(
                whole, Objects.requireNonNull(ground.scorecard()).edition());
    }

    public boolean neverLater() {
        return differences("").stream().noneMatch(Difference::delayed);
    }

    /** Whether it leaves any card out, which is dropped then. */
    public boolean leavesOut() {
        return amendments.stream().anyMatch(it -> it.kind() == Amendment.Kind.OUT);
    }

    /** Cards that stay, of which nothing would have dates any more, because they need what is left out. */
    public List<Card> without() {
        Map<InitiativeId, LocalDate> before = tried.ends(tried.stands());
        Map<InitiativeId, LocalDate> after = tried.ends(tried.plan());
        return tried.ahead().cards().stream()
                .filter(it -> before.containsKey(it.id()) && !after.containsKey(it.id()))
                .filter(it -> !scenario.query().out().contains(it.id()))
                .toList();
    }

    /** Cards that it pins to a quarter in which they would not end. */
    public List<Missed> missed() {
        Map<ActionId, Card> cards = tried.ahead().cardsByAction();
        Set<InitiativeId> pinned = scenario.query().quarters().keySet();
        return tried.plan().missed().stream()
                .map(it -> new Missed(Objects.requireNonNull(cards.get(it.task())), it))
                .filter(it -> pinned.contains(it.card().id()))
                .toList();
    }

    /** Teams that have more named members than the scenario gives them; who leaves is for people to say. */
    public List<TeamFacts> named() {
        return ground.teams().stream()
                .filter(it -> !it.archived())
                .filter(it -> scenario.query().people().getOrDefault(it.id().value(), Integer.MAX_VALUE)
                        < it.people() - it.others())
                .toList();
    }

    /** The last day of all. */
    public LocalDate last() {
        return tried.ends(tried.plan()).values().stream()
                .max(LocalDate::compareTo)
                .orElse(ground.today());
    }

    StandsNow stands() {
        return StandsNow.of(ground, amendments, tried.ends(tried.plan()));
    }

    WorkAhead ahead() {
        return tried.ahead();
    }
}
