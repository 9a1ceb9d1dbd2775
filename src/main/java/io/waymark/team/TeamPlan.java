package io.waymark.team;

import io.waymark.organisation.PersonId;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What people say of a team.
 *
 * @param others how many belong to it without an account
 * @param usual person-days that it can give in a quarter
 * @param roles keys of the owner roles that it takes; empty where it takes all
 */
public record TeamPlan(String name, Set<PersonId> members, int others, int usual, Set<String> roles) {

    Map<String, Object> fields() {
        return Map.of(
                "title",
                name,
                "members",
                sorted(members.stream().map(PersonId::toString).toList()),
                "others",
                others,
                "usual",
                usual,
                "roles",
                sorted(roles));
    }

    private static SortedSet<String> sorted(Iterable<String> texts) {
        SortedSet<String> sorted = new TreeSet<>();
        texts.forEach(sorted::add);
        return sorted;
    }
}
