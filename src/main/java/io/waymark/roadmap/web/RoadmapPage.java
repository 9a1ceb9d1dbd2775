package io.waymark.roadmap.web;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.waymark.assessment.Assessment;
import io.waymark.content.Dimension;
import io.waymark.organisation.Member;
import io.waymark.organisation.Right;
import io.waymark.roadmap.Card;
import io.waymark.roadmap.Roadmap;
import io.waymark.roadmap.RoadmapChoices;
import io.waymark.roadmap.Status;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A unit's roadmap as one member sees it.
 *
 * @param assessment whose gaps it closes; null where the unit was never assessed
 */
record RoadmapPage(
        Member member,
        RoadmapFilters filters,
        @Nullable Assessment assessment,
        Roadmap roadmap,
        RoadmapChoices choices,
        List<Dimension> dimensions,
        Selection selection) {

    static final String VIEW = "roadmap/roadmap";

    private static final int THOUSAND = 1_000;

    /** The list for the page's script, the page for everyone else, and for the script when it goes back in history. */
    static String view(HtmxRequest htmx) {
        return htmx.isHtmxRequest() && !htmx.isHistoryRestoreRequest() ? VIEW + " :: swapped" : VIEW;
    }

    public boolean editable() {
        return member.may(Right.WORK_THE_ROADMAP);
    }

    /** What the filter offers. */
    public List<Status> statuses() {
        return List.of(Status.values());
    }

    public List<InitiativeRow> rows() {
        List<Card> shown = selection.shown();
        return IntStream.range(0, shown.size())
                .mapToObj(at -> new InitiativeRow(shown.get(at), opensBand(shown, at)))
                .toList();
    }

    /** How much better another order could be at most, in percent with one decimal, rounded up. */
    public double distance() {
        return Math.ceil(roadmap.distance() * THOUSAND) / 10;
    }

    private boolean opensBand(List<Card> shown, int at) {
        return Sorting.named(filters.sort()) == Sorting.ORDER
                && shown.get(at).rank().isPresent()
                && (at == 0 || shown.get(at - 1).band() != shown.get(at).band());
    }

    public String url(String name, String value) {
        return filters.with(name, value).url(member);
    }
}
