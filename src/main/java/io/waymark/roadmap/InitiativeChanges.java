package io.waymark.roadmap;

import io.waymark.organisation.ActivityRecord;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.Right;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What architects decide about an initiative; each call is one transaction with its activity entry. Every wish names the
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
     * A change that an architect wishes for.
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
    private final RoadmapRows rows;
    private final ActivityRecord activity;

    InitiativeChanges(Initiatives initiatives, RoadmapRows rows, ActivityRecord activity) {
        this.initiatives = initiatives;
        this.rows = rows;
        this.activity = activity;
    }

    /**
     * Sets status, owner and target quarter; whatever becomes done by it was finished now.
     *
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
                        it -> it.replan(plan, now)),
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
        return change(
                member,
                id,
                seenVersion,
                priority("activity.initiative.override-removed", Optional.empty()),
                clock.instant());
    }

    private static Wish priority(String what, Optional<PriorityOverride> byHand) {
        return new Wish(what, it -> fields(it.override()), fields(byHand), it -> it.setPriority(byHand.orElse(null)));
    }

    private static Map<String, String> fields(Optional<PriorityOverride> byHand) {
        return byHand.map(PriorityOverride::fields).orElse(Map.of());
    }

    private Outcome change(Member member, InitiativeId id, int seenVersion, Wish wish, Instant now) {
        member.must(Right.WORK_THE_ROADMAP);
        Initiative initiative = initiatives.of(member, id);
        if (wish.part().apply(initiative).equals(wish.wanted())) {
            return new Outcome.Done();
        }
        if (initiative.version() != seenVersion) {
            return new Outcome.Stale(rows.find(member, id));
        }
        Map<String, String> before = wish.part().apply(initiative);
        wish.fulfil().accept(initiative);
        Map<String, Object> after = new HashMap<>(wish.part().apply(initiative));
        after.put("title", initiative.title());
        activity.add(member, now, wish.what(), SUBJECT, id.value(), before, after);
        return new Outcome.Done();
    }
}
