package io.waymark.roadmap.listed;

import io.waymark.content.DimensionKey;
import io.waymark.roadmap.ActionFacts;
import io.waymark.roadmap.Card;
import io.waymark.roadmap.order.WorkBand;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a list says of a card that was reckoned from all of them; see {@link Card}.
 *
 * @param rank null where no work was left
 * @param perTenDays the value that ten days earn, as reckoned
 * @param forward whether it stands in an earlier band than its own
 * @param waitsFor the first {@value #NAMED} of them
 * @param othersWaited how many there are beside those
 * @param movedUpFor null where it stands by itself
 * @param settled whether the latest assessment finds nothing missing of what it would close
 * @param finished whether it has actions and all of them are finished
 * @param serves the goal that it serves most; null where it serves none
 * @param dimension key of what it closes first; null where it is somebody's own work
 */
public record Reckoned(
        @Nullable Integer rank,
        double days,
        double perTenDays,
        WorkBand band,
        boolean forward,
        List<Other> waitsFor,
        int othersWaited,
        @Nullable Other movedUpFor,
        int unlocks,
        boolean settled,
        boolean finished,
        int stepsAll,
        int stepsDone,
        Card.@Nullable Leading leading,
        @Nullable UUID serves,
        @Nullable String dimension,
        List<ActionFacts.FirstApplication> neededBy) {

    /** Nobody reads the names of more while looking at a list. */
    private static final int NAMED = 5;

    /** Of a card that nobody reckoned yet. */
    static final Reckoned NOT_YET = new Reckoned(
            null,
            0,
            0,
            WorkBand.SETTLED,
            false,
            List.of(),
            0,
            null,
            0,
            false,
            false,
            0,
            0,
            null,
            null,
            null,
            List.of());

    static Reckoned of(Card card) {
        return new Reckoned(
                card.rank().orElse(null),
                card.days(),
                card.worth().perTenDays(),
                card.band(),
                card.broughtForward(),
                card.waitsFor().stream().limit(NAMED).map(Other::of).toList(),
                Math.max(0, card.waitsFor().size() - NAMED),
                card.movedUpFor().map(Other::of).orElse(null),
                card.unlocks(),
                card.settled(),
                card.allFinished(),
                card.stepsAll(),
                card.stepsDone(),
                card.leading().orElse(null),
                card.serves().map(it -> it.id().value()).orElse(null),
                card.dimension().map(DimensionKey::value).orElse(null),
                card.neededBy());
    }

    /** Another card of the same roadmap. */
    public record Other(UUID id, String title) {

        static Other of(Card.Neighbour it) {
            return new Other(it.id().value(), it.title());
        }
    }
}
