package io.waymark.roadmap;

import io.waymark.content.DimensionKey;
import io.waymark.goal.RankedGoal;
import io.waymark.roadmap.order.WorkBand;
import io.waymark.roadmap.order.Worth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A card at its place on the roadmap: where the first of its open actions stands.
 *
 * @param rank 1 comes first; empty where it is done or dropped
 * @param actions by their position on the card
 * @param worth of its actions that are still to be done
 * @param waitsFor other cards that hold the actions which its first open one needs next; empty where that can begin. What its
 *     later actions need may still come in between
 * @param band that its first open action stands in, its own or that of what needs it
 * @param movedUpFor the card for whose sake its first open action stands higher than by its own band and value
 * @param unlocks how many other cards have actions that need one of its own, straight or through others
 */
public record Card(
        Optional<Integer> rank,
        InitiativeFacts facts,
        List<PlacedAction> actions,
        Worth worth,
        List<Neighbour> waitsFor,
        WorkBand band,
        Optional<Neighbour> movedUpFor,
        int unlocks) {

    /** Another card of the same roadmap. */
    public record Neighbour(InitiativeId id, String title) {}

    /**
     * The practice that decides the band of a card.
     *
     * @param risk of leaving it open, 1 to 5
     * @param thirds that are missing, 0 to 3
     */
    public record Leading(int level, int risk, int thirds) {}

    public InitiativeId id() {
        return facts.id();
    }

    public String title() {
        return facts.title();
    }

    /** The value in ten days that counts: what was set by hand where it was, else what was reckoned. */
    public double counts() {
        return facts.counts(worth.perTenDays());
    }

    /** Whether it stands in an earlier band than its own, because something there needs it. */
    public boolean broughtForward() {
        return band != facts.band(worth, worth);
    }

    /** What decides its own band; empty where it closes no practice. */
    public Optional<Leading> leading() {
        return worth.leading()
                .map(it -> new Leading(it.practice().level(), it.practice().risk(), it.thirds()));
    }

    /** The first applications that need one of its actions. */
    public List<ActionFacts.FirstApplication> neededBy() {
        return facts.neededBy();
    }

    /** Person-days of its actions that are still to be done. */
    public double days() {
        return worth.days();
    }

    /** Whether it waits for another card. */
    public boolean waits() {
        return !waitsFor.isEmpty();
    }

    /** All practices that its actions close, each once for each action. */
    public List<Closing> closings() {
        return actions.stream().flatMap(it -> it.closings().stream()).toList();
    }

    /** Whether the latest assessment finds nothing missing of what it would close. */
    public boolean settled() {
        return !closings().isEmpty()
                && closings().stream().allMatch(Closing::settled)
                && actions.stream().noneMatch(PlacedAction::own);
    }

    /** Whether all of its actions are finished, and nobody has said yet that it is done. */
    public boolean allFinished() {
        return facts.status().open() && !actions.isEmpty() && actions.stream().noneMatch(PlacedAction::left);
    }

    /** The dimension of what it closes first; empty where it is somebody's own work. */
    public Optional<DimensionKey> dimension() {
        return closings().stream().findFirst().map(it -> it.topic().key().dimension());
    }

    /** The ranked goals that it serves, each with the share that its actions add to their business value. */
    public Map<RankedGoal, Double> served() {
        Map<RankedGoal, Double> served = new LinkedHashMap<>();
        worth.actions().stream()
                .flatMap(it -> it.businessValue().parts().stream())
                .filter(it -> it.strength() > 0)
                .forEach(it -> served.merge(it.goal(), it.share(), Double::sum));
        return served;
    }

    /** The ranked goal that it serves most; empty where it serves none. */
    public Optional<RankedGoal> serves() {
        return served().entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    public int stepsAll() {
        return actions.stream().mapToInt(it -> it.steps().size()).sum();
    }

    public int stepsDone() {
        return actions.stream().mapToInt(PlacedAction::stepsDone).sum();
    }
}
