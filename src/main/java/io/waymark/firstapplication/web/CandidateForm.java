package io.waymark.firstapplication.web;

import io.waymark.figure.Figures;
import io.waymark.firstapplication.Candidate;
import io.waymark.firstapplication.Criterion;
import io.waymark.firstapplication.Profile;
import io.waymark.organisation.TimeOrderedId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A candidate as it was typed; what is not rated yet is empty.
 *
 * @param returns per year
 * @param version what the member had on the screen; empty for a new one
 * @param key made with the form of a new one; becomes its id
 */
record CandidateForm(
        String name,
        String description,
        String returns,
        String effort,
        Map<Criterion, String> ratings,
        String mustNot,
        String version,
        String key) {

    private static final int NAME_LENGTH = 120;
    private static final int DESCRIPTION_LENGTH = 1000;
    private static final int MUST_NOT_LENGTH = 500;
    private static final Figure.Bounds RETURNS = Figure.Bounds.of("0", "99999999999999", 2, "application.error.return");
    private static final Figure.Bounds EFFORT = Figure.Bounds.of("0.1", "99999", 1, "application.error.effort");

    static CandidateForm fresh() {
        return new CandidateForm(
                "", "", "", "", ratings(Map.of()), "", "", TimeOrderedId.next().toString());
    }

    static CandidateForm typed(Map<String, String> fields) {
        return new CandidateForm(
                Typed.text(fields, "name"),
                Typed.text(fields, "description"),
                Typed.text(fields, "return"),
                Typed.text(fields, "effort"),
                ratings(fields),
                Typed.text(fields, "mustNot"),
                Typed.text(fields, "version"),
                Typed.text(fields, "key"));
    }

    /** The form of what stands. */
    static CandidateForm of(Candidate candidate) {
        Profile profile = candidate.profile();
        Map<Criterion, String> ratings = ratings(Map.of());
        profile.ratings().forEach((criterion, it) -> ratings.put(criterion, String.valueOf(it)));
        return new CandidateForm(
                profile.name(),
                profile.description(),
                Figures.typed(profile.returnPerYear()),
                Figures.typed(profile.effortDays()),
                ratings,
                profile.mustNot(),
                String.valueOf(candidate.version()),
                "");
    }

    public String rating(Criterion criterion) {
        return Objects.requireNonNull(ratings.get(criterion));
    }

    Problems problems(String currency) {
        List<Problem> problems = new ArrayList<>();
        if (name.isEmpty() || name.length() > NAME_LENGTH) {
            problems.add(Problem.of("name", "application.error.name"));
        }
        if (description.length() > DESCRIPTION_LENGTH) {
            problems.add(Problem.of("description", "application.error.description"));
        }
        returnsFigure(currency).problem().ifPresent(problems::add);
        effortFigure().problem().ifPresent(problems::add);
        ratings.forEach((criterion, it) -> {
            if (!it.matches("[1-5]?")) {
                problems.add(Problem.of("rating." + criterion, "application.error.rating"));
            }
        });
        if (mustNot.length() > MUST_NOT_LENGTH) {
            problems.add(Problem.of("mustNot", "application.error.must-not"));
        }
        return new Problems(problems);
    }

    /** Call only when nothing is wrong. */
    Profile profile(String currency) {
        Map<Criterion, Integer> rated = new EnumMap<>(Criterion.class);
        ratings.forEach((criterion, it) -> {
            if (!it.isEmpty()) {
                rated.put(criterion, Integer.valueOf(it));
            }
        });
        return new Profile(
                name,
                description,
                returnsFigure(currency).value().orElseThrow(),
                effortFigure().value().orElseThrow(),
                rated,
                mustNot);
    }

    /** The fields by name, made over the version that stands now. */
    Map<String, String> over(int current) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("name", name);
        fields.put("description", description);
        fields.put("return", returns);
        fields.put("effort", effort);
        ratings.forEach((criterion, it) -> fields.put("rating." + criterion, it));
        fields.put("mustNot", mustNot);
        fields.put("version", String.valueOf(current));
        return fields;
    }

    /** What differs from another version, labelled by message keys. */
    List<Conflict.Row> differences(CandidateForm theirs) {
        List<Conflict.Row> rows = new ArrayList<>();
        rows.add(new Conflict.Row("application.candidate.name", name, theirs.name));
        rows.add(new Conflict.Row("application.candidate.description", description, theirs.description));
        rows.add(new Conflict.Row("application.criterion.RETURN", returns, theirs.returns));
        rows.add(new Conflict.Row("application.criterion.EFFORT", effort, theirs.effort));
        ratings.forEach((criterion, it) ->
                rows.add(new Conflict.Row("application.criterion." + criterion, it, theirs.rating(criterion))));
        rows.add(new Conflict.Row("application.candidate.must-not", mustNot, theirs.mustNot));
        return rows.stream().filter(Conflict.Row::differs).toList();
    }

    private Figure returnsFigure(String currency) {
        return Figure.read("return", returns, currency, RETURNS);
    }

    private Figure effortFigure() {
        return Figure.read("effort", effort, "days", EFFORT);
    }

    private static Map<Criterion, String> ratings(Map<String, String> fields) {
        Map<Criterion, String> ratings = new EnumMap<>(Criterion.class);
        Criterion.ratedOnes().forEach(it -> ratings.put(it, Typed.text(fields, "rating." + it)));
        return ratings;
    }
}
