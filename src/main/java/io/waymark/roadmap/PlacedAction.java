package io.waymark.roadmap;

import io.waymark.content.EditionId;
import io.waymark.roadmap.order.WorkBand;
import io.waymark.roadmap.order.Worth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An action at its place among all open actions of the roadmap, with every number that put it there.
 *
 * @param place 1 comes first; empty where no work is left
 * @param left whether it is still to be done
 * @param edition that tells what it closes, the latest assessment's where it leads there; null where it is own work
 * @param closings what it closes
 * @param steps to tick off, in own words or the edition's
 * @param doneWhen what must be true then
 * @param waitsFor the cards, its own among them, that hold the open actions which it needs next
 * @param after the open actions that it needs next
 * @param band that it stands in, its own or that of what needs it
 * @param movedUpFor the card of the action for whose sake it stands higher than by its own band and value
 * @param unlocks how many actions need it, straight or through others
 */
public record PlacedAction(
        Optional<Integer> place,
        ActionFacts facts,
        boolean left,
        @Nullable EditionId edition,
        List<Closing> closings,
        List<String> steps,
        List<String> doneWhen,
        Worth worth,
        List<Card.Neighbour> waitsFor,
        Set<ActionId> after,
        WorkBand band,
        Optional<Card.Neighbour> movedUpFor,
        int unlocks) {

    /** What each day of its delay costs, in points. */
    public double value() {
        return worth.value();
    }

    /** Person-days that are left. */
    public double days() {
        return worth.days();
    }

    /** Whether somebody ticked a step of it, or it is done. */
    public boolean touched() {
        return !left || !facts.ticked().isEmpty();
    }

    /** Whether it is somebody's own work, which closes no practice. */
    public boolean own() {
        return facts.edition() == null;
    }

    /** Whether the edition asks for nothing of it any more. */
    public boolean noLongerAsked() {
        return !own() && closings.isEmpty();
    }

    /** Whether a step is done: by itself, or because all of them are. */
    public boolean done(int step) {
        return !left || facts.ticked().contains(step);
    }

    public int stepsDone() {
        return left
                ? (int) facts.ticked().stream().filter(it -> it < steps.size()).count()
                : steps.size();
    }
}
