package io.waymark.results;

import io.waymark.figure.Figures;
import io.waymark.scoring.LevelShare;
import io.waymark.scoring.Obligations;
import io.waymark.scoring.Obstacle;
import io.waymark.scoring.PracticeScore;
import io.waymark.scoring.Rating;
import io.waymark.scoring.TopicScore;
import java.util.ArrayList;
import java.util.List;

/**
 * What keeps a level away, as it is listed.
 *
 * @param level that is too low or too little answered; 0 where that is not what holds
 * @param percent of it that is achieved, or rated
 */
record Holding(Kind kind, int level, int percent, List<PracticeScore> practices, List<TopicScore> topics) {

    /** Which sentence it is. */
    enum Kind {
        SHARE_FULLY,
        SHARE_LARGELY,
        MEAN_FULLY,
        MEAN_LARGELY,
        BEHIND,
        UNANSWERED,
        OBLIGATIONS,
        OBLIGATIONS_UNKNOWN
    }

    /** What holds the next level, then the obligations that will hold a later one or may. */
    static List<Holding> of(List<Obstacle> obstacles, Obligations obligations) {
        List<Holding> all = new ArrayList<>(obstacles.stream().map(Holding::of).toList());
        if (all.stream().noneMatch(it -> it.kind == Kind.OBLIGATIONS)) {
            add(all, Kind.OBLIGATIONS, obligations.missed());
        }
        add(all, Kind.OBLIGATIONS_UNKNOWN, obligations.unknown());
        return all;
    }

    private static void add(List<Holding> all, Kind kind, List<PracticeScore> practices) {
        if (!practices.isEmpty()) {
            all.add(new Holding(kind, 0, 0, practices, List.of()));
        }
    }

    private static Holding of(Obstacle obstacle) {
        return switch (obstacle) {
            case Obstacle.PracticesBelow it ->
                low(
                        it.least() == Rating.FULLY ? Kind.SHARE_FULLY : Kind.SHARE_LARGELY,
                        it.share(),
                        it.practices(),
                        List.of());
            case Obstacle.TopicsBelow it ->
                low(
                        it.least() == Rating.FULLY ? Kind.MEAN_FULLY : Kind.MEAN_LARGELY,
                        it.share(),
                        List.of(),
                        it.topics());
            case Obstacle.TopicsBehind it -> new Holding(Kind.BEHIND, 0, 0, List.of(), it.topics());
            case Obstacle.TooLittleAnswered it ->
                new Holding(
                        Kind.UNANSWERED,
                        it.share().level(),
                        Figures.percent(it.share().rated()),
                        List.of(),
                        List.of());
            case Obstacle.ObligationsMissed it -> new Holding(Kind.OBLIGATIONS, 0, 0, it.practices(), List.of());
        };
    }

    private static Holding low(Kind kind, LevelShare share, List<PracticeScore> practices, List<TopicScore> topics) {
        return new Holding(
                kind, share.level(), Figures.percent(share.achievement().now()), practices, topics);
    }
}
