package io.waymark.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.content.Edition;
import io.waymark.content.EditionChange;
import io.waymark.content.EditionId;
import io.waymark.content.EditionMap;
import io.waymark.content.Editions;
import io.waymark.content.Imprint;
import io.waymark.content.PracticeKey;
import io.waymark.roadmap.order.ExpectedLevels;
import io.waymark.roadmap.order.ValueRule;
import io.waymark.scoring.Rating;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * From the first edition to the second versions stay, the pipeline is reworded as delivery, builds and tests are merged into
 * checks, alerts are split into alerts and calls, and papers are retired.
 */
class FollowedPracticesTests {

    private static final EditionId SECOND = new EditionId("small", "2");

    private static final Edition FIRST_EDITION = SmallModel.edition(
            SmallModel.practice("versions"),
            SmallModel.practice("pipeline", "versions"),
            SmallModel.practice("builds"),
            SmallModel.practice("tests"),
            SmallModel.practice("alerts"),
            SmallModel.practice("papers"));

    private static final Edition SECOND_EDITION = called(
            SECOND,
            SmallModel.edition(
                            SmallModel.practice("versions"),
                            SmallModel.practice("delivery", "checks"),
                            SmallModel.practice("checks"),
                            SmallModel.practice("alerts"),
                            SmallModel.practice("calls"))
                    .withMap(new EditionMap(
                            FIRST_EDITION.id(),
                            SECOND,
                            List.of(
                                    change(EditionChange.Kind.SAME, "versions", "versions"),
                                    change(EditionChange.Kind.REWORDED, "pipeline", "delivery"),
                                    change(EditionChange.Kind.MERGED, "builds tests", "checks"),
                                    change(EditionChange.Kind.SPLIT, "alerts", "alerts calls"),
                                    change(EditionChange.Kind.RETIRED, "papers", "")))));

    @Test
    void whatStayedIsReckonedWithTheNewerEdition() {
        Card card = cards(Map.of(), "versions").getFirst();
        assertThat(closed(card)).containsExactly("versions");
        assertThat(card.actions().getFirst().edition()).isEqualTo(SECOND);
    }

    @Test
    void whatWasRewordedNeedsWhatTheNewerEditionSays() {
        List<Card> cards = cards(Map.of(), "pipeline", "versions", "builds");
        Card pipeline = named(cards, "Do pipeline");
        assertThat(closed(pipeline)).containsExactly("delivery");
        assertThat(pipeline.waitsFor())
                .extracting(Card.Neighbour::id)
                .containsExactly(named(cards, "Do builds").id());
    }

    @Test
    void actionsThatWereMergedShareTheDays() {
        List<Card> cards = cards(Map.of(), "builds", "tests");
        assertThat(cards).allSatisfy(it -> assertThat(closed(it)).containsExactly("checks"));
        assertThat(cards).extracting(it -> it.worth().days()).containsExactly(5.0, 5.0);
    }

    @Test
    void oneThatIsMergedAloneTakesAllOfThem() {
        assertThat(cards(Map.of(), "builds").getFirst().worth().days()).isEqualTo(10);
    }

    @Test
    void oneThatWasSplitClosesAllThatItBecame() {
        Card card =
                cards(Map.of(SmallModel.key("calls"), Rating.FULLY), "alerts").getFirst();
        assertThat(closed(card)).containsExactly("alerts", "calls");
        assertThat(card.worth().days()).isEqualTo(10);
        assertThat(card.settled()).isFalse();
    }

    @Test
    void whatIsRetiredMissesNothingAndIsNoLongerAsked() {
        Card card = cards(Map.of(), "papers").getFirst();
        assertThat(card.actions().getFirst().noLongerAsked()).isTrue();
        assertThat(card.worth().days()).isZero();
    }

    @Test
    void whereNothingWasAssessedItsOwnEditionTells() {
        CardWork work = new FollowedPractices(both(), null).work(card(1, "papers"));
        assertThat(work.works().getFirst().practices()).containsExactly(SmallModel.key("papers"));
    }

    @Test
    void whatWasMadeWithANewerEditionThanIsToldStaysWithItsOwn() {
        Optional<Set<PracticeKey>> became =
                new FollowedPractices(both(), FIRST_EDITION).became(SECOND, List.of(SmallModel.key("checks")));
        assertThat(became).isEmpty();
    }

    @Test
    void whatBecameOfAPracticeIsFollowedOverTwoEditions() {
        Edition third = called(
                new EditionId("small", "3"),
                SmallModel.edition(SmallModel.practice("proofs"), SmallModel.practice("alarms"))
                        .withMap(new EditionMap(
                                SECOND,
                                new EditionId("small", "3"),
                                List.of(
                                        change(EditionChange.Kind.REWORDED, "checks", "proofs"),
                                        change(EditionChange.Kind.MERGED, "alerts calls", "alarms"),
                                        change(EditionChange.Kind.RETIRED, "versions", ""),
                                        change(EditionChange.Kind.RETIRED, "delivery", "")))));
        FollowedPractices followed = new FollowedPractices(published(third, SECOND_EDITION, FIRST_EDITION), third);
        assertThat(followed.became(FIRST_EDITION.id(), List.of(SmallModel.key("tests"), SmallModel.key("alerts"))))
                .contains(Set.of(SmallModel.key("proofs"), SmallModel.key("alarms")));
        assertThat(followed.work(card(1, "versions")).works().getFirst().practices())
                .isEmpty();
    }

    private static List<Card> cards(Map<PracticeKey, Rating> ratings, String... closes) {
        FollowedPractices followed = new FollowedPractices(both(), SECOND_EDITION);
        List<CardWork> works = IntStream.range(0, closes.length)
                .mapToObj(it -> followed.work(card(it, closes[it])))
                .toList();
        ValueRule rule = new ValueRule(List.of(), ExpectedLevels.usual(), Set.of(), LocalDate.of(2026, 11, 30));
        return new PriorityReckoning(works, ratings, rule).roadmap(true).cards();
    }

    private static InitiativeFacts card(int number, String closes) {
        return Planned.card(number, Status.PLANNED, closes);
    }

    private static Card named(List<Card> cards, String action) {
        return cards.stream()
                .filter(it -> it.actions().getFirst().facts().title().equals(action))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> closed(Card card) {
        return card.closings().stream().map(it -> it.practice().key().slug()).toList();
    }

    private static EditionChange change(EditionChange.Kind kind, String from, String to) {
        return new EditionChange(kind, keys(from), keys(to), "");
    }

    private static List<PracticeKey> keys(String slugs) {
        return Arrays.stream(slugs.split(" "))
                .filter(it -> !it.isEmpty())
                .map(SmallModel::key)
                .toList();
    }

    private static Edition called(EditionId id, Edition it) {
        return new Edition(
                        id,
                        it.title(),
                        it.source(),
                        it.levels(),
                        it.asked(),
                        it.themes(),
                        it.outline(),
                        it.dimensions())
                .withMap(it.map());
    }

    private static Editions both() {
        return published(SECOND_EDITION, FIRST_EDITION);
    }

    private static Editions published(Edition... editions) {
        return new Editions() {
            @Override
            public List<Edition> all() {
                return List.of(editions);
            }

            @Override
            public Optional<Edition> find(EditionId id) {
                return all().stream().filter(it -> it.id().equals(id)).findFirst();
            }

            @Override
            public Imprint imprint(Edition edition) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Edition current() {
                return all().getFirst();
            }
        };
    }
}
