package io.waymark.team.web;

import io.waymark.figure.Quarter;
import io.waymark.form.SelectOption;
import io.waymark.team.TeamFacts;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One team.
 *
 */
record TeamPage(TeamFacts team, TeamOffer offer, Quarter now) {

    private static final int SHOWN = 6;
    private static final int OFFERED = 12;

    /** This quarter and those that follow, and later ones for which something is said. */
    public List<QuarterCapacity> quarters() {
        Stream<Quarter> later = team.exceptions().tailMap(now.plus(SHOWN)).keySet().stream();
        return Stream.concat(following(SHOWN), later)
                .map(it -> QuarterCapacity.of(team, it))
                .toList();
    }

    /** The quarters for which something can be said. */
    public List<SelectOption> choices() {
        return following(OFFERED).map(it -> new SelectOption(it, it.toString())).toList();
    }

    /** The roles that it takes, in the order of the model; empty where it takes all. */
    public String roles() {
        return offer.titles(team.roles());
    }

    private Stream<Quarter> following(int quarters) {
        return IntStream.range(0, quarters).mapToObj(now::plus);
    }
}
