package io.waymark.roadmap.out;

import io.waymark.roadmap.Card;
import io.waymark.roadmap.PlacedAction;
import io.waymark.sheet.CsvText;
import io.waymark.sheet.SheetCell;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Writes a roadmap for tools that bring issues into GitHub from CSV: a card is an issue, and its actions with their steps are its
 * task list. Who is assigned and which milestone it has, only the repository knows.
 */
@Component
class GithubIssues {

    private static final List<String> FIELDS = List.of("title", "body", "labels", "assignee", "milestone", "state");

    private final ExportWords words;

    GithubIssues(ExportWords words) {
        this.words = words;
    }

    CsvText of(RoadmapExport export) {
        CsvText text = CsvText.unmarked(FIELDS);
        export.cards()
                .forEach(it -> text.line(
                        issue(export, it).stream().map(SheetCell::ofWords).toList()));
        return text;
    }

    private List<String> issue(RoadmapExport export, Card card) {
        return List.of(
                card.title(),
                body(export, card),
                labels(card),
                "",
                "",
                card.facts().status().open() ? "open" : "closed");
    }

    /** Labels are told apart by commas. */
    private static String labels(Card card) {
        return Stream.of(
                        "waymark",
                        card.dimension().map(it -> it.value()).orElse(""),
                        Objects.toString(card.facts().target(), ""))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(","));
    }

    private String body(RoadmapExport export, Card card) {
        String owner = card.facts().ownerName();
        return Stream.of(
                        words.say("roadmap.out.origin", export.origin()),
                        card.facts().outcome(),
                        owner == null ? "" : words.say("roadmap.out.owner", owner),
                        card.actions().stream().map(GithubIssues::tasks).collect(Collectors.joining("\n")),
                        words.address(export.member().slug(), card))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    private static String tasks(PlacedAction action) {
        return Stream.concat(
                        Stream.of(task("", !action.left(), action.facts().title())),
                        IntStream.range(0, action.steps().size())
                                .mapToObj(it -> task(
                                        "  ", action.done(it), action.steps().get(it))))
                .collect(Collectors.joining("\n"));
    }

    private static String task(String indent, boolean done, String text) {
        return indent + (done ? "- [x] " : "- [ ] ") + text;
    }
}
