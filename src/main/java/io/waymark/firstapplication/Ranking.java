package io.waymark.firstapplication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The candidates in the order of their scores: {@code sum(weight * value) / sum(weight)}, from 0 to 100.
 *
 * @param places those that may be chosen, the best first; empty where nothing weighs anything
 * @param unweighed those that may be chosen, where nothing weighs anything
 * @param apart those that may not be ranked, and why
 * @param flips for every criterion, which weight would change the winner; empty without a single winner
 */
public record Ranking(
        Criteria criteria,
        List<CandidatePlace> places,
        List<Candidate> unweighed,
        List<Apart> apart,
        List<Flips> flips) {

    /** Scores closer than this are the same: fractions such as 1/3 have no exact double. */
    static final double NOISE = 1e-9;

    private static final Comparator<CandidatePlace> BY_SCORE = Comparator.comparingDouble(
                    (CandidatePlace it) -> -rounded(it.score()))
            .thenComparing(CandidatePlace::name, String.CASE_INSENSITIVE_ORDER);

    /** A candidate that is not ranked. */
    public record Apart(Candidate candidate, Eligibility why) {}

    public static Ranking of(List<Candidate> candidates, Criteria criteria) {
        List<Candidate> eligible = new ArrayList<>();
        List<Apart> apart = new ArrayList<>();
        for (Candidate it : candidates) {
            Eligibility eligibility = Eligibility.of(it.profile(), criteria);
            if (eligibility instanceof Eligibility.Eligible) {
                eligible.add(it);
            } else {
                apart.add(new Apart(it, eligibility));
            }
        }
        if (criteria.total() == 0) {
            return new Ranking(criteria, List.of(), eligible, apart, List.of());
        }
        List<CandidatePlace> places = places(eligible, criteria);
        return new Ranking(criteria, places, List.of(), apart, FlipPoints.of(criteria, places));
    }

    private static List<CandidatePlace> places(List<Candidate> eligible, Criteria criteria) {
        RatingScale scale = RatingScale.over(eligible);
        List<CandidatePlace> sorted = eligible.stream()
                .map(it -> CandidatePlace.of(it, scale.values(it.profile()), criteria))
                .sorted(BY_SCORE)
                .toList();
        List<CandidatePlace> ranked = new ArrayList<>();
        for (CandidatePlace it : sorted) {
            boolean shared =
                    !ranked.isEmpty() && same(it.score(), ranked.getLast().score());
            ranked.add(it.at(shared ? ranked.getLast().rank() : ranked.size() + 1));
        }
        return List.copyOf(ranked);
    }

    /** Who stands first; several where they share the place. */
    public List<CandidatePlace> leaders() {
        return places.stream().filter(it -> it.rank() == 1).toList();
    }

    /** Who won, or why nobody can be named. */
    public Verdict verdict() {
        return Verdict.of(this);
    }

    /** Whether a candidate may be chosen. */
    public boolean ranks(CandidateId id) {
        return places.stream().anyMatch(it -> it.candidate().id().equals(id));
    }

    private static boolean same(double one, double other) {
        return rounded(one) == rounded(other);
    }

    private static double rounded(double score) {
        return Math.rint(score / NOISE) * NOISE;
    }
}
