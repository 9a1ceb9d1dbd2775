package io.waymark.firstapplication;

import java.util.List;
import java.util.Optional;

/** What a ranking says: who won and why, or why nobody can be named. */
public sealed interface Verdict {

    /** One stands first. */
    record Won(CandidatePlace winner, Optional<CandidateComparison> overSecond, Optional<Hinge> hinge)
            implements Verdict {}

    /** Several stand first with the same score. */
    record Tied(List<CandidatePlace> leaders) implements Verdict {}

    /** All weights are 0. */
    record NothingWeighs() implements Verdict {}

    /** No candidate may be ranked. */
    record Nobody() implements Verdict {}

    static Verdict of(Ranking ranking) {
        if (ranking.criteria().total() == 0) {
            return new NothingWeighs();
        }
        List<CandidatePlace> leaders = ranking.leaders();
        return switch (leaders.size()) {
            case 0 -> new Nobody();
            case 1 -> new Won(leaders.getFirst(), second(ranking), Hinge.of(ranking.flips()));
            default -> new Tied(leaders);
        };
    }

    private static Optional<CandidateComparison> second(Ranking ranking) {
        List<CandidatePlace> places = ranking.places();
        return places.size() < 2
                ? Optional.empty()
                : Optional.of(CandidateComparison.of(places.getFirst(), places.get(1)));
    }
}
