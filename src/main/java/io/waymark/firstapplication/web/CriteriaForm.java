package io.waymark.firstapplication.web;

import io.waymark.figure.Decimals;
import io.waymark.figure.Figures;
import io.waymark.firstapplication.Choice;
import io.waymark.firstapplication.Criteria;
import io.waymark.firstapplication.Criterion;
import io.waymark.firstapplication.Weighting;
import io.waymark.form.Clash;
import io.waymark.organisation.Member;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;

/** Weights and limits as they were typed; the version is what the member had on the screen. */
record CriteriaForm(Map<Criterion, String> weights, Map<Criterion, String> limits, String version) {

    private static final BigDecimal HEAVIEST = BigDecimal.valueOf(Weighting.HEAVIEST);

    static CriteriaForm typed(Map<String, String> fields) {
        return new CriteriaForm(each("weight", fields), each("limit", fields), fields.getOrDefault("version", ""));
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
                            wish.figure(it).orElse(stands.weight()), asked ? wish.atLeast(it) : stands.atLeast()));
        }
        return tried;
    }

    public String weight(Criterion criterion) {
        return Objects.requireNonNull(weights.get(criterion));
    }

    public String limit(Criterion criterion) {
        return Objects.requireNonNull(limits.get(criterion));
    }

    BindingResult problems() {
        BindingResult problems = new BeanPropertyBindingResult(this, "criteriaForm");
        for (Criterion it : Criterion.values()) {
            MessageSourceResolvable name = new DefaultMessageSourceResolvable("application.criterion." + it);
            if (figure(it).isEmpty()) {
                NamedFields.reject(problems, "weight." + it, "application.error.weight", name);
            }
            if (!limitIsRight(it, limit(it))) {
                NamedFields.reject(problems, "limit." + it, "application.error.limit", name);
            }
        }
        return problems;
    }

    /** A form that lost its version was made from an old page. */
    int seenVersion() {
        return version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1;
    }

    /** Call only when nothing is wrong. */
    Criteria criteria() {
        Map<Criterion, Weighting> weightings = new EnumMap<>(Criterion.class);
        for (Criterion it : Criterion.values()) {
            weightings.put(it, new Weighting(figure(it).orElseThrow(), atLeast(it)));
        }
        return new Criteria(weightings);
    }

    /** What was typed beside what stands now. */
    Clash clash(Member member, Choice now) {
        Clash clash = Clash.about("goals", now.title(), Addresses.CHOICE, member.slug(), now.id());
        CriteriaForm theirs = of(now.criteria(), now.version());
        for (Criterion it : Criterion.values()) {
            clash.line("application.criterion." + it, written(it), theirs.written(it));
        }
        return clash.over(now.version());
    }

    private String written(Criterion criterion) {
        return limit(criterion).isEmpty() ? weight(criterion) : weight(criterion) + " / ≥ " + limit(criterion);
    }

    /** Empty where it is no weight. */
    private Optional<BigDecimal> figure(Criterion criterion) {
        return Decimals.read(weight(criterion), "", Decimals.Style.ANY) instanceof Decimals.Number it
                        && it.value().signum() >= 0
                        && it.value().compareTo(HEAVIEST) <= 0
                        && it.value().scale() <= 1
                ? Optional.of(it.value())
                : Optional.empty();
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
            values.put(it, fields.getOrDefault(name + "." + it, ""));
        }
        return values;
    }
}
