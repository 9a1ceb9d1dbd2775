package io.waymark.roadmap.out;

import io.waymark.figure.Quarter;
import io.waymark.form.NameKey;
import io.waymark.organisation.PersonId;
import io.waymark.roadmap.InitiativeFacts;
import io.waymark.roadmap.InitiativePlan;
import io.waymark.roadmap.RoadmapChoices;
import io.waymark.roadmap.Status;
import io.waymark.sheet.SheetCell;
import io.waymark.sheet.SheetFault;
import io.waymark.sheet.SheetLine;
import io.waymark.sheet.SheetTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads rows as plans of cards; an empty cell leaves what stands, and {@code none} takes an owner, a team or a quarter away.
 *
 * @param cards that a row can be about
 */
record PlanReading(
        SheetTable<RoadmapColumn> table, List<InitiativeFacts> cards, RoadmapChoices choices, ExportWords words) {

    private static final Pattern QUARTER = Pattern.compile("(\\d{4})\\s*-?\\s*[Qq]([1-4])");
    private static final int REASON = 500;

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
        Optional<PlanEffect> effect = card.map(it -> effect(line, it, wrong));
        faults.addAll(wrong);
        return wrong.isEmpty() ? effect : Optional.empty();
    }

    private PlanEffect effect(SheetLine line, InitiativeFacts card, List<SheetFault> wrong) {
        RoadmapChoices.@Nullable OfPerson owner = owner(line, card, wrong);
        Quarter target = quarter(line, card, wrong);
        Status status = status(line, card, wrong);
        String reason = in(line, RoadmapColumn.REASON);
        if (reason.length() > REASON) {
            wrong.add(at(line, RoadmapColumn.REASON, reason, "reason.long", REASON, reason.length()));
        }
        PersonId person = owner == null ? null : owner.id();
        String why = reason.isEmpty() && status == card.status() ? card.plan().reason() : reason;
        InitiativePlan plan = new InitiativePlan(status, why, person, target);
        if (plan.lacksReason()) {
            wrong.add(at(line, RoadmapColumn.REASON, reason, "reason.missing", words.say("roadmap.status." + status)));
        }
        if (card.word().forbids(card.status(), status)) {
            wrong.add(at(line, RoadmapColumn.STATUS, in(line, RoadmapColumn.STATUS), "finance"));
        }
        String version = in(line, RoadmapColumn.VERSION);
        boolean outrun = !version.isEmpty() && !version.equals(String.valueOf(card.version()));
        InitiativeFacts.@Nullable ByTeam team = team(line, card, wrong);
        return new PlanEffect(line.number(), card, plan, owner == null ? "" : owner.name(), team, outrun, List.of());
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

    private RoadmapChoices.@Nullable OfPerson owner(SheetLine line, InitiativeFacts card, List<SheetFault> wrong) {
        String written = in(line, RoadmapColumn.OWNER);
        PersonId now = card.plan().owner();
        String name = Objects.requireNonNullElse(card.ownerName(), "");
        RoadmapChoices.OfPerson stays = now == null ? null : new RoadmapChoices.OfPerson(now, name);
        if (written.isEmpty() || NameKey.of(written).equals(NameKey.of(name))) {
            return stays;
        }
        if (none(written)) {
            return null;
        }
        List<RoadmapChoices.OfPerson> people = choices.people().stream()
                .filter(it -> NameKey.of(it.name()).equals(NameKey.of(written)))
                .toList();
        if (people.size() != 1) {
            wrong.add(at(line, RoadmapColumn.OWNER, written, people.isEmpty() ? "nobody" : "namesakes"));
            return stays;
        }
        return people.getFirst();
    }

    private InitiativeFacts.@Nullable ByTeam team(SheetLine line, InitiativeFacts card, List<SheetFault> wrong) {
        String written = in(line, RoadmapColumn.TEAM);
        InitiativeFacts.ByTeam now = card.team();
        boolean stays = written.isEmpty() || now != null && NameKey.of(written).equals(NameKey.of(now.name()));
        if (stays || none(written)) {
            return stays ? now : null;
        }
        Optional<RoadmapChoices.OfTeam> team = choices.teams().stream()
                .filter(it -> NameKey.of(it.name()).equals(NameKey.of(written)))
                .findFirst();
        if (team.isEmpty()) {
            wrong.add(at(line, RoadmapColumn.TEAM, written, "team"));
        }
        return team.map(it -> new InitiativeFacts.ByTeam(it.id(), it.name())).orElse(now);
    }

    private @Nullable Quarter quarter(SheetLine line, InitiativeFacts card, List<SheetFault> wrong) {
        String written = in(line, RoadmapColumn.QUARTER);
        if (written.isEmpty()) {
            return card.target();
        }
        if (none(written)) {
            return null;
        }
        Matcher read = QUARTER.matcher(written);
        if (!read.matches()) {
            wrong.add(at(line, RoadmapColumn.QUARTER, written, "quarter"));
            return null;
        }
        return Quarter.of(read.group(1) + " Q" + read.group(2));
    }

    private Status status(SheetLine line, InitiativeFacts card, List<SheetFault> wrong) {
        String written = in(line, RoadmapColumn.STATUS);
        Optional<Status> named = Stream.of(Status.values())
                .filter(it -> NameKey.of(written).equals(NameKey.of(words.say("roadmap.status." + it)))
                        || it.name().equals(written.toUpperCase(Locale.ROOT)))
                .findFirst();
        if (!written.isEmpty() && named.isEmpty()) {
            wrong.add(at(line, RoadmapColumn.STATUS, written, "status"));
        }
        return named.orElse(card.status());
    }

    private static boolean none(String written) {
        return written.equalsIgnoreCase("none");
    }

    private void unreadable(SheetLine line, RoadmapColumn column, List<SheetFault> wrong) {
        SheetCell cell = table.in(line, column);
        if (cell.error()) {
            wrong.add(SheetFault.at(line.number(), words.heading(column), cell.shown(), "sheet.fault.cell-error"));
        } else if (cell.computed()) {
            wrong.add(at(line, column, cell.shown(), "formula"));
        }
    }

    private String in(SheetLine line, RoadmapColumn column) {
        return table.in(line, column).shown();
    }

    private SheetFault at(SheetLine line, RoadmapColumn column, String written, String message, Object... details) {
        return SheetFault.at(line.number(), words.heading(column), written, "roadmap.import." + message, details);
    }
}
