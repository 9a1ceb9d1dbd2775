package io.waymark.plan.scenario;

import io.waymark.figure.Quarter;
import io.waymark.organisation.PersonId;
import io.waymark.team.TeamFacts;
import io.waymark.team.TeamPlan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What an adoption changed, as its entry in the record keeps it to be taken back.
 *
 * @param title of the scenario
 * @param unit whose roadmap it is
 * @param cards entries of the changes of cards, in their order
 * @param teams as they were
 * @param before number of the plan that was accepted; 0 where none was
 * @param after likewise of the one that was accepted with it
 */
record AdoptedChange(String title, UUID unit, List<OfCard> cards, List<OfTeam> teams, int before, int after) {

    record OfCard(UUID card, UUID entry) {}

    /** A team as it was, and the version that the adoption made. */
    record OfTeam(
            UUID team,
            int version,
            String name,
            Set<UUID> members,
            int others,
            int usual,
            Set<String> roles,
            Map<String, Integer> exceptions) {

        static OfTeam of(TeamFacts was, int version) {
            Map<String, Integer> exceptions = new TreeMap<>();
            was.exceptions().forEach((quarter, days) -> exceptions.put(quarter.toString(), days));
            TeamPlan plan = was.plan();
            return new OfTeam(
                    was.id().value(),
                    version,
                    plan.name(),
                    plan.members().stream().map(PersonId::value).collect(Collectors.toSet()),
                    plan.others(),
                    plan.usual(),
                    plan.roles(),
                    exceptions);
        }

        TeamPlan plan() {
            return new TeamPlan(
                    name, members.stream().map(PersonId::new).collect(Collectors.toSet()), others, usual, roles);
        }

        Map<Quarter, Integer> quarters() {
            Map<Quarter, Integer> quarters = new HashMap<>();
            exceptions.forEach((quarter, days) -> quarters.put(Quarter.of(quarter), days));
            return quarters;
        }
    }
}
