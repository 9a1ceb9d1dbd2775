package io.waymark.roadmap.out;

import io.waymark.roadmap.ActionFacts;
import io.waymark.roadmap.Card;
import io.waymark.roadmap.PlacedAction;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rows of a roadmap as a table: one an action with its card beside it, and one for a card that has none. */
record RoadmapLines(RoadmapExport export, ExportWords words) {

    /** Words, numbers and days in the order of the columns. */
    Stream<List<Object>> all() {
        return export.cards().stream()
                .flatMap(card -> card.actions().isEmpty()
                        ? Stream.of(row(card, Optional.empty()))
                        : card.actions().stream().map(it -> row(card, Optional.of(it))));
    }

    private List<Object> row(Card card, Optional<PlacedAction> action) {
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
                action.map(RoadmapLines::practices).orElse(""),
                action.map(it -> words.say(
                                "roadmap.out.steps", it.stepsDone(), it.steps().size()))
                        .orElse(""),
                action.<Object>map(it -> BigDecimal.valueOf(it.worth().days())).orElse(""),
                action.flatMap(it -> finished(it)).<Object>map(it -> it).orElse(""),
                card.id().toString(),
                BigDecimal.valueOf(card.facts().version()),
                export.day(),
                export.plan().edition().toString(),
                export.member().name());
    }

    private static String practices(PlacedAction action) {
        return action.closings().stream().map(it -> it.practice().key().value()).collect(Collectors.joining(", "));
    }

    private Optional<LocalDate> finished(PlacedAction action) {
        return Optional.ofNullable(action.facts().finished())
                .map(ActionFacts.Finish::at)
                .map(export.member()::day);
    }
}
