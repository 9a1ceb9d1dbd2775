package io.waymark.planning;

import io.waymark.assessment.Assessment;
import io.waymark.assessment.AssessmentId;
import io.waymark.assessment.Plan;
import io.waymark.content.DimensionKey;
import io.waymark.content.Edition;
import io.waymark.content.EditionId;
import io.waymark.form.CreationKey;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.Unit;
import io.waymark.organisation.UnitId;
import io.waymark.scoring.Targets;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The plan of an assessment as it was typed: every field is text, so that whatever came in can be shown again.
 *
 * @param key made with the form: the id of the assessment
 * @param unit the id of a unit, or {@link #NEW_UNIT}
 * @param baseline the id of the milestone to start from; empty for none
 * @param targets dimension to level
 * @param owners dimension to person; empty means that the lead answers
 */
record PlanForm(
        CreationKey key,
        String unit,
        String unitName,
        String unitKind,
        String title,
        String edition,
        String baseline,
        Map<String, String> targets,
        Map<String, String> owners) {

    static final String NEW_UNIT = "new";

    private static final String TARGET = "target.";
    private static final String OWNER = "owner.";

    static PlanForm typed(Map<String, String> fields) {
        return new PlanForm(
                CreationKey.of(fields.getOrDefault("key", "")),
                fields.getOrDefault("unit", ""),
                fields.getOrDefault("unitName", ""),
                fields.getOrDefault("unitKind", ""),
                fields.getOrDefault("title", ""),
                fields.getOrDefault("edition", ""),
                fields.getOrDefault("baseline", ""),
                under(TARGET, fields),
                under(OWNER, fields));
    }

    /** What a lead most likely wants; every field can be changed. */
    static PlanForm suggested(String unit, String title, Edition edition) {
        int target = Math.min(Targets.USUAL, edition.asked().getLast());
        return new PlanForm(
                CreationKey.next(),
                unit,
                "",
                Unit.Kind.TEAM.name(),
                title,
                edition.id().toString(),
                "",
                edition.dimensions().stream()
                        .collect(Collectors.toMap(it -> it.key().value(), it -> String.valueOf(target))),
                Map.of());
    }

    /** The next cycle of a unit: nothing that was said before is asked again. */
    PlanForm after(Assessment last, Optional<UUID> milestone) {
        return new PlanForm(
                key,
                unit,
                unitName,
                unitKind,
                title,
                edition,
                milestone.map(UUID::toString).orElse(""),
                last.scopes().stream()
                        .collect(Collectors.toMap(it -> it.dimension().value(), it -> String.valueOf(it.target()))),
                last.scopes().stream()
                        .filter(it -> it.owner().isPresent())
                        .collect(Collectors.toMap(
                                it -> it.dimension().value(),
                                it -> it.owner().orElseThrow().toString())));
    }

    AssessmentId assessment() {
        return new AssessmentId(key.value());
    }

    public boolean isNewUnit() {
        return unit.equals(NEW_UNIT);
    }

    public String target(DimensionKey dimension) {
        return targets.getOrDefault(dimension.value(), "");
    }

    public String owner(DimensionKey dimension) {
        return owners.getOrDefault(dimension.value(), "");
    }

    /** The plan; call only when {@link PlanCheck} finds nothing wrong. */
    Plan plan(UnitId whose, Edition model) {
        return new Plan(
                whose,
                EditionId.parse(edition),
                title.strip(),
                model.dimensions().stream().map(it -> scope(it.key())).toList(),
                baseline.isEmpty() ? null : UUID.fromString(baseline));
    }

    private Plan.Dimension scope(DimensionKey dimension) {
        String owner = owner(dimension);
        return new Plan.Dimension(
                dimension,
                Integer.parseInt(target(dimension)),
                owner.isEmpty() ? null : new PersonId(UUID.fromString(owner)));
    }

    private static Map<String, String> under(String prefix, Map<String, String> fields) {
        return fields.entrySet().stream()
                .filter(it -> it.getKey().startsWith(prefix))
                .collect(Collectors.toUnmodifiableMap(
                        it -> it.getKey().substring(prefix.length()), Map.Entry::getValue));
    }
}
