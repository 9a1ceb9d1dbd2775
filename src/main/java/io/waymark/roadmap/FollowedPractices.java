package io.waymark.roadmap;

import io.waymark.content.Edition;
import io.waymark.content.EditionId;
import io.waymark.content.Editions;
import io.waymark.content.PracticeKey;
import io.waymark.organisation.NotFound;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reckons actions with the edition of the assessment that is told: with what the practices that they were made for became in
 * it, over however many editions. One whose edition does not lead there is reckoned with its own.
 *
 * @param told null where nothing was assessed
 */
record FollowedPractices(Editions editions, @Nullable Edition told) {

    CardWork work(InitiativeFacts card) {
        return new CardWork(
                card, card.actions().stream().map(it -> work(card, it)).toList());
    }

    /** What practices of an edition are in the one that is told; empty where no maps lead there. */
    Optional<Set<PracticeKey>> became(EditionId from, Collection<PracticeKey> practices) {
        if (told == null) {
            return Optional.empty();
        }
        return from.equals(told.id())
                ? Optional.of(Set.copyOf(practices))
                : editions.map(from, told.id()).map(it -> it.became(practices));
    }

    private RoadmapWork work(InitiativeFacts card, ActionFacts action) {
        if (action.edition() == null) {
            return RoadmapWork.own(card, action);
        }
        Edition made = editions.find(action.edition()).orElseThrow(NotFound::new);
        return became(made.id(), action.practices())
                .map(it -> RoadmapWork.of(card, action, made, Objects.requireNonNull(told), it))
                .orElseGet(() -> RoadmapWork.of(card, action, made, made, action.practices()));
    }
}
