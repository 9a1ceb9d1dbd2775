package io.waymark.roadmap.out;

import io.waymark.organisation.ChosenUnit;
import io.waymark.organisation.Member;
import io.waymark.organisation.Members;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.SecretToken;
import io.waymark.organisation.Tenancy;
import io.waymark.roadmap.ActionId;
import io.waymark.roadmap.Card;
import io.waymark.roadmap.PlacedAction;
import io.waymark.roadmap.PlannedDays;
import io.waymark.roadmap.board.RoadmapFilters;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The plan of a unit as a calendar: each card that has work left is an event on its last day by the accepted plan; one that
 * this does not know, on the last day of its quarter.
 */
@Component
class RoadmapCalendar {

    private final CalendarReading addresses;
    private final Members members;
    private final RoadmapExports exports;
    private final PlannedDays days;
    private final ExportWords words;
    private final Clock clock;

    RoadmapCalendar(
            CalendarReading addresses,
            Members members,
            RoadmapExports exports,
            PlannedDays days,
            ExportWords words,
            Clock clock) {
        this.addresses = addresses;
        this.members = members;
        this.exports = exports;
        this.days = days;
        this.words = words;
        this.clock = clock;
    }

    /**
     * What the address of the token opens, in the name of whoever made it.
     *
     * @throws NotFound where it is unknown or revoked, or its person does not belong any more
     */
    String of(SecretToken token) {
        CalendarReading.Opened opened = addresses.read(token).orElseThrow(NotFound::new);
        Member member = member(opened.person(), opened.slug());
        RoadmapFilters unit = RoadmapFilters.ofUnit(opened.unit());
        return Tenancy.of(member)
                .call(() -> written(exports.of(member, unit, ChosenUnit.NONE), days.of(member, opened.unit())));
    }

    private Member member(PersonId person, String slug) {
        return Tenancy.of(person).call(() -> members.find(person, slug)).orElseThrow(NotFound::new);
    }

    /** @param planned the days of the accepted plan */
    private String written(RoadmapExport export, Map<ActionId, LocalDate> planned) {
        Instant now = clock.instant();
        CalendarText calendar = new CalendarText(words.say(
                "roadmap.calendar.name", export.plan().unit(), export.member().organisationName()));
        for (Card card : export.cards()) {
            PlannedDays.last(card, planned)
                    .or(() -> quarterEnd(card))
                    .ifPresent(day -> calendar.event(
                            card.id() + "@waymark",
                            card.facts().version(),
                            now,
                            day,
                            card.title(),
                            about(card),
                            words.address(export.member().slug(), card)));
        }
        return calendar.end();
    }

    private static Optional<LocalDate> quarterEnd(Card card) {
        return Optional.ofNullable(card.facts().target())
                .map(it -> it.plus(1).firstDay().minusDays(1));
    }

    private String about(Card card) {
        String owner = card.facts().ownerName();
        return Stream.of(
                        words.status(card),
                        owner == null ? "" : words.say("roadmap.out.owner", owner),
                        card.facts().outcome(),
                        card.actions().stream()
                                .filter(PlacedAction::left)
                                .map(it -> "- " + it.facts().title())
                                .collect(Collectors.joining("\n")))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
