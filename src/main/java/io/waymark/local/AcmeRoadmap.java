package io.waymark.local;

import io.waymark.figure.Quarter;
import io.waymark.goal.GoalPlan;
import io.waymark.goal.GoalRanking;
import io.waymark.organisation.Member;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.Tenancy;
import io.waymark.organisation.UnitId;
import io.waymark.roadmap.ActionChanges;
import io.waymark.roadmap.ActionId;
import io.waymark.roadmap.Card;
import io.waymark.roadmap.Closing;
import io.waymark.roadmap.DailyOrders;
import io.waymark.roadmap.InitiativeChanges;
import io.waymark.roadmap.InitiativePlan;
import io.waymark.roadmap.InitiativesFromGaps;
import io.waymark.roadmap.PlacedAction;
import io.waymark.roadmap.Roadmaps;
import io.waymark.roadmap.Status;
import io.waymark.scoring.Rating;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Acme Retail's goals and its roadmap: begun with the first milestone, some of it done each quarter, the next of it under way. */
@Component
@Profile("demo-world")
class AcmeRoadmap {

    private static final int UNDER_WAY = 3;
    private static final int PLANNED = 9;
    private static final int TICKED = 2;
    private static final String STUCK = "The firm that hosts the shop has not said yet when it lets us in";
    private static final int A_QUARTER = 3;

    /** Work is finished between 75 days and 10 days before the quarter's milestone, some every week. */
    private static final int LAST_FINISHED = 10;

    private static final int FINISHED_WITHIN = 65;
    private static final int A_WEEK = 7;

    /** The day before work of a quarter begins. */
    private static final int NOT_BEGUN = LAST_FINISHED + FINISHED_WITHIN + 1;

    private static final double LEAST = 0.6;
    private static final double MOST = 1.8;

    private final GoalRanking goals;
    private final InitiativesFromGaps gaps;
    private final InitiativeChanges changes;
    private final ActionChanges actions;
    private final Roadmaps roadmaps;
    private final DailyOrders keeping;
    private final Clock clock;

    AcmeRoadmap(
            GoalRanking goals,
            InitiativesFromGaps gaps,
            InitiativeChanges changes,
            ActionChanges actions,
            Roadmaps roadmaps,
            DailyOrders keeping,
            Clock clock) {
        this.goals = goals;
        this.gaps = gaps;
        this.changes = changes;
        this.actions = actions;
        this.roadmaps = roadmaps;
        this.keeping = keeping;
        this.clock = clock;
    }

    /** Eva ranks them; until when is told from today, so that the demo never looks forgotten. */
    void rankGoals(Cast<Member> members, Clock at) {
        rank(
                members,
                at,
                "Customers can order on the busiest day of the year without noticing that it is busy",
                "Last year the shop stood still for 47 minutes on its best Friday.",
                "customer",
                Persona.BO,
                11);
        rank(
                members,
                at,
                "A new offer is in the shop one week after the decision",
                "Offers reach customers five weeks late; competitors need days.",
                "speed",
                Persona.BO,
                7);
        rank(
                members,
                at,
                "The payment audit passes without a finding",
                "Two findings are open, and the card contract depends on closing them.",
                "risk",
                Persona.POLLY,
                4);
        rank(
                members,
                at,
                "We know what an order costs us to run, and it falls every quarter",
                "The cloud bill grew twice as fast as orders.",
                "cost",
                Persona.EVA,
                12);
    }

    private void rank(
            Cast<Member> members, Clock at, String statement, String why, String theme, Persona owner, int months) {
        Member eva = members.get(Persona.EVA);
        LocalDate horizon = eva.today(clock).plusMonths(months).with(TemporalAdjusters.lastDayOfMonth());
        GoalPlan plan = new GoalPlan(statement, why, theme, members.get(owner).person(), horizon);
        Tenancy.of(eva).call(() -> goals.add(eva, plan, at));
    }

    void makeFromGaps(Member archie, UnitId unit, Clock at) {
        Tenancy.of(archie).call(() -> gaps.make(archie, unit, at));
    }

    /** What stands before the work of a quarter begins, and before its answers are in. */
    void keepOrder(Member archie, UnitId unit, IntFunction<Clock> daysEarlier) {
        LocalDate day = archie.today(daysEarlier.apply(NOT_BEGUN));
        Tenancy.of(archie).run(() -> keeping.keep(archie, unit, day));
    }

    /**
     * Finishes in the course of a quarter what its answers call fully achieved, and one thing that its answers do not
     * show yet. A card of which all is finished then is done.
     *
     * @param daysEarlier a clock that stands so many days before the quarter's milestone
     */
    void finish(Member archie, UnitId unit, List<PersonId> owners, IntFunction<Clock> daysEarlier) {
        Tenancy.of(archie).run(() -> {
            List<Card> open = open(archie, unit);
            Set<ActionId> finished = finished(open);
            List<Card> touched = open.stream()
                    .filter(card -> card.actions().stream()
                            .anyMatch(it -> finished.contains(it.facts().id())))
                    .toList();
            for (int place = 0; place < touched.size(); place++) {
                Card card = touched.get(place);
                Clock begun = daysEarlier.apply(LAST_FINISHED + FINISHED_WITHIN);
                set(archie, card, Status.IN_PROGRESS, owners.get(place % owners.size()), quarter(archie, begun), begun);
                finish(archie, card, finished, daysEarlier.apply(LAST_FINISHED + place * A_WEEK % FINISHED_WITHIN));
            }
            Clock told = daysEarlier.apply(LAST_FINISHED);
            open(archie, unit).stream()
                    .filter(Card::allFinished)
                    .forEach(it -> set(archie, it, Status.DONE, owners.getFirst(), quarter(archie, told), told));
            open(archie, unit).stream()
                    .filter(it -> it.facts().status() == Status.IN_PROGRESS)
                    .forEach(it -> rest(archie, it, told));
        });
    }

