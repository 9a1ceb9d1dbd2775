package io.waymark.roadmap.order;

import io.waymark.content.Edition;
import io.waymark.content.EditionId;
import io.waymark.content.Practice;
import io.waymark.content.PracticeKey;
import io.waymark.content.edition.RealEdition;
import io.waymark.goal.GoalId;
import io.waymark.goal.RankWeights;
import io.waymark.goal.RankedGoal;
import io.waymark.scoring.Rating;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A firm that operates and wants to scale, on {@code cnmm 4.0-beta.2}: Level 1 Fully, Level 2 Partly, Level 3 Not, and Acme
 * Retail's goals in their order: customer, speed, risk, cost.
 */
final class TypicalFirm {

    static final Edition EDITION = RealEdition.of(new EditionId("cnmm", "4.0-beta.2"));

    private static final List<String> GOALS = List.of("customer", "speed", "risk", "cost");
    private static final Map<Integer, Rating> RATINGS = Map.of(1, Rating.FULLY, 2, Rating.PARTLY, 3, Rating.NOT);
    private static final ValueRule RULE =
            new ValueRule(goals(), ExpectedLevels.usual(), Set.of(), LocalDate.of(2026, 11, 30));

    private TypicalFirm() {}

    static List<Practice> gaps() {
        return EDITION.practices().stream()
                .filter(it -> it.level() == 2 || it.level() == 3)
                .toList();
    }

    static ActionWorth worth(Practice practice) {
        return RULE.of(
                EDITION.topic(practice.key().topic()).orElseThrow(), practice, RATINGS.get(practice.level()), null);
    }

    static List<WorkItem<PracticeKey>> items() {
        List<Practice> gaps = gaps();
        Set<PracticeKey> open = gaps.stream().map(Practice::key).collect(Collectors.toSet());
        return IntStream.range(0, gaps.size())
                .mapToObj(position -> item(gaps.get(position), position, open))
                .toList();
    }

    /** The same, all in one band. */
    static List<WorkItem<PracticeKey>> itemsWithoutBands() {
        return items().stream()
                .map(it -> new WorkItem<>(
                        it.id(),
                        it.title(),
                        WorkBand.TARGET,
                        it.value(),
                        it.days(),
                        it.level(),
                        it.position(),
                        it.after()))
                .toList();
    }

    private static WorkItem<PracticeKey> item(Practice practice, int position, Set<PracticeKey> open) {
        Worth worth = new Worth(List.of(worth(practice)));
        return new WorkItem<>(
                practice.key(),
                practice.action().title(),
                worth.band(),
                worth.value(),
                worth.days(),
                practice.level(),
                position,
                practice.action().requires().stream().filter(open::contains).collect(Collectors.toSet()));
    }

    private static List<RankedGoal> goals() {
        return IntStream.rangeClosed(1, GOALS.size())
                .mapToObj(rank -> new RankedGoal(
                        new GoalId(new UUID(0, rank)),
                        rank,
                        RankWeights.of(rank, GOALS.size()),
                        GOALS.get(rank - 1),
                        "",
                        GOALS.get(rank - 1),
                        null,
                        null,
                        null,
                        Map.of()))
                .toList();
    }
}
