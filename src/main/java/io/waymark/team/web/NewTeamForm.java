package io.waymark.team.web;

import io.waymark.form.CreationKey;
import io.waymark.team.TeamId;
import io.waymark.team.TeamPlan;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A new team as it was typed; who belongs to it is said on its page.
 *
 * @param key becomes its id
 */
record NewTeamForm(
        @NotBlank(message = "{team.error.name}") @Size(max = 80)
        String name,

        @NotNull(message = "{team.error.usual}")
        @Min(value = 0, message = "{team.error.usual}")
        @Max(value = 10_000, message = "{team.error.usual}")
        @Nullable
        Integer usual,

        @Nullable CreationKey key) {

    static NewTeamForm fresh() {
        return new NewTeamForm("", null, CreationKey.next());
    }

    /** Call only when nothing is wrong. */
    TeamPlan plan() {
        return new TeamPlan(name, Set.of(), 0, Objects.requireNonNull(usual), Set.of());
    }

    TeamId addedAs() {
        return new TeamId((key == null ? CreationKey.next() : key).value());
    }
}
