package io.waymark.roadmap.out;

import io.waymark.figure.Quarter;
import io.waymark.roadmap.Card;
import io.waymark.roadmap.Status;
import io.waymark.roadmap.order.WorkBand;
import io.waymark.sheet.SheetCell;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A row of Jira's CSV import.
 *
 * @param card whose owner, quarter and dimension it tells
 * @param id a number within the file, by which stories name their epic
 * @param parent id of the epic; empty for an epic itself
 */
record JiraIssue(
        Card card,
        String summary,
        String type,
        int id,
        String parent,
        String status,
        String priority,
        String description) {

    /** A heading that stands twice takes two values. */
    static final List<String> FIELDS = List.of(
            "Summary",
            "Issue Type",
            "Issue ID",
            "Parent",
            "Status",
            "Priority",
            "Assignee",
            "Due Date",
            "Labels",
            "Labels",
            "Description");

    List<SheetCell> cells() {
        return Stream.of(
                        summary,
                        type,
                        String.valueOf(id),
                        parent,
                        status,
                        priority,
                        Objects.requireNonNullElse(card.facts().ownerName(), ""),
                        due(card.facts().target()),
                        "waymark",
                        card.dimension().map(it -> it.value()).orElse(""),
                        description)
                .map(SheetCell::ofWords)
                .toList();
    }

    private static String due(@Nullable Quarter target) {
        return target == null ? "" : target.plus(1).firstDay().minusDays(1).toString();
    }

    /** A status as a new project in Jira has them. */
    static String status(Status status) {
        return switch (status) {
            case PROPOSED, PLANNED -> "To Do";
            case IN_PROGRESS, BLOCKED -> "In Progress";
            case DONE, DROPPED -> "Done";
        };
    }

    /** A band as one of the five priorities that Jira comes with. */
    static String priority(WorkBand band) {
        return switch (band) {
            case RAISED, OBLIGATION -> "Highest";
            case RISK -> "High";
            case LEVEL -> "Medium";
            case TARGET -> "Low";
            case LOWERED, SETTLED -> "Lowest";
        };
    }
}
