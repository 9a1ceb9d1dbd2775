package io.waymark.roadmap.web;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.waymark.form.Clash;
import io.waymark.form.Reply;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.roadmap.InitiativeChangeResult;
import io.waymark.roadmap.InitiativeFacts;
import io.waymark.roadmap.InitiativeId;
import io.waymark.roadmap.Roadmaps;
import java.util.Map;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/** Answers a form about an initiative: the list for the page's script, else a page or the way back to it. */
@Component
class InitiativeReplies {

    private final RoadmapPages pages;
    private final Roadmaps roadmaps;

    InitiativeReplies(RoadmapPages pages, Roadmaps roadmaps) {
        this.pages = pages;
        this.roadmaps = roadmaps;
    }

    /** @throws NotFound where the initiative is missing or another tenant's */
    RoadmapPlace at(Member member, InitiativeId id, RoadmapFilters filters, HtmxRequest htmx) {
        InitiativeFacts initiative = roadmaps.find(member, id);
        return new RoadmapPlace(member, initiative, filters.in(initiative.unit().toString()), RoadmapPage.view(htmx));
    }

    /** The page once more with what was typed and what is wrong with it. */
    Reply refused(RoadmapPlace place, BindingResult problems) {
        InitiativeRow.Refusal refusal =
                new InitiativeRow.Refusal(place.initiative().id(), problems);
        return Reply.refused(
                place.view(), problems, Map.of("page", pages.show(place.member(), place.shown(), refusal)));
    }

    /** What became of it; {@code mine} adds what was sent beside what stands. */
    Reply to(RoadmapPlace place, InitiativeChangeResult result, BiFunction<Clash, InitiativeFacts, Clash> mine) {
        return switch (result) {
            case InitiativeChangeResult.Done done -> place.saved(pages);
            case InitiativeChangeResult.Stale stale -> Reply.clash(mine.apply(clash(place, stale.now()), stale.now()));
        };
    }

    private static Clash clash(RoadmapPlace place, InitiativeFacts now) {
        return Clash.about("roadmap", now.title(), place.address()).over(now.version());
    }
}
