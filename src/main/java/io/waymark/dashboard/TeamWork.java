package io.waymark.dashboard;

import io.waymark.figure.Quarter;
import io.waymark.roadmap.Card;
import io.waymark.roadmap.PlacedAction;
import io.waymark.roadmap.Roadmap;
import io.waymark.team.TeamFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is planned for quarters beside what can be given: of a team by the cards that it was given, of cards without a team, and
 * of all together.
 *
 * @param team null where it is of none in particular
 */
record TeamWork(@Nullable TeamFacts team, Kind kind, List<Load> loads) {

    /** Whose it is. */
    enum Kind {
        TEAM,
        NONE,
        ALL
    }

    /** How far ahead is looked, this quarter among them. */
    private static final int QUARTERS = 4;

    /** Whole person-days of cards that are planned for a quarter, and what can be given in it. */
    record Load(long planned, long capacity) {

        public boolean over() {
            return planned > capacity;
        }
    }

    static List<Quarter> quarters(Quarter now) {
        return Stream.iterate(now, it -> it.plus(1)).limit(QUARTERS).toList();
    }

    /** Of the teams in use; none where there is no team. */
    static List<TeamWork> of(List<TeamFacts> teams, Roadmap roadmap, Quarter now) {
        List<TeamFacts> inUse = teams.stream().filter(it -> !it.archived()).toList();
        List<TeamWork> rows = new ArrayList<>();
        inUse.forEach(team ->
                rows.add(new TeamWork(team, Kind.TEAM, loads(List.of(team), roadmap, now, it -> isOf(team, it)))));
        if (!inUse.isEmpty()) {
            rows.add(new TeamWork(
                    null,
                    Kind.NONE,
                    loads(List.of(), roadmap, now, it -> it.facts().team() == null)));
            rows.add(new TeamWork(null, Kind.ALL, loads(inUse, roadmap, now, it -> true)));
        }
        return rows;
    }

    private static List<Load> loads(List<TeamFacts> teams, Roadmap roadmap, Quarter now, Predicate<Card> which) {
        return quarters(now).stream()
                .map(quarter -> new Load(
                        Math.round(roadmap.cards().stream()
                                .filter(it -> it.facts().status().open()
                                        && quarter.equals(it.facts().target()))
                                .filter(which)
                                .flatMap(it -> it.actions().stream())
                                .filter(PlacedAction::left)
                                .mapToDouble(PlacedAction::days)
                                .sum()),
                        Math.round(teams.stream()
                                .mapToDouble(it -> it.capacity(quarter))
                                .sum())))
                .toList();
    }

    private static boolean isOf(TeamFacts team, Card card) {
        return card.facts().team() != null && card.facts().team().id().equals(team.id());
    }
}
