package io.waymark.roadmap.web;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.waymark.form.Clash;
import io.waymark.form.Reply;
import io.waymark.organisation.ChosenUnit;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.roadmap.InitiativeChanges;
import io.waymark.roadmap.InitiativeFacts;
import io.waymark.roadmap.InitiativeId;
import io.waymark.roadmap.RoadmapRows;
import java.util.Map;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/** Answers a form about an initiative: the list for the page's script, else a page or the way back to it. */
@Component
class InitiativeReplies {

    /**
     * Where on the roadmap a form about an initiative was sent from, so that the answer shows the same part of it.
     *
     * @param shown what the page showed; where it did not say so, the roadmap that the initiative belongs to
     * @param view the page, or the list alone for the page's script
     */
    record Place(Member member, InitiativeFacts initiative, RoadmapFilters shown, String view) {

        /** The address of the initiative on the page that shows this. */
        String address() {
            return shown.url(member) + "#i-" + initiative.id();
        }
    }

    private final RoadmapPages pages;
    private final RoadmapRows rows;

    InitiativeReplies(RoadmapPages pages, RoadmapRows rows) {
        this.pages = pages;
        this.rows = rows;
    }

    /** @throws NotFound where the initiative is missing or another tenant's */
    Place at(Member member, InitiativeId id, RoadmapFilters filters, HtmxRequest htmx) {
        InitiativeFacts initiative = rows.find(member, id);
        return new Place(member, initiative, filters.in(initiative.unit().toString()), RoadmapPage.view(htmx));
    }

    /** The page once more with what was typed and what is wrong with it. */
    Reply refused(Place place, BindingResult problems) {
        InitiativeRow.Refusal refusal =
                new InitiativeRow.Refusal(place.initiative().id(), problems);
        return Reply.refused(
                place.view(),
                problems,
                Map.of("page", pages.show(place.member(), place.shown(), ChosenUnit.NONE, refusal)));
    }

    /** What became of it; {@code mine} adds what was sent beside what stands. */
    Reply to(Place place, InitiativeChanges.Outcome result, BiFunction<Clash, InitiativeFacts, Clash> mine) {
        return switch (result) {
            case InitiativeChanges.Outcome.Done done -> saved(place);
            case InitiativeChanges.Outcome.Stale stale ->
                Reply.clash(mine.apply(clash(place, stale.now()), stale.now()));
        };
    }

    /** It is saved: the way back to the page, or the list anew for its script. */
    private Reply saved(Place place) {
        Reply reply = RoadmapPage.VIEW.equals(place.view())
                ? Reply.toAddress(place.address())
                : Reply.shown(
                        place.view(), Map.of("page", pages.show(place.member(), place.shown(), ChosenUnit.NONE, null)));
        return reply.saying("roadmap.saved", place.initiative().title());
    }

    private static Clash clash(Place place, InitiativeFacts now) {
        return Clash.about("roadmap", now.title(), place.address()).over(now.version());
    }
}
