package io.waymark.assessment.web;

import io.waymark.content.Edition;
import io.waymark.organisation.Member;
import io.waymark.organisation.Unit;
import java.util.List;
import java.util.Optional;

/**
 * What a lead can choose from.
 *
 * @param editions the one that new assessments use first
 */
record PlanChoices(List<Unit> units, List<Member> colleagues, List<Edition> editions) {

    /** The edition of the form; empty where there is none of this name. */
    Optional<Edition> edition(PlanForm form) {
        return editions.stream()
                .filter(it -> it.id().toString().equals(form.edition()))
                .findFirst();
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
