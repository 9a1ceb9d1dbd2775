package io.waymark.roadmap;

import io.waymark.content.PracticeKey;
import io.waymark.content.TopicKey;
import io.waymark.goal.RankedGoal;
import io.waymark.roadmap.order.ExpectedLevels;
import io.waymark.roadmap.order.ValueRule;
import io.waymark.scoring.Rating;
import io.waymark.scoring.Scorecard;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an order of work rests on beside the cards.
 *
 * @param latest of the unit's newest assessment that can say something; empty where it was never assessed
 * @param pressing topics for which an exemption ends soon
 */
public record OrderGround(
        Optional<Scorecard> latest, List<RankedGoal> ranked, Set<TopicKey> pressing, LocalDate today) {

    /** All of it in text: where that is the same, the same cards come into the same order. */
    public String told() {
        return Stream.of(
                        Stream.of(
                                today.toString(),
                                latest.map(it -> it.edition().id().toString()).orElse("")),
                        sorted(expected().levels().entrySet()),
                        sorted(ratings().entrySet()),
                        sorted(pressing),
                        ranked.stream().map(OrderGround::told))
                .map(it -> it.collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n"));
    }

    ValueRule rule() {
        return new ValueRule(ranked, expected(), pressing, today);
    }

    /** As agreed; practices without a rating are missing. */
    Map<PracticeKey, Rating> ratings() {
        Map<PracticeKey, Rating> ratings = new HashMap<>();
        latest.ifPresent(card -> card.practices().forEach(it -> {
            if (it.rated() != null) {
                ratings.put(it.practice().key(), it.rated().rating());
            }
        }));
        return ratings;
    }

    private ExpectedLevels expected() {
        return latest.map(ExpectedLevels::of).orElseGet(ExpectedLevels::usual);
    }

    private static String told(RankedGoal goal) {
        return sorted(goal.ownStrengths().entrySet())
                .collect(Collectors.joining(
                        " ", goal.id() + " " + goal.weight() + " " + goal.theme() + " " + goal.horizon() + " ", ""));
    }

    private static Stream<String> sorted(Collection<?> parts) {
        return parts.stream().map(Object::toString).sorted();
    }
}
