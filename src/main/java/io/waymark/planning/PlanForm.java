package io.waymark.planning;

import io.waymark.assessment.Assessment;
import io.waymark.assessment.AssessmentId;
import io.waymark.assessment.Plan;
import io.waymark.assessment.QuestionPath;
import io.waymark.assessment.QuestionPlan;
import io.waymark.content.DimensionKey;
import io.waymark.content.Edition;
import io.waymark.form.CreationKey;
import io.waymark.goal.GoalId;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.Unit;
import io.waymark.organisation.UnitId;
import io.waymark.scoring.Targets;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The plan of an assessment as it was typed.
 *
 * @param unit the id of a unit, or {@link #NEW_UNIT}
 * @param unitKind null where it was not sent or cannot be read
 * @param baseline the milestone to start from; null for none
 * @param target dimension to level
 * @param owner dimension to person, or to the address of somebody who is invited; empty means that the lead answers
 * @param path null where it was not sent or cannot be read
 * @param goals that it is about; all of them, or none, is all; null where they cannot be read
 * @param key made with the form: the id of the assessment
 */
record PlanForm(
        String unit,
        @Size(max = 120) String unitName,
        Unit.@Nullable Kind unitKind,

        @NotBlank(message = "{planning.error.title}") @Size(max = 120)
        String title,

        String edition,
        @Nullable UUID baseline,
        Map<String, String> target,
        Map<String, String> owner,

        @NotNull(message = "{planning.error.path}") @Nullable
        QuestionPath path,

        boolean presumed,
        @Nullable List<GoalId> goals,
        CreationKey key) {

    static final String NEW_UNIT = "new";

    /** What a lead most likely wants; every field can be changed. */
    static PlanForm suggested(String unit, String title, Edition edition, List<GoalId> goals) {
        int target = Math.min(Targets.USUAL, edition.asked().getLast());
        return new PlanForm(
                unit,
                "",
                Unit.Kind.TEAM,
                title,
                edition.id().toString(),
                null,
                edition.dimensions().stream()
                        .collect(Collectors.toMap(it -> it.key().value(), it -> String.valueOf(target))),
                Map.of(),
                QuestionPath.LEVEL_3,
                false,
                goals,
                CreationKey.next());
    }

    /** The next cycle of a unit: nothing that was said before is asked again. */
    PlanForm after(Assessment last, @Nullable UUID milestone, Set<GoalId> about) {
        return new PlanForm(
                unit,
                unitName,
                unitKind,
                title,
                edition,
                milestone,
                last.scopes().stream()
                        .collect(Collectors.toMap(it -> it.dimension().value(), it -> String.valueOf(it.target()))),
                last.scopes().stream()
                        .filter(it -> it.owner().isPresent())
                        .collect(Collectors.toMap(
                                it -> it.dimension().value(),
                                it -> it.owner().orElseThrow().toString())),
                last.questions().path(),
                last.questions().presumed(),
                List.copyOf(about),
                key);
    }

    /** The same, to begin another assessment. */
    PlanForm anew() {
        return new PlanForm(
                unit,
                unitName,
                unitKind,
                title,
                edition,
                baseline,
                target,
                owner,
                path,
                presumed,
                goals,
                CreationKey.next());
    }

    AssessmentId assessment() {
        return new AssessmentId(key.value());
    }

    boolean isNewUnit() {
        return unit.equals(NEW_UNIT);
    }

    public String targetOf(DimensionKey dimension) {
        return target.getOrDefault(dimension.value(), "");
    }

    public String ownerOf(DimensionKey dimension) {
        return owner.getOrDefault(dimension.value(), "");
    }

    /** The plan; call only when {@link PlanChoices#judge} finds nothing wrong. */
    Plan plan(UnitId whose, Edition model) {
        return new Plan(
                whose,
                model.id(),
                title,
                model.dimensions().stream().map(it -> scope(it.key())).toList(),
                baseline,
                new QuestionPlan(Objects.requireNonNull(path), presumed, Map.of()));
    }

    private Plan.Dimension scope(DimensionKey dimension) {
        String who = ownerOf(dimension);
        int level = Integer.parseInt(targetOf(dimension));
        return who.contains("@")
                ? new Plan.Dimension(dimension, level, null, who)
                : new Plan.Dimension(dimension, level, who.isEmpty() ? null : new PersonId(UUID.fromString(who)));
    }
}
