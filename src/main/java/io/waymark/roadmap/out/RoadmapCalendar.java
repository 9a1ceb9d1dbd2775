package io.waymark.roadmap.out;

import io.waymark.figure.Quarter;
import io.waymark.organisation.ChosenUnit;
import io.waymark.organisation.Member;
import io.waymark.organisation.Members;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.SecretToken;
import io.waymark.organisation.Tenancy;
import io.waymark.roadmap.Card;
import io.waymark.roadmap.PlacedAction;
import io.waymark.roadmap.board.RoadmapFilters;
import java.time.Clock;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The plan of a unit as a calendar: each card that has work left and a quarter is an event on the last day of it. */
@Component
class RoadmapCalendar {

    private final CalendarAddresses addresses;
    private final Members members;
    private final RoadmapExports exports;
    private final ExportWords words;
    private final Clock clock;

    RoadmapCalendar(
            CalendarAddresses addresses, Members members, RoadmapExports exports, ExportWords words, Clock clock) {
        this.addresses = addresses;
        this.members = members;
        this.exports = exports;
        this.words = words;
        this.clock = clock;
    }

    /**
     * What the address of the token opens, in the name of whoever made it.
     *
     * @throws NotFound where it is unknown or revoked, or its person does not belong any more
     */
    String of(SecretToken token) {
        CalendarAddresses.Opened opened = addresses.read(token).orElseThrow(NotFound::new);
        Member member = member(opened.person(), opened.slug());
        RoadmapFilters unit = RoadmapFilters.ofUnit(opened.unit());
        return Tenancy.of(member).call(() -> written(exports.of(member, unit, ChosenUnit.NONE)));
    }

    private Member member(PersonId person, String slug) {
        return Tenancy.of(person).call(() -> members.find(person, slug)).orElseThrow(NotFound::new);
    }

    private String written(RoadmapExport export) {
        Instant now = clock.instant();
        CalendarText calendar = new CalendarText(words.say(
                "roadmap.calendar.name", export.plan().unit(), export.member().organisationName()));
        for (Card card : export.cards()) {
            Quarter target = card.facts().target();
            if (target != null) {
                calendar.event(
                        card.id() + "@waymark",
                        card.facts().version(),
                        now,
                        target.plus(1).firstDay().minusDays(1),
                        card.title(),
                        about(card),
                        words.address(export.member().slug(), card));
            }
        }
        return calendar.end();
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
