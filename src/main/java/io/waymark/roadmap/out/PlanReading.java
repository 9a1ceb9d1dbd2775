package io.waymark.roadmap.out;

import io.waymark.form.NameKey;
import io.waymark.roadmap.InitiativeFacts;
import io.waymark.roadmap.RoadmapChoices;
import io.waymark.sheet.SheetCell;
import io.waymark.sheet.SheetFault;
import io.waymark.sheet.SheetLine;
import io.waymark.sheet.SheetTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Reads rows as plans of cards; an empty cell leaves what stands, and {@code none} takes an owner, a team or a quarter away.
 *
 * @param cards that a row can be about
 */
record PlanReading(
        SheetTable<RoadmapColumn> table, List<InitiativeFacts> cards, RoadmapChoices choices, ExportWords words) {
    /** What all rows say: what they would do, how many change nothing, and what is wrong with the others. */
    record Read(List<PlanEffect> effects, int same, List<SheetFault> faults) {}

    Read all() {
        List<SheetFault> faults = new ArrayList<>();
        List<PlanEffect> effects = new ArrayList<>();
        int same = 0;
        for (SheetLine line : table.lines()) {
            Optional<PlanEffect> effect = effect(line, faults);
            if (effect.filter(it -> !it.changes()).isPresent()) {
                same++;
            } else {
                effect.ifPresent(it -> add(it, effects, faults));
            }
        }
        return new Read(effects, same, faults);
    }

    /** A card has a row for each of its actions: what one of them changes, another may say again, but not otherwise. */
    private void add(PlanEffect effect, List<PlanEffect> effects, List<SheetFault> faults) {
        Optional<PlanEffect> before = effects.stream()
                .filter(it -> it.card().id().equals(effect.card().id()))
                .findFirst();
        if (before.isEmpty()) {
            effects.add(effect);
        } else if (!before.get().agrees(effect)) {
            faults.add(SheetFault.ofLine(
                    effect.line(),
                    "roadmap.import.twice",
                    effect.card().title(),
                    before.get().line()));
        }
    }

    private Optional<PlanEffect> effect(SheetLine line, List<SheetFault> faults) {
        List<SheetFault> wrong = new ArrayList<>(table.stray(line));
        Arrays.stream(RoadmapColumn.values()).filter(RoadmapColumn::read).forEach(it -> unreadable(line, it, wrong));
        Optional<InitiativeFacts> card = wrong.isEmpty() ? card(line, wrong) : Optional.empty();
        Optional<PlanEffect> effect = card.map(it -> new CardCells(this, line, it, wrong).effect());
        faults.addAll(wrong);
        return wrong.isEmpty() ? effect : Optional.empty();
    }

    private Optional<InitiativeFacts> card(SheetLine line, List<SheetFault> wrong) {
        String id = in(line, RoadmapColumn.ID);
        String title = in(line, RoadmapColumn.INITIATIVE);
        RoadmapColumn by = id.isEmpty() ? RoadmapColumn.INITIATIVE : RoadmapColumn.ID;
        List<InitiativeFacts> named = cards.stream()
                .filter(it -> id.isEmpty()
                        ? NameKey.of(it.title()).equals(NameKey.of(title))
                        : it.id().toString().equals(id))
                .toList();
        if (named.size() != 1) {
            wrong.add(at(line, by, id.isEmpty() ? title : id, named.isEmpty() ? "unknown" : "ambiguous"));
        }
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    private void unreadable(SheetLine line, RoadmapColumn column, List<SheetFault> wrong) {
        SheetCell cell = table.in(line, column);
        if (cell.error()) {
            wrong.add(SheetFault.at(line.number(), words.heading(column), cell.shown(), "sheet.fault.cell-error"));
        } else if (cell.computed()) {
            wrong.add(at(line, column, cell.shown(), "formula"));
        }
    }

    String in(SheetLine line, RoadmapColumn column) {
        return table.in(line, column).shown();
    }

    SheetFault at(SheetLine line, RoadmapColumn column, String written, String message, Object... details) {
        return SheetFault.at(line.number(), words.heading(column), written, "roadmap.import." + message, details);
    }
}
