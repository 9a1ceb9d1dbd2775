package io.waymark.roadmap;

import io.waymark.organisation.PersonId;
import io.waymark.organisation.UnitId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the roadmap's forms offer: the units and the people of the organisation, each by name. */
public record RoadmapChoices(List<OfUnit> units, List<OfPerson> people) {

    /** A unit that has, or may have, a roadmap. */
    public record OfUnit(UnitId id, String name) {}

    /** A person who may own an initiative. */
    public record OfPerson(PersonId id, String name) {}

    /** The person's name; empty where nobody is chosen. */
    public String nameOf(@Nullable PersonId person) {
        return people.stream()
                .filter(it -> it.id().equals(person))
                .map(OfPerson::name)
                .findFirst()
                .orElse("");
    }

    /** Whether this person may own an initiative. */
    public boolean offers(PersonId person) {
        return people.stream().anyMatch(it -> it.id().equals(person));
    }
}
