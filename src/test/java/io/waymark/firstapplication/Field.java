package io.waymark.firstapplication;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** Candidates and weights without a database. */
final class Field {

    private Field() {}

    /** Ratings stand in the order of the criteria; 0 is not rated. */
    static Candidate candidate(String name, double returns, double days, int... ratings) {
        return candidate(name, returns, days, "", ratings);
    }

    static Candidate candidate(String name, double returns, double days, String mustNot, int... ratings) {
        Map<Criterion, Integer> rated = new EnumMap<>(Criterion.class);
        for (int at = 0; at < ratings.length; at++) {
            if (ratings[at] > 0) {
                rated.put(Criterion.ratedOnes().get(at), ratings[at]);
            }
        }
        Profile profile = new Profile(name, "", BigDecimal.valueOf(returns), BigDecimal.valueOf(days), rated, mustNot);
        return new Candidate(new CandidateId(UUID.nameUUIDFromBytes(name.getBytes())), 0, profile);
    }

    /** Weights in the order of the criteria. */
    static Criteria weights(double... weights) {
        Criteria criteria = Criteria.even();
        for (int at = 0; at < weights.length; at++) {
            criteria = with(criteria, Criterion.values()[at], weights[at]);
        }
        return criteria;
    }

    static Criteria with(Criteria criteria, Criterion criterion, double weight) {
        return criteria.with(
                criterion,
                new Weighting(BigDecimal.valueOf(weight), criteria.of(criterion).atLeast()));
    }

    static Criteria limit(Criteria criteria, Criterion criterion, int atLeast) {
        return criteria.with(criterion, new Weighting(criteria.of(criterion).weight(), atLeast));
    }

    /** Two to six candidates that may be ranked. */
    static List<Candidate> candidates(Random random) {
        List<Candidate> candidates = new ArrayList<>();
        int count = 2 + random.nextInt(5);
        for (int at = 0; at < count; at++) {
            int[] ratings = random.ints(6, 1, 6).toArray();
            candidates.add(candidate("App " + at, random.nextInt(1000) * 100, 1 + random.nextInt(200), ratings));
        }
        return candidates;
    }

    static Criteria weights(Random random) {
        double[] weights = new double[Criterion.values().length];
        for (int at = 0; at < weights.length; at++) {
            weights[at] = random.nextInt(101) / 10.0;
        }
        return weights(weights);
    }
}
