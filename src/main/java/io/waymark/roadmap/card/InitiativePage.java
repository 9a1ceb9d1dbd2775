package io.waymark.roadmap.card;

import io.waymark.figure.Quarter;
import io.waymark.form.SelectOption;
import io.waymark.organisation.Member;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.Right;
import io.waymark.roadmap.ActionId;
import io.waymark.roadmap.AgainstPrerequisite;
import io.waymark.roadmap.Card;
import io.waymark.roadmap.CardLine;
import io.waymark.roadmap.InitiativeId;
import io.waymark.roadmap.InitiativePlan;
import io.waymark.roadmap.PlacedAction;
import io.waymark.roadmap.Roadmap;
import io.waymark.roadmap.RoadmapChoices;
import io.waymark.roadmap.Status;
import io.waymark.roadmap.order.BusinessValue;
import io.waymark.roadmap.web.Looks;
import io.waymark.scoring.Rating;
import io.waymark.team.TeamId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One card as one member sees it.
 *
 * @param roadmap that it stands on
 * @param now the quarter that today lies in
 */
record InitiativePage(Member member, Card card, Roadmap roadmap, RoadmapChoices choices, Quarter now) {

    /** Fields whose changes are told from one figure to the other. */
    private static final Set<String> FIGURES = Set.of("once", "monthly", "priority", "days", "spent");

    private static final int QUARTERS_AHEAD = 8;
    private static final int GOALS = 2;

    /** Whether the member may plan and work it. */
    public boolean editable() {
        return card.facts().workedBy(member);
    }

    /** Whether the member may set its value by hand. */
    public boolean overridable() {
        return member.may(Right.WORK_THE_ROADMAP);
    }

    /** Its address. */
    public String here() {
        return "/orgs/" + member.slug() + "/initiatives/" + card.id();
    }

    /** What the next step of most cards like this is; null where nothing is near. */
    public @Nullable Status onward() {
        if (card.allFinished()) {
            return Status.DONE;
        }
        return switch (card.facts().status()) {
            case PROPOSED, PLANNED, BLOCKED ->
                card.facts().word().forbids(card.facts().status(), Status.IN_PROGRESS) ? null : Status.IN_PROGRESS;
            case IN_PROGRESS, DONE, DROPPED -> null;
        };
    }

    /** Its actions, to be chosen from. */
    public List<SelectOption> actions() {
        return card.actions().stream()
                .map(it -> new SelectOption(it.facts().id(), it.facts().title()))
                .toList();
    }

    /** What stands after a change, in words; people and teams by name. */
    public String told(CardLine.Change change) {
        return told(change.field(), change.to());
    }

    /** What stood before a change that can be told by a figure; empty where none did. */
    public String before(CardLine.Change change) {
        return FIGURES.contains(change.field()) ? change.from() : "";
    }

    private String told(String field, String value) {
        return value.isEmpty()
                ? ""
                : switch (field) {
                    case "owner" -> choices.nameOf(new PersonId(UUID.fromString(value)));
                    case "team" -> choices.nameOf(TeamId.of(value));
                    default -> value;
                };
    }

    public Status[] statuses() {
        return Status.values();
    }

    public List<SelectOption> owners() {
        return choices.people().stream()
                .map(it -> new SelectOption(it.id(), it.name()))
                .toList();
    }

    /** The teams in use; one that has the card already stays among them. */
    public List<SelectOption> teams() {
        Stream<SelectOption> inUse = choices.teams().stream().map(it -> new SelectOption(it.id(), it.name()));
        return Stream.concat(
                        inUse,
                        Stream.ofNullable(card.facts().team())
                                .filter(it -> choices.nameOf(it.id()).isEmpty())
                                .map(it -> new SelectOption(it.id(), it.name())))
                .toList();
    }

    /** The quarters that the plan form offers; one that was chosen earlier stays among them. */
    public List<SelectOption> quarters() {
        List<Quarter> quarters = new ArrayList<>();
        Optional.ofNullable(card.facts().target())
                .filter(it -> it.compareTo(now) < 0 || it.compareTo(now.plus(QUARTERS_AHEAD)) >= 0)
                .ifPresent(quarters::add);
        for (int ahead = 0; ahead < QUARTERS_AHEAD; ahead++) {
            quarters.add(now.plus(ahead));
        }
        return quarters.stream().map(it -> new SelectOption(it, it.toString())).toList();
    }

    /** The other cards with work left that the member may work: where actions of this one can go. */
    public List<SelectOption> others() {
        return roadmap.cards().stream()
                .filter(it -> it.facts().status().open() && !it.id().equals(card.id()))
                .filter(it -> it.facts().workedBy(member))
                .sorted(Comparator.comparing(Card::title))
                .map(it -> new SelectOption(it.id(), it.title()))
                .toList();
    }

    /** Whether actions of this card can go to that one. */
    boolean offers(@Nullable InitiativeId other) {
        return other != null && others().stream().anyMatch(it -> it.value().equals(other.toString()));
    }

    /** The other cards that hold what its actions need next. */
    public List<Card.Neighbour> needs() {
        return neighbours(card).toList();
    }

    /** The other cards whose actions need one of its own next. */
    public List<Card.Neighbour> unlocks() {
        return roadmap.cards().stream()
                .filter(it -> neighbours(it).anyMatch(needed -> needed.id().equals(card.id())))
                .map(it -> new Card.Neighbour(it.id(), it.title()))
                .toList();
    }

    /** The goals that it serves most, the one that gains most first. */
    public List<BusinessValue.Part> serves() {
        return card.worth().actions().stream()
                .flatMap(it -> it.businessValue().parts().stream())
                .filter(it -> it.strength() > 0)
                .sorted(Comparator.comparingDouble(BusinessValue.Part::share).reversed())
                .collect(Collectors.toMap(
                        it -> it.goal().id(), Function.identity(), (most, less) -> most, LinkedHashMap::new))
                .values()
                .stream()
                .limit(GOALS)
                .toList();
    }

    /** What its plan is against; empty where it keeps to the order. */
    public List<AgainstPrerequisite> against() {
        return against(card.facts().plan());
    }

    /** What another plan would be against. */
    List<AgainstPrerequisite> against(InitiativePlan plan) {
        return AgainstPrerequisite.of(roadmap, card.id(), plan, now);
    }

    /** The first action with work left; null where all are finished. */
    public @Nullable ActionId next() {
        return card.actions().stream()
                .filter(PlacedAction::left)
                .findFirst()
                .map(it -> it.facts().id())
                .orElse(null);
    }

    /** One of its actions. */
    Optional<PlacedAction> action(ActionId id) {
        return card.actions().stream().filter(it -> it.facts().id().equals(id)).findFirst();
    }

    /** The look of the status. */
    public String tone() {
        return Looks.of(card.facts().status());
    }

    /** The look of a rating. */
    public static String band(@Nullable Rating rating) {
        return Looks.of(rating);
    }

    private static Stream<Card.Neighbour> neighbours(Card of) {
        return of.actions().stream()
                .flatMap(it -> it.waitsFor().stream())
                .distinct()
                .filter(it -> !Objects.equals(it.id(), of.id()));
    }
}
