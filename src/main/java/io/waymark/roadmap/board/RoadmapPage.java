package io.waymark.roadmap.board;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.waymark.assessment.Assessment;
import io.waymark.content.Dimension;
import io.waymark.figure.Quarter;
import io.waymark.goal.RankedGoal;
import io.waymark.organisation.Member;
import io.waymark.organisation.Right;
import io.waymark.roadmap.Card;
import io.waymark.roadmap.CardOutlooks;
import io.waymark.roadmap.InitiativeId;
import io.waymark.roadmap.PlanInBrief;
import io.waymark.roadmap.Roadmap;
import io.waymark.roadmap.RoadmapChoices;
import io.waymark.roadmap.Status;
import io.waymark.roadmap.saved.SavedView;
import io.waymark.roadmap.web.Looks;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A unit's roadmap as one member sees it.
 *
 * @param assessment whose gaps it closes; null where the unit was never assessed
 * @param brief the accepted plan; empty where there is none
 * @param ends of cards by the accepted plan, where they are drawn
 * @param now the quarter that today lies in
 */
record RoadmapPage(
        Member member,
        RoadmapFilters filters,
        @Nullable Assessment assessment,
        Roadmap roadmap,
        RoadmapChoices choices,
        List<Dimension> dimensions,
        List<RankedGoal> goals,
        Selection selection,
        ChangeOffer offer,
        List<SavedView> saved,
        Optional<PlanInBrief.Brief> brief,
        Map<InitiativeId, CardOutlooks.Ends> ends,
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

    /** Whether the member may plan this card. */
    public boolean works(Card card) {
        return card.facts().workedBy(member);
    }

    /** Whether the member may plan any card that is shown. */
    public boolean worksAny() {
        return selection.through().stream().anyMatch(this::works);
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

    public List<BoardColumn> columns() {
        return BoardColumn.of(selection.through(), now);
    }

    /** Whether nothing that is shown has a quarter. */
    public boolean unplannedOnly() {
        return selection.through().stream().allMatch(it -> it.facts().target() == null);
    }

    /** The rows of the page of a table; on paper all of them. */
    public List<RowGroup> rows() {
        List<Card> shown = view() == RoadmapView.PRINT ? selection.through() : selection.shown();
        return RowGroup.of(shown, it -> grouping().of(it, dimensions));
    }

    /** Which cards need which. */
    public CardNeeds needs() {
        return CardNeeds.among(roadmap.cards());
    }

    /** The selected card; empty where none is. */
    public Optional<Card> selected() {
        return roadmap.cards().stream()
                .filter(it -> it.id().toString().equals(filters.card()))
                .findFirst();
    }

    public Timeline timeline() {
        return Timeline.of(selection.through(), ends, selected(), needs(), now);
    }

    /** How many cards that are shown are late. */
    public long late() {
        return selection.through().stream().filter(it -> it.facts().late(now)).count();
    }

    /** The card whose needs are drawn: the selected one, else the first that waits. */
    public Card root() {
        return selected()
                .or(() -> selection.through().stream().filter(Card::waits).findFirst())
                .orElseGet(() -> selection.through().getFirst());
    }

    public Graph graph() {
        return Graph.of(root(), needs(), this::dimensionOf);
    }

    /** What the card needs straight, by title. */
    public List<String> needsOf(CardNeeds needs, Card card) {
        return needs.of(card).stream().map(Card::title).toList();
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
    public String dimensionOf(Card card) {
        return dimensions.stream()
                .filter(it -> it.key().equals(card.dimension().orElse(null)))
                .map(Dimension::title)
                .findFirst()
                .orElse("");
    }

    /** How the status of a card looks. */
    public static String tone(Card card) {
        return Looks.of(card.facts().status());
    }

    /** How much better another order could be at most, in percent with one decimal, rounded up. */
    public double distance() {
        return Math.ceil(roadmap.distance() * THOUSAND) / 10;
    }

    public String url(String name, String value) {
        return filters.with(name, value).url(member);
    }

    /** Where a cell of a table can be changed. */
    public String urlOfCell(Card card, String part) {
        return filters.editing(card.id() + "." + part).url(member) + "#c-" + card.id() + "-" + part;
    }

    /** Whether this cell is being changed. */
    public boolean edits(Card card, String part) {
        return works(card) && filters.edit().equals(card.id() + "." + part);
    }

    /** The same place with no cell open. */
    public RoadmapFilters place() {
        return filters.editing("");
    }
}
