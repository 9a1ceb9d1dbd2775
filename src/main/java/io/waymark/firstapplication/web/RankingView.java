package io.waymark.firstapplication.web;

import io.waymark.chart.StackedBar;
import io.waymark.firstapplication.CandidatePlace;
import io.waymark.firstapplication.Criterion;
import io.waymark.firstapplication.Eligibility;
import io.waymark.firstapplication.Flip;
import io.waymark.firstapplication.Flips;
import io.waymark.firstapplication.Ranking;
import java.util.List;

/** A ranking with its words, for the template. */
record RankingView(Ranking ranking, RankingWords words) {

    public String headline() {
        return new VerdictWords(ranking, words).headline();
    }

    public List<String> reasons() {
        return new VerdictWords(ranking, words).reasons();
    }

    public String hinge() {
        return new VerdictWords(ranking, words).hinge();
    }

    public StackedBar bar(CandidatePlace place) {
        return ScoreBar.of(place, words);
    }

    public String why(Ranking.Apart apart) {
        return words.why(apart.why());
    }

    /** The weights that can change the winner alone. */
    public List<Flips> decisive() {
        return ranking.flips().stream().filter(Flips::decisive).toList();
    }

    public String below(Flip flip) {
        return words.flip(flip, true);
    }

    public String above(Flip flip) {
        return words.flip(flip, false);
    }

    /** The hard limits in one sentence; empty where there are none. */
    public String limits() {
        return words.limits(ranking.criteria());
    }

    /** Those that a limit or somebody's word excludes. */
    public List<Ranking.Apart> excluded() {
        return ranking.apart().stream()
                .filter(it -> !(it.why() instanceof Eligibility.NotRated))
                .toList();
    }

    /** Those of which not everything is known. */
    public List<Ranking.Apart> unrated() {
        return ranking.apart().stream()
                .filter(it -> it.why() instanceof Eligibility.NotRated)
                .toList();
    }

    public List<Criterion> criteria() {
        return List.of(Criterion.values());
    }

    /** Whether the numbers can be followed. */
    public boolean reckoned() {
        return !ranking.places().isEmpty();
    }
}
