package io.waymark.roadmap.out;

import io.waymark.form.NameKey;
import io.waymark.organisation.PersonId;
import io.waymark.roadmap.InitiativeFacts;
import io.waymark.roadmap.RoadmapChoices;
import io.waymark.sheet.SheetFault;
import io.waymark.sheet.SheetLine;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The cells of a row that name who owns a card and which team works it.
 *
 * @param wrong takes names that nobody or several have
 */
record OwnerCells(PlanReading reading, SheetLine line, InitiativeFacts card, List<SheetFault> wrong) {

    /** Who would own it; null for nobody. */
    RoadmapChoices.@Nullable OfPerson owner() {
        String written = in(RoadmapColumn.OWNER);
        PersonId now = card.plan().owner();
        String name = Objects.requireNonNullElse(card.ownerName(), "");
        RoadmapChoices.OfPerson stays = now == null ? null : new RoadmapChoices.OfPerson(now, name);
        if (written.isEmpty() || NameKey.of(written).equals(NameKey.of(name))) {
            return stays;
        }
        if (none(written)) {
            return null;
        }
        List<RoadmapChoices.OfPerson> people = reading.choices().people().stream()
                .filter(it -> NameKey.of(it.name()).equals(NameKey.of(written)))
                .toList();
        if (people.size() != 1) {
            wrong.add(at(RoadmapColumn.OWNER, written, people.isEmpty() ? "nobody" : "namesakes"));
            return stays;
        }
        return people.getFirst();
    }

    /** Who would work it; null for nobody. */
    InitiativeFacts.@Nullable ByTeam team() {
        String written = in(RoadmapColumn.TEAM);
        InitiativeFacts.ByTeam now = card.team();
        boolean stays = written.isEmpty() || now != null && NameKey.of(written).equals(NameKey.of(now.name()));
        if (stays || none(written)) {
            return stays ? now : null;
        }
        Optional<RoadmapChoices.OfTeam> team = reading.choices().teams().stream()
                .filter(it -> NameKey.of(it.name()).equals(NameKey.of(written)))
                .findFirst();
        if (team.isEmpty()) {
            wrong.add(at(RoadmapColumn.TEAM, written, "team"));
        }
        return team.map(it -> new InitiativeFacts.ByTeam(it.id(), it.name())).orElse(now);
    }

    /** Whether a cell takes away what stands. */
    static boolean none(String written) {
        return written.equalsIgnoreCase("none");
    }

    private String in(RoadmapColumn column) {
        return reading.in(line, column);
    }

    private SheetFault at(RoadmapColumn column, String written, String message, Object... details) {
        return reading.at(line, column, written, message, details);
    }
}
