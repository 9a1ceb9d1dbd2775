package io.waymark.scoring;

/**
 * What examining single practices of a dimension may bring. Only the topic of the practice and the level of its dimension are
 * scored anew, so that all practices of an edition can be tried while somebody waits for the page.
 */
final class Examining {

    private final Scorecard card;
    private final DimensionScore dimension;
    private final int others;
    private final int weight;

    Examining(Scorecard card, DimensionScore dimension) {
        this.card = card;
        this.dimension = dimension;
        this.others = card.counting().stream()
                .filter(it -> it != dimension)
                .mapToInt(it -> it.level().now())
                .min()
                .orElse(Integer.MAX_VALUE);
        this.weight = dimension.counting().stream()
                .flatMap(it -> it.counting().stream())
                .filter(this::upToTarget)
                .mapToInt(it -> it.practice().weight())
                .sum();
    }

    Verification of(TopicScore topic, PracticeScore practice) {
        return new Verification(
                dimension,
                topic,
                practice,
                Consequence.possible(practice)
                        .map(it -> found(it, topic, practice))
                        .reduce((one, other) -> Consequence.MOVED.compare(other, one) > 0 ? other : one)
                        .orElseThrow(),
                closes(practice));
    }

    private Consequence found(Rating rating, TopicScore topic, PracticeScore practice) {
        PracticeScore examined = new PracticeScore(practice.practice(), new Rated(rating, Confidence.HIGH, true));
        TopicScore then = topic.with(practice, examined);
        int level = DimensionScore.levelNow(
                dimension.counting().stream().map(it -> it == topic ? then : it).toList(),
                card.edition().asked());
        return new Consequence(
                rating,
                new LevelMove(topic.level().now(), then.level().now()),
                new LevelMove(dimension.level().now(), level),
                new LevelMove(card.level().now(), Math.min(level, others)));
    }

    /** The doubt of a single practice is as much of that of all as it weighs, however it turns out. */
    private double closes(PracticeScore practice) {
        Range achieved = practice.achievement();
        return upToTarget(practice) ? practice.practice().weight() * (achieved.high() - achieved.low()) / weight : 0;
    }

    private boolean upToTarget(PracticeScore practice) {
        return practice.practice().level() <= dimension.target();
    }
}
