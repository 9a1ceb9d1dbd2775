package io.waymark.measurement.web;

import io.waymark.figure.Figures;
import io.waymark.measurement.Measure;
import io.waymark.measurement.MeasuredDay;
import io.waymark.measurement.Measuring;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A correction as it was typed.
 *
 * @param revision that the member looked at
 */
record CorrectionForm(String value, String reason, String revision) {

    CorrectionForm(@Nullable String value, @Nullable String reason, @Nullable String revision) {
        this.value = Typed.text(value);
        this.reason = Typed.text(reason);
        this.revision = Typed.text(revision);
    }

    /** The form of what stands. */
    static CorrectionForm of(MeasuredDay now) {
        BigDecimal value = now.value();
        return new CorrectionForm(
                value == null ? "" : Figures.typed(value),
                "",
                String.valueOf(now.now().number()));
    }

    /** The same wish, made from what stands now. */
    CorrectionForm over(MeasuredDay now) {
        return new CorrectionForm(value, reason, String.valueOf(now.now().number()));
    }

    /** What is wrong with a new figure. */
    List<FieldProblem> problems(Measure kpi, MeasuredDay now) {
        List<FieldProblem> problems = new ArrayList<>();
        Typed.valueProblem(value, kpi.unit())
                .or(() -> unchanged(kpi, now) ? Optional.of(FieldProblem.at("value", "value.same")) : Optional.empty())
                .ifPresent(problems::add);
        problems.addAll(problemsOfReason());
        return problems;
    }

    List<FieldProblem> problemsOfReason() {
        if (reason.isEmpty()) {
            return List.of(FieldProblem.at("reason", "reason.missing"));
        }
        return reason.length() > Measuring.REASON
                ? List.of(FieldProblem.at("reason", "reason.too-long", Measuring.REASON, reason.length()))
                : List.of();
    }

    /** What means nothing was never seen, so that nothing is overwritten by it. */
    int seen() {
        return revision.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(revision) : 0;
    }

    private boolean unchanged(Measure kpi, MeasuredDay now) {
        BigDecimal value = now.value();
        return value != null
                && seen() == now.now().number()
                && value.compareTo(Typed.value(this.value, kpi.unit())) == 0;
    }
}
