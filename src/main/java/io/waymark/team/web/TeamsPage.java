package io.waymark.team.web;

import io.waymark.figure.Quarter;
import io.waymark.team.TeamFacts;
import java.util.List;

/** The teams of an organisation, by name, with what they can give in this quarter and the next. */
record TeamsPage(List<TeamFacts> teams, Quarter now) {

    public List<TeamFacts> inUse() {
        return teams.stream().filter(it -> !it.archived()).toList();
    }

    public List<TeamFacts> archived() {
        return teams.stream().filter(TeamFacts::archived).toList();
    }

    public Quarter next() {
        return now.plus(1);
    }

    /** How many people work in those that are in use; somebody of two teams is counted in both. */
    public int people() {
        return inUse().stream().mapToInt(TeamFacts::people).sum();
    }

    /** Person-days that those in use can give together. */
    public double capacity(Quarter quarter) {
        return inUse().stream().mapToDouble(it -> it.capacity(quarter)).sum();
    }
}
