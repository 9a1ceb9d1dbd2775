package io.waymark.roadmap;

import io.waymark.organisation.ActivityRecord;
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
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is decided about a card, by whoever works the roadmap or by its owner; each call is one transaction with its activity entry. Every wish names the
 * version that it was made from; one that would change nothing is done already, whatever its version.
 */
@Component
public class InitiativeChanges {

    private static final String SUBJECT = "initiative";

    /** What became of a wish. */
    public sealed interface Outcome {

        /** It stands as wished. */
        record Done() implements Outcome {}

        /** Somebody changed the initiative first; nothing was changed now. */
        record Stale(InitiativeFacts now) implements Outcome {}
    }

    /**
     * A change that somebody wishes for.
     *
     * @param what the message key of its activity entry
     * @param part of the initiative that it changes, by field, as the activity record keeps it
     * @param wanted what that part is when it is fulfilled
     */
    private record Wish(
            String what,
            Function<Initiative, Map<String, String>> part,
            Map<String, String> wanted,
            Consumer<Initiative> fulfil) {}

    private final Initiatives initiatives;
    private final PlannedActions actions;
    private final RoadmapRows rows;
    private final ActivityRecord activity;

    InitiativeChanges(Initiatives initiatives, PlannedActions actions, RoadmapRows rows, ActivityRecord activity) {
        this.initiatives = initiatives;
        this.actions = actions;
        this.rows = rows;
        this.activity = activity;
    }

    /**
     * Sets status with its reason, owner and target quarter; whatever becomes done by it was finished now, with all its
     * actions, and is open again with those when it is taken up again.
     *
     * @throws IllegalArgumentException where the status needs a reason and has none
     * @throws NotFound where the initiative is missing or another tenant's
     */
    @Transactional
    public Outcome plan(Member member, InitiativeId id, int seenVersion, InitiativePlan plan, Clock clock) {
        Instant now = clock.instant();
        return change(
                member,
                id,
                seenVersion,
                new Wish(
                        "activity.initiative.planned",
                        it -> it.plan().fields(),
                        plan.fields(),
                        it -> replan(member, it, plan, now)),
                now);
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

    private void replan(Member member, Initiative card, InitiativePlan plan, Instant now) {
        boolean wasDone = card.plan().status() == Status.DONE;
        Optional<Instant> before = card.finishedAt();
        card.replan(plan, now);
        List<PlannedAction> its = actions.of(member, card.id());
        if (wasDone && plan.status() != Status.DONE) {
            before.ifPresent(
                    moment -> its.stream().filter(it -> it.finishedAt(moment)).forEach(PlannedAction::takeUpAgain));
        } else if (!wasDone && plan.status() == Status.DONE) {
            its.stream().filter(it -> !it.finished()).forEach(it -> it.finish(member, now, null));
        }
    }

    private static Wish priority(String what, Optional<PriorityOverride> byHand) {
        return new Wish(what, it -> fields(it.override()), fields(byHand), it -> it.setPriority(byHand.orElse(null)));
    }

    private static Map<String, String> fields(Optional<PriorityOverride> byHand) {
        return byHand.map(PriorityOverride::fields).orElse(Map.of());
    }

    private Outcome change(Member member, InitiativeId id, int seenVersion, Wish wish, Instant now) {
        Initiative initiative = initiatives.of(member, id);
        initiative.mustBeWorkedBy(member);
        if (wish.part().apply(initiative).equals(wish.wanted())) {
            return new Outcome.Done();
        }
        if (initiative.version() != seenVersion) {
            return new Outcome.Stale(rows.find(member, id));
        }
        Map<String, String> before = wish.part().apply(initiative);
        wish.fulfil().accept(initiative);
        Map<String, Object> after = new HashMap<>(wish.part().apply(initiative));
        after.put("title", rows.find(member, id).title());
        activity.add(member, now, wish.what(), SUBJECT, id.value(), before, after);
        return new Outcome.Done();
    }
}
