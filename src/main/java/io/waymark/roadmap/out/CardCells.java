package io.waymark.roadmap.out;

import io.waymark.figure.Quarter;
import io.waymark.form.NameKey;
import io.waymark.organisation.PersonId;
import io.waymark.roadmap.InitiativeFacts;
import io.waymark.roadmap.InitiativePlan;
import io.waymark.roadmap.RoadmapChoices;
import io.waymark.roadmap.Status;
import io.waymark.sheet.SheetFault;
import io.waymark.sheet.SheetLine;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The cells of a row, read as what they would make of the card that it is about.
 *
 * @param wrong takes what cannot be read
 */
record CardCells(PlanReading reading, SheetLine line, InitiativeFacts card, List<SheetFault> wrong) {

    private static final Pattern QUARTER = Pattern.compile("(\\d{4})\\s*-?\\s*[Qq]([1-4])");
    private static final int REASON = 500;

    PlanEffect effect() {
        OwnerCells people = new OwnerCells(reading, line, card, wrong);
        RoadmapChoices.@Nullable OfPerson owner = people.owner();
        Quarter target = quarter();
        Status status = status();
        String reason = in(RoadmapColumn.REASON);
        if (reason.length() > REASON) {
            wrong.add(at(RoadmapColumn.REASON, reason, "reason.long", REASON, reason.length()));
        }
        PersonId person = owner == null ? null : owner.id();
        String why = reason.isEmpty() && status == card.status() ? card.plan().reason() : reason;
        InitiativePlan plan = new InitiativePlan(status, why, person, target);
        if (plan.lacksReason()) {
            wrong.add(at(
                    RoadmapColumn.REASON,
                    reason,
                    "reason.missing",
                    reading.words().say("roadmap.status." + status)));
        }
        if (card.word().forbids(card.status(), status)) {
            wrong.add(at(RoadmapColumn.STATUS, in(RoadmapColumn.STATUS), "finance"));
        }
        String version = in(RoadmapColumn.VERSION);
        boolean outrun = !version.isEmpty() && !version.equals(String.valueOf(card.version()));
        InitiativeFacts.@Nullable ByTeam team = people.team();
        return new PlanEffect(line.number(), card, plan, owner == null ? "" : owner.name(), team, outrun, List.of());
    }

    private @Nullable Quarter quarter() {
        String written = in(RoadmapColumn.QUARTER);
        if (written.isEmpty()) {
            return card.target();
        }
        if (OwnerCells.none(written)) {
            return null;
        }
        Matcher read = QUARTER.matcher(written);
        if (!read.matches()) {
            wrong.add(at(RoadmapColumn.QUARTER, written, "quarter"));
            return null;
        }
        return Quarter.of(read.group(1) + " Q" + read.group(2));
    }

    private Status status() {
        String written = in(RoadmapColumn.STATUS);
        Optional<Status> named = Stream.of(Status.values())
                .filter(it ->
                        NameKey.of(written).equals(NameKey.of(reading.words().say("roadmap.status." + it)))
                                || it.name().equals(written.toUpperCase(Locale.ROOT)))
                .findFirst();
        if (!written.isEmpty() && named.isEmpty()) {
            wrong.add(at(RoadmapColumn.STATUS, written, "status"));
        }
        return named.orElse(card.status());
    }

    private String in(RoadmapColumn column) {
        return reading.in(line, column);
    }

    private SheetFault at(RoadmapColumn column, String written, String message, Object... details) {
        return reading.at(line, column, written, message, details);
    }
}