    /** What is left of a card waits for its turn again. */
    private void rest(Member archie, Card card, Clock at) {
        change(archie, card, new InitiativePlan(Status.PROPOSED, card.facts().plan().owner(), null), at);
    }

    /** The first that wait for nothing are worked on or planned, and so is what was begun; one cannot go on. */
    void plan(Member archie, UnitId unit, List<PersonId> owners, Clock at) {
        Tenancy.of(archie).run(() -> {
            List<Card> ready = open(archie, unit).stream()
                    .filter(it -> !it.waits() && !it.allFinished())
                    .limit(PLANNED)
                    .toList();
            for (int place = 0; place < ready.size(); place++) {
                Quarter target = quarter(archie, clock).plus(place / A_QUARTER);
                Status status = place < UNDER_WAY ? Status.IN_PROGRESS : Status.PLANNED;
                set(archie, ready.get(place), status, owners.get(place % owners.size()), target, at);
            }
            ready.stream().limit(UNDER_WAY).forEach(it -> tick(archie, it, at));
            block(archie, open(archie, unit), at);
        });
    }

    private void block(Member archie, List<Card> open, Clock at) {
        Card stuck = open.stream()
                .filter(it -> it.facts().status() == Status.PLANNED)
                .findFirst()
                .orElseThrow();
        change(
                archie,
                stuck,
                new InitiativePlan(
                        Status.BLOCKED,
                        STUCK,
                        stuck.facts().plan().owner(),
                        stuck.facts().target()),
                at);
    }

    private void tick(Member archie, Card card, Clock at) {
        card.actions().stream()
                .filter(PlacedAction::left)
                .findFirst()
                .ifPresent(it -> IntStream.range(0, Math.min(TICKED, it.steps().size()))
                        .forEach(step ->
                                actions.tick(archie, it.facts().id(), it.facts().version(), step, at)));
    }

    private void finish(Member archie, Card card, Set<ActionId> finished, Clock at) {
        card.actions().stream()
                .filter(it -> finished.contains(it.facts().id()))
                .forEach(it ->
                        done(actions.finish(archie, it.facts().id(), it.facts().version(), days(it), at), card));
    }

    /** What was left took 0.6 to 1.8 times as long, one about as long in the middle; always the same of an action. */
    private static BigDecimal days(PlacedAction action) {
        BigDecimal before = Objects.requireNonNull(action.facts().before());
        double chance = Math.floorMod(action.facts().title().hashCode() * 0x9E3779B1, 1000) / 1000.0;
        double days = before.doubleValue() * LEAST * Math.pow(MOST / LEAST, chance);
        return BigDecimal.valueOf(Math.max(1, Math.round(2 * days)) / 2.0);
    }

    private List<Card> open(Member archie, UnitId unit) {
        return roadmaps.of(archie, unit, archie.today(clock)).cards().stream()
                .filter(it -> it.facts().status().open())
                .toList();
    }

    private static Set<ActionId> finished(List<Card> open) {
        List<PlacedAction> left = open.stream()
                .flatMap(it -> it.actions().stream())
                .filter(PlacedAction::left)
                .toList();
        return Stream.concat(
                        left.stream().filter(AcmeRoadmap::settled),
                        left.stream().filter(AcmeRoadmap::notShownYet).limit(1))
                .map(it -> it.facts().id())
                .collect(Collectors.toSet());
    }

    private static boolean settled(PlacedAction action) {
        return action.closings().stream().allMatch(Closing::settled);
    }

    private static boolean notShownYet(PlacedAction action) {
        return action.waitsFor().isEmpty() && action.closings().stream().allMatch(it -> it.rating() == Rating.NOT);
    }

    private static Quarter quarter(Member member, Clock clock) {
        return Quarter.of(member.today(clock));
    }

    /** Who owns it already keeps it. */
    private void set(Member archie, Card card, Status status, PersonId owner, Quarter target, Clock at) {
        PersonId its = Optional.ofNullable(card.facts().plan().owner()).orElse(owner);
        change(archie, card, new InitiativePlan(status, its, target), at);
    }

    private void change(Member archie, Card card, InitiativePlan plan, Clock at) {
        done(changes.plan(archie, card.id(), card.facts().version(), plan, at), card);
    }

    private static void done(InitiativeChanges.Outcome result, Card card) {
        if (!(result instanceof InitiativeChanges.Outcome.Done)) {
            throw new IllegalStateException("Not done: " + card.title());
        }
    }
}
