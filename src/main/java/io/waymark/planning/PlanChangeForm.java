package io.waymark.planning;

import io.waymark.assessment.Assessment;
import io.waymark.assessment.ChangedPlan;
import io.waymark.assessment.QuestionPath;
import io.waymark.content.Dimension;
import io.waymark.content.DimensionKey;
import io.waymark.content.Edition;
import io.waymark.scoring.Targets;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * The changed plan of an assessment as it was typed.
 *
 * @param target dimension to level
 * @param path null where it was not sent or cannot be read
 * @param seen what the member had on the screen
 */
record PlanChangeForm(
        @NotBlank(message = "{planning.error.title}") @Size(max = 120)
        String title,

        Map<String, String> target,

        @NotNull(message = "{planning.error.path}") @Nullable
        QuestionPath path,

        boolean presumed,
        String seen) {

    static PlanChangeForm of(Assessment assessment) {
        ChangedPlan plan = ChangedPlan.of(assessment);
        return new PlanChangeForm(
                plan.title(),
                plan.targets().levels().entrySet().stream()
                        .collect(Collectors.toMap(it -> it.getKey().value(), it -> String.valueOf(it.getValue()))),
                plan.path(),
                plan.presumed(),
                plan.seen());
    }

    public String targetOf(DimensionKey dimension) {
        return target.getOrDefault(dimension.value(), "");
    }

    /** Says at which levels nobody can aim in this edition. */
    void judge(Edition edition, BindingResult problems) {
        if (path != null && !QuestionPath.through(edition).contains(path)) {
            problems.rejectValue("path", "planning.error.path");
        }
        for (Dimension it : edition.dimensions()) {
            if (edition.asked().stream().map(String::valueOf).noneMatch(targetOf(it.key())::equals)) {
                problems.rejectValue(
                        "target[" + it.key() + "]", "planning.error.target", new Object[] {it.title()}, null);
            }
        }
    }

    /** What is wanted; call only when nothing is wrong. */
    ChangedPlan plan(Edition edition) {
        return new ChangedPlan(
                title,
                new Targets(edition.dimensions().stream()
                        .collect(Collectors.toUnmodifiableMap(
                                Dimension::key, it -> Integer.parseInt(targetOf(it.key()))))),
                Objects.requireNonNull(path),
                presumed);
    }
}
