package io.waymark.roadmap.listed;

import io.waymark.content.DimensionKey;
import io.waymark.roadmap.ActionFacts;
import io.waymark.roadmap.Card;
import io.waymark.roadmap.InitiativeFacts;
import io.waymark.roadmap.InitiativeId;
import io.waymark.roadmap.order.WorkBand;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A card as a list shows it: what people write of it as it stands now, beside the place and the figures that were reckoned last.
 * It has the words of a {@link Card} for them.
 *
 * @param facts without its actions
 */
public record ListedCard(InitiativeFacts facts, Reckoned reckoned) {

    public InitiativeId id() {
        return facts.id();
    }

    public String title() {
        return facts.title();
    }

    public Optional<Integer> rank() {
        return facts.status().open() ? Optional.ofNullable(reckoned.rank()) : Optional.empty();
    }

    public double counts() {
        return facts.counts(reckoned.perTenDays());
    }

    public double perTenDays() {
        return reckoned.perTenDays();
    }

    public double days() {
        return reckoned.days();
    }

    public WorkBand band() {
        return reckoned.band();
    }

    public boolean broughtForward() {
        return reckoned.forward();
    }

    public boolean waits() {
        return !reckoned.waitsFor().isEmpty();
    }

    public List<Reckoned.Other> waitsFor() {
        return reckoned.waitsFor();
    }

    public int othersWaited() {
        return reckoned.othersWaited();
    }

    public Optional<Reckoned.Other> movedUpFor() {
        return Optional.ofNullable(reckoned.movedUpFor());
    }

    public int unlocks() {
        return reckoned.unlocks();
    }

    public boolean settled() {
        return reckoned.settled();
    }

    public boolean allFinished() {
        return facts.status().open() && reckoned.finished();
    }

    public Optional<Card.Leading> leading() {
        return Optional.ofNullable(reckoned.leading());
    }

    /** Id of the goal that it serves most; empty where it serves none. */
    public Optional<UUID> serves() {
        return Optional.ofNullable(reckoned.serves());
    }

    public Optional<DimensionKey> dimension() {
        return Optional.ofNullable(reckoned.dimension()).map(DimensionKey::new);
    }

    public List<ActionFacts.FirstApplication> neededBy() {
        return reckoned.neededBy();
    }
}
