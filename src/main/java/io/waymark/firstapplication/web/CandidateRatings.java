package io.waymark.firstapplication.web;

import io.waymark.firstapplication.Criterion;
import io.waymark.firstapplication.Profile;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.validation.BindingResult;

/** The ratings of a candidate as they were chosen, {@code rating.<criterion>}; what is not rated yet is empty. */
record CandidateRatings(Map<Criterion, String> chosen) {

    static CandidateRatings none() {
        return typed(Map.of());
    }

    static CandidateRatings typed(Map<String, String> fields) {
        Map<Criterion, String> chosen = new EnumMap<>(Criterion.class);
        Criterion.ratedOnes().forEach(it -> chosen.put(it, fields.getOrDefault("rating." + it, "")));
        return new CandidateRatings(chosen);
    }

    static CandidateRatings of(Profile profile) {
        CandidateRatings ratings = none();
        profile.ratings().forEach((criterion, it) -> ratings.chosen.put(criterion, String.valueOf(it)));
        return ratings;
    }

    public String of(Criterion criterion) {
        return Objects.requireNonNull(chosen.get(criterion));
    }

    void judge(BindingResult problems) {
        chosen.forEach((criterion, it) -> {
            if (!it.matches("[1-5]?")) {
                NamedFields.reject(
                        problems,
                        "rating." + criterion,
                        "application.error.rating",
                        new DefaultMessageSourceResolvable("application.criterion." + criterion));
            }
        });
    }

    /** Call only when nothing is wrong. */
    Map<Criterion, Integer> values() {
        Map<Criterion, Integer> rated = new EnumMap<>(Criterion.class);
        chosen.forEach((criterion, it) -> {
            if (!it.isEmpty()) {
                rated.put(criterion, Integer.valueOf(it));
            }
        });
        return rated;
    }
}
