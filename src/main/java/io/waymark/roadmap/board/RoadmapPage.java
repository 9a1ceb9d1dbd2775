package io.waymark.roadmap.board;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.waymark.assessment.Assessment;
import io.waymark.content.Dimension;
import io.waymark.content.DimensionKey;
import io.waymark.figure.Quarter;
import io.waymark.goal.RankedGoal;
import io.waymark.organisation.Member;
import io.waymark.organisation.Right;
import io.waymark.roadmap.Card;
import io.waymark.roadmap.InitiativeFacts;
import io.waymark.roadmap.PlanInBrief;
import io.waymark.roadmap.RoadmapChoices;
import io.waymark.roadmap.Status;
import io.waymark.roadmap.listed.ListedCard;
import io.waymark.roadmap.listed.RoadmapHead;
import io.waymark.roadmap.saved.SavedView;
import io.waymark.roadmap.web.Looks;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A unit's roadmap as one member sees it.
 *
 * @param assessment whose gaps it closes; null where the unit was never assessed
 * @param brief the accepted plan; empty where there is none
 * @param now the quarter that today lies in
 */
record RoadmapPage(
        Member member,
        RoadmapFilters filters,
        @Nullable Assessment assessment,
        RoadmapChoices choices,
        List<Dimension> dimensions,
        List<RankedGoal> goals,
        ShownCards cards,
        ChangeOffer offer,
        List<SavedView> saved,
        Optional<PlanInBrief.Brief> brief,
        Quarter now) {

    static final String VIEW = "roadmap/board/roadmap";

    private static final int THOUSAND = 1_000;

    /** The list for the page's script, the page for everyone else, and for the script when it goes back in history. */
    static String view(HtmxRequest htmx) {
        return htmx.isHtmxRequest() && !htmx.isHistoryRestoreRequest() ? VIEW + " :: swapped" : VIEW;
    }

    public boolean editable() {
        return member.may(Right.WORK_THE_ROADMAP);
    }

    public RoadmapHead head() {
        return cards.head();
    }

    /** Whether the member may plan this card. */
    public boolean works(ListedCard card) {
        return card.facts().workedBy(member);
    }

    /** Whether the member may plan any card that is shown. */
    public boolean worksAny() {
        return cards.listed().anyMatch(this::works);
    }

    public RoadmapView view() {
        return RoadmapView.named(filters.view());
    }

    public RoadmapView[] views() {
        return RoadmapView.values();
    }

    public Grouping grouping() {
        return Grouping.of(filters);
    }

    public Grouping[] groupings() {
        return Grouping.values();
    }

    /** What the filter offers. */
    public List<Status> statuses() {
        return List.of(Status.values());
    }

    /** How many initiatives with work left are late, whatever the filters let through. */
    public int late() {
        return head().late(now.firstDay());
    }

    /** Whether nothing that is shown has a quarter. */
    public boolean unplannedOnly() {
        return cards.listed().allMatch(it -> it.facts().target() == null);
    }

    /** The rows of the page of a table. */
    public List<RowGroup> rows() {
        return RowGroup.of(cards.table().shown(), it -> grouping().of(it, dimensions));
    }

    /** What the goal that a card serves most says; empty where it serves none. */
    public String goalOf(ListedCard card) {
        return goals.stream()
                .filter(it -> it.id().value().equals(card.serves().orElse(null)))
                .map(RankedGoal::statement)
                .findFirst()
                .orElse("");
    }

    /** The table that goes on where a column ends. */
    public String urlBehind(BoardColumn column) {
        return filters.behind(column.cards().getLast().id().toString()).url(member);
    }

    /** The same page with this card selected. */
    public String urlOf(Card card) {
        return filters.selecting(card.id().toString()).url(member);
    }

    /** Whether a saved view is what is shown. */
    public boolean shows(SavedView view) {
        return view.query().equals(filters.lasting().query(member));
    }

    /** The quarters that a card can be moved to on the board. */
    public List<Quarter> moves() {
        return IntStream.rangeClosed(0, BoardColumn.NEXT + 1)
                .mapToObj(now::plus)
                .toList();
    }

    /** The title of the dimension that a card belongs to; empty for own work. */
    public String dimensionOf(ListedCard card) {
        return title(dimensions, card.dimension());
    }

    static String title(List<Dimension> dimensions, Optional<DimensionKey> key) {
        return dimensions.stream()
                .filter(it -> it.key().equals(key.orElse(null)))
                .map(Dimension::title)
                .findFirst()
                .orElse("");
    }

    /** How the status of a card looks. */
    public static String tone(InitiativeFacts card) {
        return Looks.of(card.status());
    }

    /** How much better another order could be at most, in percent with one decimal, rounded up. */
    public double distance() {
        return Math.ceil(head().distance() * THOUSAND) / 10;
    }

    public String url(String name, String value) {
        return filters.with(name, value).url(member);
    }

    /** Where a cell of a table can be changed; its name comes behind this. */
    public String urlOfCells() {
        String url = place().url(member);
        return url + (url.contains("?") ? "&edit=" : "?edit=");
    }

    /** Whether this cell is being changed. */
    public boolean edits(ListedCard card, String part) {
        return works(card) && filters.edit().equals(card.id() + "." + part);
    }

    /** The same place with no cell open. */
    public RoadmapFilters place() {
        return filters.editing("");
    }
}
