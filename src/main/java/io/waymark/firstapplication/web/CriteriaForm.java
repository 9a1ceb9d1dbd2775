package io.waymark.firstapplication.web;

import io.waymark.figure.Figures;
import io.waymark.firstapplication.Choice;
import io.waymark.firstapplication.Criteria;
import io.waymark.firstapplication.Criterion;
import io.waymark.firstapplication.Weighting;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Weights and limits as they were typed; the version is what the member had on the screen. */
record CriteriaForm(Map<Criterion, String> weights, Map<Criterion, String> limits, String version) {

    private static final Figure.Bounds BOUNDS =
            Figure.Bounds.of("0", String.valueOf(Weighting.HEAVIEST), 1, "application.error.weight");

    static CriteriaForm typed(Map<String, String> fields) {
        return new CriteriaForm(each("weight", fields), each("limit", fields), Typed.text(fields, "version"));
    }

    /** The form of these criteria, made from what stands. */
    static CriteriaForm of(Criteria criteria, int version) {
        Map<Criterion, String> weights = new EnumMap<>(Criterion.class);
        Map<Criterion, String> limits = new EnumMap<>(Criterion.class);
        criteria.weightings().forEach((criterion, it) -> {
            weights.put(criterion, Figures.typed(it.weight()));
            limits.put(criterion, it.atLeast() == null ? "" : String.valueOf(it.atLeast()));
        });
        return new CriteriaForm(weights, limits, String.valueOf(version));
    }

    /** What stands, but for what the address asks to try; what means nothing there is not tried. */
    static Criteria tried(Map<String, String> fields, Choice choice) {
        CriteriaForm wish = typed(fields);
        Criteria tried = choice.criteria();
        for (Criterion it : Criterion.values()) {
            Weighting stands = tried.of(it);
            boolean asked = fields.containsKey("limit." + it) && limitIsRight(it, wish.limit(it));
            tried = tried.with(
                    it,
                    new Weighting(
                            wish.figure(it).value().orElse(stands.weight()),
                            asked ? wish.atLeast(it) : stands.atLeast()));
        }
        return tried;
    }

    public String weight(Criterion criterion) {
        return Objects.requireNonNull(weights.get(criterion));
    }

    public String limit(Criterion criterion) {
        return Objects.requireNonNull(limits.get(criterion));
    }

    Problems problems() {
        return new Problems(Arrays.stream(Criterion.values())
                .flatMap(it -> problems(it).stream())
                .toList());
    }

    /** Call only when nothing is wrong. */
    Criteria criteria() {
        Map<Criterion, Weighting> weightings = new EnumMap<>(Criterion.class);
        for (Criterion it : Criterion.values()) {
            weightings.put(it, new Weighting(figure(it).value().orElseThrow(), atLeast(it)));
        }
        return new Criteria(weightings);
    }

    /** The fields by name, made over the version that stands now. */
    Map<String, String> over(int current) {
        Map<String, String> fields = new LinkedHashMap<>();
        weights.forEach((criterion, it) -> fields.put("weight." + criterion, it));
        limits.forEach((criterion, it) -> fields.put("limit." + criterion, it));
        fields.put("version", String.valueOf(current));
        return fields;
    }

    /** What differs from another version, labelled by message keys. */
    List<Conflict.Row> differences(CriteriaForm theirs) {
        return Arrays.stream(Criterion.values())
                .map(it -> new Conflict.Row("application.criterion." + it, written(it), theirs.written(it)))
                .filter(Conflict.Row::differs)
                .toList();
    }

    private String written(Criterion criterion) {
        return limit(criterion).isEmpty() ? weight(criterion) : weight(criterion) + " / ≥ " + limit(criterion);
    }

    private List<Problem> problems(Criterion criterion) {
        Optional<Problem> limit = limitIsRight(criterion, limit(criterion))
                ? Optional.empty()
                : Optional.of(Problem.of("limit." + criterion, "application.error.limit"));
        return Stream.of(figure(criterion).problem(), limit)
                .flatMap(Optional::stream)
                .toList();
    }

    private Figure figure(Criterion criterion) {
        return Figure.read("weight." + criterion, weight(criterion), "", BOUNDS);
    }

    private @Nullable Integer atLeast(Criterion criterion) {
        return limit(criterion).isEmpty() ? null : Integer.valueOf(limit(criterion));
    }

    private static boolean limitIsRight(Criterion criterion, String limit) {
        return limit.isEmpty() || criterion.rated() && limit.matches("[2-5]");
    }

    private static Map<Criterion, String> each(String name, Map<String, String> fields) {
        Map<Criterion, String> values = new EnumMap<>(Criterion.class);
        for (Criterion it : Criterion.values()) {
            values.put(it, Typed.text(fields, name + "." + it));
        }
        return values;
    }
}
