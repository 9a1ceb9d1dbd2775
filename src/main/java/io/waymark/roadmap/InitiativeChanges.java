package io.waymark.roadmap;

import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.Right;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is decided about a card, by whoever works the roadmap or by its owner; each call is one transaction with its activity entry. Every wish names the
 * version that it was made from; one that would change nothing is done already, whatever its version.
 */
@Component
public class InitiativeChanges {

    /** What became of a wish. */
    public sealed interface Outcome {

        /**
         * It stands as wished.
         *
         * @param change its entry in the record, by which it can be taken back; null where nothing was to be changed
         */
        record Done(@Nullable UUID change) implements Outcome {

            /** It stood already. */
            public static final Done ALREADY = new Done(null);
        }

        /** Somebody changed the initiative first; nothing was changed now. */
        record Stale(InitiativeFacts now) implements Outcome {}
    }

    /**
     * A change that somebody wishes for.
     *
     * @param what the message key of its activity entry, by the initiative before it
     * @param part of the initiative that it changes, by field, as the activity record keeps it
     * @param wanted what that part is when it is fulfilled
     */
    private record Wish(
            Function<Initiative, String> what,
            Function<Initiative, Map<String, String>> part,
            Map<String, String> wanted,
            Consumer<Initiative> fulfil) {}

    private final Initiatives initiatives;
    private final PlannedActions actions;
    private final RoadmapRows rows;
    private final RatingRequests requests;
    private final CardActivity activity;

    InitiativeChanges(
            Initiatives initiatives,
            PlannedActions actions,
            RoadmapRows rows,
            RatingRequests requests,
            CardActivity activity) {
        this.initiatives = initiatives;
        this.actions = actions;
        this.rows = rows;
        this.requests = requests;
        this.activity = activity;
    }

    /** The same for a plan that keeps to the order. */
    @Transactional
    public Outcome plan(Member member, InitiativeId id, int seenVersion, InitiativePlan plan, Clock clock) {
        return plan(member, id, seenVersion, plan, "", clock);
    }

    /**
     * Sets status with its reason, owner and target quarter; whatever becomes done by it was finished now, with all its
     * actions, and is open again with those when it is taken up again.
     *
     * @param against why it is kept although something that it needs comes later; empty where it keeps to the order
     * @throws IllegalArgumentException where the status needs a reason and has none
     * @throws NotFound where the initiative is missing or another tenant's
     */
    @Transactional
    public Outcome plan(
            Member member, InitiativeId id, int seenVersion, InitiativePlan plan, String against, Clock clock) {
        Instant now = clock.instant();
        return change(
                member,
                id,
                seenVersion,
                new Wish(
                        it -> PlanAct.of(it.plan(), plan),
                        it -> fields(it.plan(), it.against()),
                        fields(plan, against.strip()),
                        it -> replan(member, it, plan, against, now)),
                now);
    }

    /**
     * Says what it is called, what comes of it, when it can begin and which team works it. Told back the name that topic and level give it, it is
     * called by them still.
     *
     * @throws IllegalArgumentException where it would be without any name
     * @throws NotFound where the initiative is missing or another tenant's
     */
    @Transactional
    public Outcome describe(Member member, InitiativeId id, int seenVersion, CardWords said, Clock clock) {
        CardWords words = said.title().equals(rows.find(member, id).title())
                ? said.called(initiatives.of(member, id).words().title())
                : said;
        return change(
                member,
                id,
                seenVersion,
                new Wish(
                        it -> it.words().title().equals(words.title())
                                ? "activity.initiative.described"
                                : "activity.initiative.renamed",
                        it -> it.words().fields(),
                        words.fields(),
                        it -> it.say(words)),
                clock.instant());
    }

    /**
     * Sets the value in ten days by hand.
     *
     * @param priority 1.0 to 60.0, one decimal
     * @throws NotFound where the initiative is missing or another tenant's
     */
    @Transactional
    public Outcome overridePriority(
            Member member, InitiativeId id, int seenVersion, BigDecimal priority, String reason, Clock clock) {
        member.must(Right.WORK_THE_ROADMAP);
        Instant now = clock.instant();
        PriorityOverride byHand =
                new PriorityOverride(priority, reason.strip(), member.person().value(), now);
        return change(
                member, id, seenVersion, priority("activity.initiative.priority-overridden", Optional.of(byHand)), now);
    }

    /**
     * Lets the reckoned value count again.
     *
     * @throws NotFound where the initiative is missing or another tenant's
     */
    @Transactional
    public Outcome removeOverride(Member member, InitiativeId id, int seenVersion, Clock clock) {
        member.must(Right.WORK_THE_ROADMAP);
        return change(
                member,
                id,
                seenVersion,
                priority("activity.initiative.override-removed", Optional.empty()),
                clock.instant());
    }

    private void replan(Member member, Initiative card, InitiativePlan plan, String against, Instant now) {
        boolean wasDone = card.plan().status() == Status.DONE;
        Optional<Instant> before = card.finishedAt();
        card.replan(plan, now);
        card.keepAgainst(against);
        List<PlannedAction> its = actions.of(member, card.id());
        if (wasDone && plan.status() != Status.DONE) {
            before.ifPresent(
                    moment -> its.stream().filter(it -> it.finishedAt(moment)).forEach(PlannedAction::takeUpAgain));
        } else if (!wasDone && plan.status() == Status.DONE) {
            List<PlannedAction> open = its.stream().filter(it -> !it.finished()).toList();
            open.forEach(it -> it.finish(member, now, null));
            requests.ask(member, card.id(), open.stream().map(PlannedAction::id).toList(), now);
        }
    }

    private static Wish priority(String what, Optional<PriorityOverride> byHand) {
        return new Wish(
                it -> what, it -> fields(it.override()), fields(byHand), it -> it.setPriority(byHand.orElse(null)));
    }

    private static Map<String, String> fields(InitiativePlan plan, String against) {
        Map<String, String> fields = new HashMap<>(plan.fields());
        fields.put("against", against);
        return fields;
    }

    private static Map<String, String> fields(Optional<PriorityOverride> byHand) {
        return byHand.map(PriorityOverride::fields).orElse(Map.of());
    }

    private Outcome change(Member member, InitiativeId id, int seenVersion, Wish wish, Instant now) {
        Initiative initiative = initiatives.of(member, id);
        initiative.mustBeWorkedBy(member);
        if (wish.part().apply(initiative).equals(wish.wanted())) {
            return Outcome.Done.ALREADY;
        }
        if (initiative.version() != seenVersion) {
            return new Outcome.Stale(rows.find(member, id));
        }
        Map<String, String> before = wish.part().apply(initiative);
        String what = wish.what().apply(initiative);
        CardState was = activity.before(member, id);
        wish.fulfil().accept(initiative);
        initiatives.flush();
        String title = rows.find(member, id).title();
        return new Outcome.Done(activity.add(
                member, now, what, id, title, was, before, wish.part().apply(initiative)));
    }
}
