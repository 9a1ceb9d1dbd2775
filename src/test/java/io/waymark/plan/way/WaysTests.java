package io.waymark.plan.way;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.waymark.content.DimensionKey;
import io.waymark.content.PracticeKey;
import io.waymark.content.TopicKey;
import io.waymark.plan.forecast.LevelDemands;
import io.waymark.scoring.Sheet;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** By hand: People with two topics, Policy with one; Level 3 is missing. */
class WaysTests {

    private static final TopicKey CULTURE = new TopicKey("people.culture");
    private static final TopicKey SKILLS = new TopicKey("people.skills");
    private static final TopicKey RULES = new TopicKey("policy.rules");
    private static final DimensionKey PEOPLE = new DimensionKey("people");
    private static final DimensionKey POLICY = new DimensionKey("policy");
    private static final LevelDemands LEVELS =
            LevelDemands.of(Sheet.of("people.culture: F/F/NNN", "people.skills: F/F/NN", "policy.rules: F/F/N")
                    .scorecard());

    /** Two of three are more than a half: the cheaper two. */
    @Test
    void aTopicNeedsNoMoreThanItsThreshold() {
        Ways<Integer> ways = ways(
                closing(1, 5, CULTURE, "at-3-0"), closing(2, 9, CULTURE, "at-3-1"), closing(3, 4, CULTURE, "at-3-2"));
        assertThat(ways.to(CULTURE)).hasValue(new WayToTarget<>(List.of(1, 3), 9, Map.of()));
    }

    /** 3 is cheaper itself, and dearer with what it requires. */
    @Test
    void whatIsRequiredCounts() {
        Ways<Integer> ways = ways(
                closing(1, 5, CULTURE, "at-3-0"),
                closing(2, 9, CULTURE, "at-3-1"),
                closing(3, 4, CULTURE, "at-3-2", 4),
                closing(4, 20, RULES, "at-3-0"));
        assertThat(ways.to(CULTURE)).hasValue(new WayToTarget<>(List.of(1, 2), 14, Map.of()));
    }

    @Test
    void whatOtherDimensionsDoIsBorrowed() {
        Ways<Integer> ways = ways(closing(1, 30, CULTURE, "at-3-0"), closing(2, 6, RULES, "at-3-0", 1, 3), own(3, 2));
        WayToTarget<Integer> way = ways.to(POLICY).orElseThrow();
        assertThat(way).isEqualTo(new WayToTarget<>(List.of(1, 2, 3), 38, Map.of(PEOPLE, 30.0)));
        assertThat(way.borrowedDays()).isEqualTo(30);
        assertThat(ways.to(RULES)).hasValue(way);
    }

    /** People needs 1, 3 and 4: a third of the one topic and all of the other are two thirds in the mean. */
    @Test
    void theWholeNeedsEveryDimensionAndBorrowsNothing() {
        Ways<Integer> ways = ways(
                closing(1, 5, CULTURE, "at-3-0"),
                closing(2, 9, CULTURE, "at-3-1"),
                closing(3, 4, SKILLS, "at-3-0"),
                closing(4, 4, SKILLS, "at-3-1"),
                closing(5, 6, RULES, "at-3-0", 3));
        assertThat(ways.toWhole()).hasValue(new WayToTarget<>(List.of(1, 3, 4, 5), 19, Map.of()));
        assertThat(ways.to(POLICY)).map(WayToTarget::borrowedDays).hasValue(4.0);
    }

    @Test
    void whereAllTogetherAreNotEnoughThereIsNoWay() {
        assertThat(ways(closing(1, 5, CULTURE, "at-3-0")).to(CULTURE)).isEmpty();
        assertThat(ways().to(new TopicKey("people.unknown"))).isEmpty();
    }

    @Test
    void whatStandsNeedsNothing() {
        LevelDemands stands = LevelDemands.of(Sheet.of("people.culture: F/F/F").scorecard());
        assertThat(Ways.of(stands, List.<Undertaking<Integer>>of()).toWhole())
                .hasValue(new WayToTarget<>(List.of(), 0, Map.of()));
        assertThat(Ways.of(stands, List.<Undertaking<Integer>>of()).nextTopics())
                .isEmpty();
    }

    @Test
    void theCheapestTopicIsNext() {
        assertThat(ways(
                                closing(1, 5, CULTURE, "at-3-0"),
                                closing(2, 9, CULTURE, "at-3-1"),
                                closing(3, 6, RULES, "at-3-0"),
                                closing(4, 1, SKILLS, "at-3-0"))
                        .nextTopics())
                .extracting(it -> it.topic() + " " + it.way().days())
                .containsExactly("policy.rules 6.0", "people.culture 14.0");
    }

    /** 2 earns more a day, but then only 1 day is left: 1 and 3 earn 14. */
    @Test
    void theBestThatFitsIsFound() {
        BudgetFit<Integer> fit =
                ways(worth(1, 5, 8), worth(2, 6, 11), worth(3, 2, 6, 1)).within(7);
        assertThat(fit).isEqualTo(new BudgetFit<>(List.of(1, 3), 7, 14, 14));
        assertThat(fit.best()).isTrue();
    }

    @Test
    void nothingMayFit() {
        assertThat(ways(worth(1, 5, 8)).within(4)).isEqualTo(new BudgetFit<Integer>(List.of(), 0, 0, 0));
    }

    @Test
    void actionsThatRequireOneAnotherAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> ways(worth(1, 1, 1, 2), worth(2, 1, 1, 1)));
    }

    @SafeVarargs
    private static Ways<Integer> ways(Undertaking<Integer>... open) {
        return Ways.of(LEVELS, List.of(open));
    }

    private static Undertaking<Integer> closing(int id, double days, TopicKey topic, String slug, Integer... after) {
        return new Undertaking<>(id, days, 1, set(after), Set.of(topic.practice(slug)));
    }

    private static Undertaking<Integer> own(int id, double days) {
        return new Undertaking<>(id, days, 1, Set.of(), Set.<PracticeKey>of());
    }

    private static Undertaking<Integer> worth(int id, double days, double value, Integer... after) {
        return new Undertaking<>(id, days, value, set(after), Set.<PracticeKey>of());
    }

    private static Set<Integer> set(Integer... ids) {
        return Arrays.stream(ids).collect(Collectors.toSet());
    }
}
