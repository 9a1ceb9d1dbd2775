package io.waymark.roadmap.web;

import io.waymark.organisation.NotFound;
import io.waymark.organisation.Right;
import io.waymark.roadmap.InitiativeChangeResult;
import io.waymark.roadmap.Roadmaps;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Answers a form about an initiative: the list for the page's script, else a page or the way back to it. */
@Component
class Replies {

    private final RoadmapPages pages;
    private final Roadmaps roadmaps;

    Replies(RoadmapPages pages, Roadmaps roadmaps) {
        this.pages = pages;
        this.roadmaps = roadmaps;
    }

    ModelAndView to(Sent sent, InitiativeChangeResult result) {
        return switch (result) {
            case InitiativeChangeResult.Done done -> saved(sent);
            case InitiativeChangeResult.Stale stale -> conflict(sent, stale);
        };
    }

    /**
     * The page once more with what was typed and what is wrong with it.
     *
     * @throws NotFound where the initiative is missing or another tenant's
     */
    ModelAndView refused(Sent sent, Map<String, String> problems) {
        sent.member().must(Right.WORK_THE_ROADMAP);
        Returned returned = new Returned(sent.initiative(), sent.fields(), problems);
        RoadmapPage page = pages.show(sent.member(), filters(sent), returned);
        return new ModelAndView(RoadmapViews.of(sent.htmx()), Map.of("page", page), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView saved(Sent sent) {
        RoadmapFilters filters = filters(sent);
        if (!sent.htmx().isHtmxRequest()) {
            sent.redirect().addFlashAttribute("saved", sent.initiative());
            return new ModelAndView("redirect:" + sent.back(filters));
        }
        RoadmapPage page = pages.show(sent.member(), filters, null);
        return new ModelAndView(RoadmapViews.of(sent.htmx()), Map.of("page", page, "saved", sent.initiative()));
    }

    /** What the page showed, and where it did not say so, the roadmap that the initiative belongs to. */
    private RoadmapFilters filters(Sent sent) {
        return sent.filters()
                .in(roadmaps.find(sent.member(), sent.initiative()).unit().toString());
    }

    private ModelAndView conflict(Sent sent, InitiativeChangeResult.Stale stale) {
        Conflict conflict = new Conflict(
                stale.now(),
                sent.over(stale.now().version()),
                sent.action(),
                sent.back(sent.filters().in(stale.now().unit().toString())),
                roadmaps.choices(sent.member()));
        return new ModelAndView(
                sent.htmx().isHtmxRequest() ? "roadmap/conflict :: conflict" : "roadmap/conflict",
                Map.of("conflict", conflict),
                HttpStatus.CONFLICT);
    }
}
