package io.waymark.firstapplication;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/** Whether a candidate may be ranked, or why not. A hard limit speaks first: what is missing cannot make up for it. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Eligibility.Eligible.class, name = "eligible"),
    @JsonSubTypes.Type(value = Eligibility.MustNot.class, name = "must-not"),
    @JsonSubTypes.Type(value = Eligibility.BelowLimit.class, name = "below-limit"),
    @JsonSubTypes.Type(value = Eligibility.NotRated.class, name = "not-rated")
})
public sealed interface Eligibility {

    /** Nothing stands against it. */
    record Eligible() implements Eligibility {}

    /** Somebody wrote why it must not be the first. */
    record MustNot(String because) implements Eligibility {}

    /** It is rated below a limit of the choice. */
    record BelowLimit(List<Shortfall> shortfalls) implements Eligibility {}

    /** Not everything about it is known; that is not the same as bad. */
    record NotRated(List<Criterion> missing) implements Eligibility {}

    /** A rating and the limit that it misses. */
    record Shortfall(Criterion criterion, int rating, int atLeast) {}

    static Eligibility of(Profile profile, Criteria criteria) {
        if (!profile.mustNot().isBlank()) {
            return new MustNot(profile.mustNot());
        }
        List<Shortfall> shortfalls = shortfalls(profile, criteria);
        if (!shortfalls.isEmpty()) {
            return new BelowLimit(shortfalls);
        }
        List<Criterion> missing = Criterion.ratedOnes().stream()
                .filter(it -> profile.rating(it).isEmpty())
                .toList();
        return missing.isEmpty() ? new Eligible() : new NotRated(missing);
    }

    private static List<Shortfall> shortfalls(Profile profile, Criteria criteria) {
        return Criterion.ratedOnes().stream()
                .flatMap(it -> criteria.atLeast(it).stream()
                        .flatMap(limit -> profile.rating(it).stream()
                                .filter(rating -> rating < limit)
                                .map(rating -> new Shortfall(it, rating, limit))))
                .toList();
    }
}
