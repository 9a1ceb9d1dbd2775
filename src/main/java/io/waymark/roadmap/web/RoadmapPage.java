package io.waymark.roadmap.web;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.waymark.assessment.Assessment;
import io.waymark.content.Dimension;
import io.waymark.figure.Quarter;
import io.waymark.form.SelectOption;
import io.waymark.organisation.Member;
import io.waymark.organisation.Right;
import io.waymark.roadmap.InitiativeId;
import io.waymark.roadmap.Roadmap;
import io.waymark.roadmap.RoadmapChoices;
import io.waymark.roadmap.Status;
import io.waymark.roadmap.Step;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A unit's roadmap as one member sees it.
 *
 * @param assessment whose gaps it closes; null where the unit was never assessed
 * @param now the quarter that today lies in
 * @param refusal a form that could not be taken
 */
record RoadmapPage(
        Member member,
        RoadmapFilters filters,
        @Nullable Assessment assessment,
        Roadmap roadmap,
        RoadmapChoices choices,
        List<Dimension> dimensions,
        Selection selection,
        Quarter now,
        InitiativeRow.@Nullable Refusal refusal) {

    static final String VIEW = "roadmap/roadmap";

    private static final int THOUSAND = 1_000;

    /** The list for the page's script, the page for everyone else, and for the script when it goes back in history. */
    static String view(HtmxRequest htmx) {
        return htmx.isHtmxRequest() && !htmx.isHistoryRestoreRequest() ? VIEW + " :: swapped" : VIEW;
    }

    public boolean editable() {
        return member.may(Right.WORK_THE_ROADMAP);
    }

    /** What a form offers. */
    public List<Status> statuses() {
        return List.of(Status.values());
    }

    public List<SelectOption> owners() {
        return choices.people().stream()
                .map(it -> new SelectOption(it.id(), it.name()))
                .toList();
    }

    public List<InitiativeRow> rows() {
        List<Step> shown = selection.shown();
        return IntStream.range(0, shown.size())
                .mapToObj(at -> new InitiativeRow(shown.get(at), opensBand(shown, at), now, refusal))
                .toList();
    }

    /** How much better another order could be at most, in percent with one decimal, rounded up. */
    public double distance() {
        return Math.ceil(roadmap.distance() * THOUSAND) / 10;
    }

    private boolean opensBand(List<Step> shown, int at) {
        return Sorting.named(filters.sort()) == Sorting.ORDER
                && shown.get(at).rank().isPresent()
                && (at == 0 || shown.get(at - 1).band() != shown.get(at).band());
    }

    public String url(String name, String value) {
        return filters.with(name, value).url(member);
    }

    /** The whole roadmap, at the page and place where this initiative stands. */
    public String urlOf(InitiativeId id) {
        int rank = step(id).flatMap(Step::rank).orElse(1);
        return filters.unitOnly()
                        .with("page", String.valueOf(Selection.pageOf(rank)))
                        .url(member)
                + "#i-" + id;
    }

    /** A step of the roadmap, shown or not. */
    public Optional<Step> step(InitiativeId id) {
        return roadmap.steps().stream().filter(it -> it.facts().id().equals(id)).findFirst();
    }
}
