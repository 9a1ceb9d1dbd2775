package io.waymark.roadmap.out;

import io.waymark.figure.Quarter;
import io.waymark.roadmap.Card;
import io.waymark.roadmap.PlacedAction;
import io.waymark.roadmap.Status;
import io.waymark.roadmap.order.WorkBand;
import io.waymark.sheet.CsvText;
import io.waymark.sheet.SheetCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Writes a roadmap for Jira's CSV import: cards as epics and their actions as stories below. Every epic stands before every
 * story, for the import finds a parent only among the rows above.
 */
@Component
class JiraIssues {

    /** A heading that stands twice takes two values. */
    private static final List<String> FIELDS = List.of(
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

    private final ExportWords words;

    JiraIssues(ExportWords words) {
        this.words = words;
    }

    CsvText of(RoadmapExport export) {
        CsvText text = CsvText.unmarked(FIELDS);
        List<List<String>> stories = new ArrayList<>();
        int epics = export.cards().size();
        for (int at = 0; at < epics; at++) {
            Card card = export.cards().get(at);
            text.line(cells(epic(export, card, at + 1)));
            for (PlacedAction action : card.actions()) {
                stories.add(story(card, action, epics + stories.size() + 1, at + 1));
            }
        }
        stories.forEach(it -> text.line(cells(it)));
        return text;
    }

    private List<String> epic(RoadmapExport export, Card card, int id) {
        String about = Stream.of(
                        words.say("roadmap.out.origin", export.origin()),
                        card.facts().outcome(),
                        words.address(export.member().slug(), card))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining("\n\n"));
        return issue(card, card.title(), "Epic", id, "", status(card.facts().status()), priority(card.band()), about);
    }

    private List<String> story(Card card, PlacedAction action, int id, int parent) {
        String status = !action.left() ? "Done" : action.stepsDone() > 0 ? "In Progress" : "To Do";
        return issue(
                card,
                action.facts().title(),
                "Story",
                id,
                String.valueOf(parent),
                status,
                priority(action.band()),
                description(action));
    }

    private static List<String> issue(
            Card card,
            String summary,
            String type,
            int id,
            String parent,
            String status,
            String priority,
            String description) {
        return List.of(
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
                description);
    }

    private String description(PlacedAction action) {
        return Stream.of(
                        listed("roadmap.out.steps-list", action.steps()),
                        listed("roadmap.out.done-when", action.doneWhen()))
                .flatMap(List::stream)
                .collect(Collectors.joining("\n"));
    }

    private List<String> listed(String heading, List<String> lines) {
        return lines.isEmpty()
                ? List.of()
                : Stream.concat(Stream.of(words.say(heading)), lines.stream().map(it -> "* " + it))
                        .toList();
    }

    private static String due(@Nullable Quarter target) {
        return target == null ? "" : target.plus(1).firstDay().minusDays(1).toString();
    }

    private static String status(Status status) {
        return switch (status) {
            case PROPOSED, PLANNED -> "To Do";
            case IN_PROGRESS, BLOCKED -> "In Progress";
            case DONE, DROPPED -> "Done";
        };
    }

    private static String priority(WorkBand band) {
        return switch (band) {
            case RAISED, OBLIGATION -> "Highest";
            case RISK -> "High";
            case LEVEL -> "Medium";
            case TARGET -> "Low";
            case LOWERED, SETTLED -> "Lowest";
        };
    }

    private static List<SheetCell> cells(List<String> row) {
        return row.stream().map(SheetCell::ofWords).toList();
    }
}
