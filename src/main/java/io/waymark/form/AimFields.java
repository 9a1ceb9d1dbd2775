package io.waymark.form;

import io.waymark.figure.Aim;
import io.waymark.figure.AimProblem;
import io.waymark.figure.Direction;
import io.waymark.figure.Figures;
import io.waymark.figure.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** The part of a form that says where a figure starts and where it should be; all such forms are judged alike. */
public interface AimFields {

    String unit();

    @Nullable
    Direction direction();

    @Nullable
    Quantity baseline();

    @Nullable
    Quantity target();

    @Nullable
    Quantity low();

    @Nullable
    Quantity high();

    /** What it aims at; the fields of another direction are left alone. Call only where a direction was chosen. */
    default Aim aim() {
        Direction way = Objects.requireNonNull(direction());
        return way == Direction.CORRIDOR
                ? Aim.corridor(value(baseline()), value(low()), value(high()))
                : new Aim(way, value(baseline()), value(target()), null, null);
    }

    /**
     * Says what is wrong with the aim. Figures must be readable before they can be compared.
     *
     * @param open whether nobody has to say yet where the figure should be
     * @param words where the words are in the bundles: the {@link AimProblem} follows; they know the baseline, the target, the
     *     lower bound and the unit as it is written behind a figure
     */
    default void judgeAim(BindingResult problems, boolean open, String words) {
        if (direction() == null) {
            return;
        }
        List<String> fields =
                direction() == Direction.CORRIDOR ? List.of("baseline", "low", "high") : List.of("baseline", "target");
        fields.forEach(it -> judgeUnit(it, problems));
        if (fields.stream().noneMatch(problems::hasFieldErrors) && !(open && aim().open())) {
            AimProblem.of(aim()).ifPresent(it -> problems.rejectValue(it.field(), words + it, values(), null));
        }
    }

    private void judgeUnit(String field, BindingResult problems) {
        Quantity figure = switch (field) {
            case "baseline" -> baseline();
            case "target" -> target();
            case "low" -> low();
            default -> high();
        };
        if (!unit().isEmpty()) {
            UnitOfFigure.judge(field, figure, unit(), problems);
        }
    }

    private Object[] values() {
        return new Object[] {text(baseline()), text(target()), text(low()), Figures.unitBehind(unit())};
    }

    private static String text(@Nullable Quantity figure) {
        return figure == null ? "" : Figures.number(figure.value());
    }

    private static @Nullable BigDecimal value(@Nullable Quantity figure) {
        return figure == null ? null : figure.value();
    }
}
