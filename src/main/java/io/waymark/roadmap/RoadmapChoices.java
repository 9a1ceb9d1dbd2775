package io.waymark.roadmap;

import io.waymark.organisation.PersonId;
import io.waymark.organisation.UnitId;
import io.waymark.team.TeamId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the roadmap's forms offer: the units, the people and the teams of the organisation that are in use, each by name. */
public record RoadmapChoices(List<OfUnit> units, List<OfPerson> people, List<OfTeam> teams) {

    /** A unit that has, or may have, a roadmap. */
    public record OfUnit(UnitId id, String name) {}

    /** A person who may own an initiative. */
    public record OfPerson(PersonId id, String name) {}

    /** A team that may work an initiative. */
    public record OfTeam(TeamId id, String name) {}

    /** The person's name; empty where nobody is chosen. */
    public String nameOf(@Nullable PersonId person) {
        return people.stream()
                .filter(it -> it.id().equals(person))
                .map(OfPerson::name)
                .findFirst()
                .orElse("");
    }

    /** The team's name; empty where none is chosen, or one that is not in use. */
    public String nameOf(@Nullable TeamId team) {
        return teams.stream()
                .filter(it -> it.id().equals(team))
                .map(OfTeam::name)
                .findFirst()
                .orElse("");
    }

    /** Whether this person may own an initiative. */
    public boolean offers(PersonId person) {
        return people.stream().anyMatch(it -> it.id().equals(person));
    }
}
