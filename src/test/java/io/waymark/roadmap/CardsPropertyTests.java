package io.waymark.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.waymark.content.Edition;
import io.waymark.content.Effort;
import io.waymark.content.Practice;
import io.waymark.content.PracticeKey;
import io.waymark.roadmap.order.ExpectedLevels;
import io.waymark.roadmap.order.ValueRule;
import io.waymark.scoring.Rating;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random practices that require earlier ones, spread over random cards that need each other in every direction. */
class CardsPropertyTests {

    private static final int WORLDS = 60;
    private static final int PRACTICES = 24;
    private static final int CARDS = 6;

    static LongStream worlds() {
        return LongStream.range(0, WORLDS);
    }

    @ParameterizedTest
    @MethodSource("worlds")
    void whatAnActionRequiresComesBeforeItWhateverCardHoldsIt(long world) {
        Roadmap roadmap = roadmap(world);
        Map<PracticeKey, Integer> places = new HashMap<>();
        missing(roadmap).forEach(it -> places.put(practice(it).key(), it.place().orElseThrow()));
        assertThat(roadmap.cycle()).isEmpty();
        assertThat(missing(roadmap))
                .allSatisfy(action -> assertThat(practice(action).action().requires())
                        .allSatisfy(it -> assertThat(places.getOrDefault(it, 0))
                                .isLessThan(action.place().orElseThrow())));
    }

    @ParameterizedTest
    @MethodSource("worlds")
    void cardsStandInTheOrderOfTheirFirstOpenActions(long world) {
        List<Integer> firsts = roadmap(world).cards().stream()
                .filter(it -> it.facts().status().open())
                .map(CardsPropertyTests::first)
                .toList();
        assertThat(firsts).isSorted();
    }

    @ParameterizedTest
    @MethodSource("worlds")
    void everyOpenActionHasAPlaceOfItsOwn(long world) {
        Roadmap roadmap = roadmap(world);
        assertThat(open(roadmap))
                .extracting(it -> it.place().orElseThrow())
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, open(roadmap).size()).boxed().toList());
    }

    @ParameterizedTest
    @MethodSource("worlds")
    void aCardWaitsForOthersThatStandBeforeIt(long world) {
        Roadmap roadmap = roadmap(world);
        Map<InitiativeId, Integer> ranks = new HashMap<>();
        roadmap.cards().forEach(card -> card.rank().ifPresent(it -> ranks.put(card.id(), it)));
        assertThat(roadmap.cards())
                .allSatisfy(card -> assertThat(card.waitsFor())
                        .allSatisfy(it -> assertThat(ranks.get(it.id()))
                                .isLessThan(card.rank().orElseThrow())));
    }

    @ParameterizedTest
    @MethodSource("worlds")
    void noDayIsLostOrCountedTwice(long world) {
        Roadmap roadmap = roadmap(world);
        assertThat(roadmap.personDaysLeft())
                .isCloseTo(
                        open(roadmap).stream()
                                .mapToDouble(it -> it.worth().days())
                                .sum(),
                        within(1e-6));
    }

    private static int first(Card card) {
        return card.actions().stream()
                .flatMap(it -> it.place().stream())
                .min(Integer::compare)
                .orElse(Integer.MAX_VALUE);
    }

    private static List<PlacedAction> open(Roadmap roadmap) {
        return roadmap.cards().stream()
                .flatMap(it -> it.actions().stream())
                .filter(it -> it.place().isPresent())
                .toList();
    }

    /** Those whose practice is not settled. */
    private static List<PlacedAction> missing(Roadmap roadmap) {
        return open(roadmap).stream().filter(it -> it.worth().days() > 0).toList();
    }

    private static Practice practice(PlacedAction action) {
        return action.closings().getFirst().practice();
    }

    private static Roadmap roadmap(long seed) {
        Random random = new Random(seed);
        Edition edition = edition(random);
        List<List<ActionFacts>> cards =
                Stream.<List<ActionFacts>>generate(ArrayList::new).limit(CARDS).toList();
        Map<PracticeKey, Rating> ratings = new HashMap<>();
        for (Practice practice : edition.practices()) {
            int card = random.nextInt(CARDS);
            ActionId id = Planned.action(card, cards.get(card).size());
            ActionFacts action = Planned.action(id, practice.key().slug());
            cards.get(card).add(random.nextInt(6) == 0 ? Planned.finished(action) : action);
            rating(random).ifPresent(it -> ratings.put(practice.key(), it));
        }
        List<CardWork> works = IntStream.range(0, CARDS)
                .mapToObj(it ->
                        Planned.card(it, Status.values()[random.nextInt(Status.values().length)], null, cards.get(it)))
                .map(it -> Planned.work(it, edition))
                .toList();
        ValueRule rule = new ValueRule(List.of(), ExpectedLevels.usual(), Set.of(), LocalDate.of(2026, 11, 30));
        return new PriorityReckoning(works, ratings, rule).roadmap(true);
    }

    private static Optional<Rating> rating(Random random) {
        int nth = random.nextInt(Rating.values().length + 1);
        return nth == Rating.values().length ? Optional.empty() : Optional.of(Rating.values()[nth]);
    }

    private static Edition edition(Random random) {
        return SmallModel.edition(IntStream.range(0, PRACTICES)
                .mapToObj(it -> SmallModel.practice(
                        "p" + it,
                        1 + random.nextInt(3),
                        1 + random.nextInt(5),
                        random.nextInt(5) == 0,
                        effort(random),
                        IntStream.range(0, it)
                                .filter(earlier -> random.nextInt(8) == 0)
                                .mapToObj(earlier -> "p" + earlier)
                                .toArray(String[]::new)))
                .toArray(Practice[]::new));
    }

    private static Effort effort(Random random) {
        int likely = 1 + random.nextInt(30);
        return new Effort(likely, likely, likely);
    }
}
