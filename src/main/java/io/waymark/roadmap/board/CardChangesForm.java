package io.waymark.roadmap.board;

import io.waymark.figure.Quarter;
import io.waymark.organisation.PersonId;
import io.waymark.roadmap.InitiativeId;
import io.waymark.roadmap.InitiativePlan;
import io.waymark.roadmap.RoadmapChoices;
import io.waymark.roadmap.Status;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * What is wished for one card or for many; what is left empty stays as it is.
 *
 * @param cards ids, each with a point and the version that was seen; several may stand in one, with commas between
 * @param assignee id of a person, or {@code none}
 * @param quarter as printed, or {@code none}
 * @param because why they are blocked or dropped
 * @param against why they may be done before what they need
 */
record CardChangesForm(
        List<String> cards,
        String assignee,
        String quarter,
        @Nullable Status state,
        @Size(max = 500) String because,
        @Size(max = 500) String against) {

    static final CardChangesForm EMPTY = new CardChangesForm(List.of(), "", "", null, "", "");

    private static final String NONE = RoadmapFilters.NONE;
    private static final Pattern PRINTED = Pattern.compile("\\d{4} Q[1-4]");
    private static final Pattern SEEN =
            Pattern.compile("([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\\.(\\d{1,9})");

    /** The cards that can be read, each with the version that was seen. */
    public Map<InitiativeId, Integer> seen() {
        Map<InitiativeId, Integer> seen = new LinkedHashMap<>();
        named().map(SEEN::matcher)
                .filter(Matcher::matches)
                .forEach(it -> seen.put(new InitiativeId(UUID.fromString(it.group(1))), Integer.valueOf(it.group(2))));
        return seen;
    }

    /** Says what of it is not offered. */
    void judge(RoadmapChoices choices, BindingResult problems) {
        if (seen().isEmpty() || named().anyMatch(it -> !SEEN.matcher(it).matches())) {
            problems.rejectValue("cards", "board.error.cards");
        }
        if (!assignee.isEmpty()
                && !assignee.equals(NONE)
                && choices.people().stream().noneMatch(it -> it.id().toString().equals(assignee))) {
            problems.rejectValue("assignee", "roadmap.error.assignee");
        }
        if (!quarter.isEmpty()
                && !quarter.equals(NONE)
                && !PRINTED.matcher(quarter).matches()) {
            problems.rejectValue("quarter", "board.error.quarter");
        }
        if (state != null && state.needsReason() && because.isEmpty()) {
            problems.rejectValue("because", "roadmap.error.because." + state);
        }
        if (!problems.hasErrors() && assignee.isEmpty() && quarter.isEmpty() && state == null) {
            problems.rejectValue("assignee", "board.error.nothing");
        }
    }

    /** The plan that somebody wants instead of this one. Call only when nothing is wrong. */
    InitiativePlan over(InitiativePlan plan) {
        return new InitiativePlan(
                state == null ? plan.status() : state,
                state == null ? plan.reason() : because,
                switch (assignee) {
                    case "" -> plan.owner();
                    case NONE -> null;
                    default -> new PersonId(UUID.fromString(assignee));
                },
                switch (quarter) {
                    case "" -> plan.target();
                    case NONE -> null;
                    default -> Quarter.of(quarter);
                });
    }

    /** Whether it says when or that work is done: what a prerequisite can speak against. */
    boolean orders() {
        return !quarter.isEmpty() || state != null;
    }

    private Stream<String> named() {
        return cards.stream().flatMap(it -> Stream.of(it.split(","))).map(String::strip);
    }
}
