package io.waymark.team.web;

import io.waymark.organisation.PersonId;
import io.waymark.team.TeamFacts;
import io.waymark.team.TeamPlan;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A team as it was typed.
 *
 * @param members null where they cannot be read
 * @param roles null where they cannot be read
 * @param version what the member had on the screen
 */
record TeamForm(
        @NotBlank(message = "{team.error.name}") @Size(max = 80)
        String name,

        @Nullable List<PersonId> members,

        @NotNull(message = "{team.error.others}")
        @Min(value = 0, message = "{team.error.others}")
        @Max(value = 1000, message = "{team.error.others}")
        @Nullable
        Integer others,

        @NotNull(message = "{team.error.usual}")
        @Min(value = 0, message = "{team.error.usual}")
        @Max(value = 10_000, message = "{team.error.usual}")
        @Nullable
        Integer usual,

        @Nullable List<String> roles,
        @Nullable Integer version) {

    static TeamForm of(TeamFacts team) {
        TeamPlan plan = team.plan();
        return new TeamForm(
                plan.name(),
                List.copyOf(plan.members()),
                plan.others(),
                plan.usual(),
                List.copyOf(plan.roles()),
                team.version());
    }

    /** Call only when nothing is wrong. */
    TeamPlan plan() {
        return new TeamPlan(
                name,
                Set.copyOf(Objects.requireNonNull(members)),
                Objects.requireNonNull(others),
                Objects.requireNonNull(usual),
                Set.copyOf(Objects.requireNonNull(roles)));
    }

    /** A form that lost its version was made from an old page. */
    int seenVersion() {
        return version == null ? -1 : version;
    }
}
