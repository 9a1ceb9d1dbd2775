package io.waymark.planning;

import io.waymark.assessment.MilestoneClaim;
import io.waymark.content.Edition;
import io.waymark.organisation.Member;
import io.waymark.organisation.Unit;
import java.util.List;
import java.util.Optional;

/**
 * What a lead can choose from.
 *
 * @param milestones that a cycle can start from, the newest first
 * @param editions the one that new assessments use first
 */
record PlanChoices(List<Unit> units, List<Member> colleagues, List<Edition> editions, List<MilestoneClaim> milestones) {

    /** The edition of the form; empty where there is none of this name. */
    Optional<Edition> edition(PlanForm form) {
        return editions.stream()
                .filter(it -> it.id().toString().equals(form.edition()))
                .findFirst();
    }

    /** What a milestone is called in the list. */
    public String label(MilestoneClaim milestone) {
        String unit = units.stream()
                .filter(it -> it.id().equals(milestone.unit()))
                .map(Unit::name)
                .findFirst()
                .orElse("");
        return unit + ", " + milestone.title();
    }

    /** Whether the milestone is one of the unit's. */
    boolean hasMilestone(String id, String unit) {
        return milestones.stream()
                .anyMatch(it ->
                        it.id().toString().equals(id) && it.unit().toString().equals(unit));
    }

    boolean hasUnit(String id) {
        return units.stream().anyMatch(it -> it.id().toString().equals(id));
    }

    /** Whether a unit of this name exists, whatever its capitals. */
    boolean hasUnitNamed(String name) {
        return units.stream().anyMatch(it -> it.name().equalsIgnoreCase(name.strip()));
    }

    boolean hasColleague(String person) {
        return colleagues.stream().anyMatch(it -> it.person().toString().equals(person));
    }
}
