package io.waymark.kpi.web;

import io.waymark.figure.Aim;
import io.waymark.figure.Decimals;
import io.waymark.figure.Direction;
import io.waymark.figure.Figures;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads where a figure started and where it should be. Each direction has its own fields, and those of another are left
 * alone; what nobody knows yet may stay empty.
 */
final class AimCheck {

    private final KpiForm form;
    private final String unit;
    private final Direction direction;
    private final List<Problem> problems = new ArrayList<>();

    AimCheck(KpiForm form, String unit, Direction direction) {
        this.form = form;
        this.unit = unit;
        this.direction = direction;
    }

    List<Problem> problems() {
        return problems;
    }

    Aim read() {
        BigDecimal baseline = number("baseline");
        return direction == Direction.CORRIDOR ? corridor(baseline) : target(baseline);
    }

    private Aim target(@Nullable BigDecimal baseline) {
        BigDecimal target = number("target");
        if (target != null && baseline != null && wrongSide(baseline, target)) {
            problems.add(Problem.of(
                    "target",
                    direction == Direction.HIGHER ? "kpis.error.target-below" : "kpis.error.target-above",
                    Figures.amount(target, unit),
                    Figures.amount(baseline, unit)));
        }
        return new Aim(direction, baseline, target, null, null);
    }

    private boolean wrongSide(BigDecimal baseline, BigDecimal target) {
        int way = target.compareTo(baseline);
        return direction == Direction.HIGHER ? way < 0 : way > 0;
    }

    private Aim corridor(@Nullable BigDecimal baseline) {
        BigDecimal low = number("low");
        BigDecimal high = number("high");
        boolean lowGiven = !form.text("low").isEmpty();
        boolean highGiven = !form.text("high").isEmpty();
        if (lowGiven != highGiven) {
            problems.add(Problem.of(lowGiven ? "high" : "low", "kpis.error.corridor-half"));
        } else if (low != null && high != null && low.compareTo(high) >= 0) {
            problems.add(Problem.of("high", "kpis.error.corridor-order", Figures.amount(low, unit)));
        }
        return Aim.corridor(baseline, low, high);
    }

    private @Nullable BigDecimal number(String field) {
        return switch (Decimals.read(form.text(field), unit, Decimals.Style.ANY)) {
            case Decimals.Number it -> it.value();
            case Decimals.Empty it -> null;
            case Decimals.Ambiguous it ->
                wrong(
                        field,
                        "ambiguous",
                        Figures.number(it.grouped()),
                        it.grouped().toPlainString(),
                        Figures.number(it.fraction()),
                        it.fraction().setScale(Decimals.FRACTION_DIGITS).toPlainString());
            case Decimals.OtherUnit it -> wrong(field, "other-unit", it.unit(), unit);
            case Decimals.TooLong it -> wrong(field, "too-many-digits");
            case Decimals.Formula it -> wrong(field, "formula-not-number");
            case Decimals.Unreadable it -> wrong(field, "number");
        };
    }

    private @Nullable BigDecimal wrong(String field, String why, Object... args) {
        problems.add(Problem.of(field, "kpis.error." + why, args));
        return null;
    }
}
