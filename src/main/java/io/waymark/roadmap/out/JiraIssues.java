package io.waymark.roadmap.out;

import io.waymark.roadmap.Card;
import io.waymark.roadmap.PlacedAction;
import io.waymark.sheet.CsvText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Writes a roadmap for Jira's CSV import: cards as epics and their actions as stories below. Every epic stands before every
 * story, for the import finds a parent only among the rows above.
 */
@Component
class JiraIssues {

    private final ExportWords words;

    JiraIssues(ExportWords words) {
        this.words = words;
    }

    CsvText of(RoadmapExport export) {
        CsvText text = CsvText.unmarked(JiraIssue.FIELDS);
        List<JiraIssue> stories = new ArrayList<>();
        int epics = export.cards().size();
        for (int at = 0; at < epics; at++) {
            Card card = export.cards().get(at);
            text.line(epic(export, card, at + 1).cells());
            for (PlacedAction action : card.actions()) {
                stories.add(story(card, action, epics + stories.size() + 1, at + 1));
            }
        }
        stories.forEach(it -> text.line(it.cells()));
        return text;
    }

    private JiraIssue epic(RoadmapExport export, Card card, int id) {
        String about = Stream.of(
                        words.say("roadmap.out.origin", export.origin()),
                        card.facts().outcome(),
                        words.address(export.member().slug(), card))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining("\n\n"));
        return new JiraIssue(
                card,
                card.title(),
                "Epic",
                id,
                "",
                JiraIssue.status(card.facts().status()),
                JiraIssue.priority(card.band()),
                about);
    }

    private JiraIssue story(Card card, PlacedAction action, int id, int parent) {
        String status = !action.left() ? "Done" : action.stepsDone() > 0 ? "In Progress" : "To Do";
        return new JiraIssue(
                card,
                action.facts().title(),
                "Story",
                id,
                String.valueOf(parent),
                status,
                JiraIssue.priority(action.band()),
                description(action));
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
}
