package io.waymark.objective;

import io.waymark.figure.Aim;
import io.waymark.figure.AimProblem;
import io.waymark.figure.Nature;
import io.waymark.goal.KpiId;
import io.waymark.organisation.PersonId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What people decide about a key result.
 *
 * @param unit of all its figures, for example {@code %} or {@code days}
 * @param owner null where nobody answers for it yet
 * @param kpi whose measurements are its figures, in the same unit and direction; null where people check in with figures
 * @throws IllegalArgumentException where it aims at nothing that can be reached, see {@link AimProblem}
 */
public record KeyResultPlan(
        String title,
        Nature nature,
        String unit,
        Aim aim,
        LocalDate dueOn,
        @Nullable PersonId owner,
        @Nullable KpiId kpi) {

    public KeyResultPlan {
        AimProblem.of(aim).ifPresent(it -> {
            throw new IllegalArgumentException(it.name());
        });
    }

    /** The values by field, as the activity record keeps them. */
    Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("title", title);
        fields.put("nature", nature.name());
        fields.put("unit", unit);
        fields.put("direction", aim.direction().name());
        fields.put("baseline", Objects.toString(aim.baseline(), ""));
        fields.put("target", Objects.toString(aim.target(), ""));
        fields.put("low", Objects.toString(aim.low(), ""));
        fields.put("high", Objects.toString(aim.high(), ""));
        fields.put("due", dueOn.toString());
        fields.put("owner", Objects.toString(owner, ""));
        fields.put("kpi", Objects.toString(kpi, ""));
        return fields;
    }
}
