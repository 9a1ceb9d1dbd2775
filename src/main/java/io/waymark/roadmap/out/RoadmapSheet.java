package io.waymark.roadmap.out;

import io.waymark.figure.Figures;
import io.waymark.roadmap.ActionFacts;
import io.waymark.roadmap.Card;
import io.waymark.roadmap.PlacedAction;
import io.waymark.sheet.CsvText;
import io.waymark.sheet.SheetCell;
import io.waymark.sheet.WorkbookTab;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.springframework.stereotype.Component;

/** Writes a roadmap as a table: a row an action with its card beside it, and one for a card that has none. */
@Component
class RoadmapSheet {

    /** Rows that are held in memory before they leave. */
    private static final int ROWS = 1_000;

    private final ExportWords words;

    RoadmapSheet(ExportWords words) {
        this.words = words;
    }

    CsvText csv(RoadmapExport export) {
        CsvText text = new CsvText(headings());
        rows(export)
                .forEach(row -> text.line(row.stream().map(RoadmapSheet::cell).toList()));
        return text;
    }

    void workbook(RoadmapExport export, OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, words.say("site.name"), "1.0")) {
            WorkbookTab tab = new WorkbookTab(workbook, words.say("roadmap.title"));
            tab.widths(8, 40, 12, 24, 20, 20, 10, 16, 40, 10, 10, 30, 48, 30, 10, 10, 12, 38, 8, 12, 20, 20);
            tab.headings(headings());
            int written = 0;
            for (List<Object> row : rows(export).toList()) {
                tab.row(row);
                if (++written % ROWS == 0) {
                    tab.flush();
                }
            }
            tab.finish();
        }
    }

    private Stream<List<Object>> rows(RoadmapExport export) {
        return export.cards().stream()
                .flatMap(card -> card.actions().isEmpty()
                        ? Stream.of(row(export, card, Optional.empty()))
                        : card.actions().stream().map(it -> row(export, card, Optional.of(it))));
    }

    private List<Object> row(RoadmapExport export, Card card, Optional<PlacedAction> action) {
        return List.of(
                card.rank().<Object>map(BigDecimal::valueOf).orElse(""),
                card.title(),
                words.status(card),
                card.facts().plan().reason(),
                Objects.requireNonNullElse(card.facts().ownerName(), ""),
                card.facts().team() == null ? "" : card.facts().team().name(),
                Objects.toString(card.facts().target(), ""),
                export.plan().dimensionOf(card),
                card.facts().outcome(),
                BigDecimal.valueOf(card.worth().days()),
                BigDecimal.valueOf(card.counts()),
                card.waitsFor().stream().map(Card.Neighbour::title).collect(Collectors.joining("; ")),
                action.map(it -> it.facts().title()).orElse(""),
                action.map(RoadmapSheet::practices).orElse(""),
                action.map(it -> words.say(
                                "roadmap.out.steps", it.stepsDone(), it.steps().size()))
                        .orElse(""),
                action.<Object>map(it -> BigDecimal.valueOf(it.worth().days())).orElse(""),
                action.flatMap(it -> finished(export, it)).<Object>map(it -> it).orElse(""),
                card.id().toString(),
                BigDecimal.valueOf(card.facts().version()),
                export.day(),
                export.plan().edition().toString(),
                export.member().name());
    }

    private static String practices(PlacedAction action) {
        return action.closings().stream().map(it -> it.practice().key().value()).collect(Collectors.joining(", "));
    }

    private static Optional<LocalDate> finished(RoadmapExport export, PlacedAction action) {
        return Optional.ofNullable(action.facts().finished())
                .map(ActionFacts.Finish::at)
                .map(export.member()::day);
    }

    private static SheetCell cell(Object value) {
        return switch (value) {
            case BigDecimal number -> SheetCell.ofFigure(Figures.typed(number));
            case LocalDate day -> SheetCell.ofFigure(day.toString());
            default -> SheetCell.ofWords(value.toString());
        };
    }

    private List<String> headings() {
        return Stream.of(RoadmapColumn.values()).map(words::heading).toList();
    }
}
