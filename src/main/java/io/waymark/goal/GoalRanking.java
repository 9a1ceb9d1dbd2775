package io.waymark.goal;

import io.waymark.content.Editions;
import io.waymark.organisation.ActivityRecord;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.Right;
import io.waymark.organisation.TimeOrderedId;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What leaders do with the ranked list of goals; each call is one transaction with its activity entry. */
@Component
public class GoalRanking {

    static final String SUBJECT = "goal";

    private final Goals goals;
    private final Ranks ranks;
    private final Editions editions;
    private final ActivityRecord activity;
    private final Clock clock;

    GoalRanking(Goals goals, Ranks ranks, Editions editions, ActivityRecord activity, Clock clock) {
        this.goals = goals;
        this.ranks = ranks;
        this.editions = editions;
        this.activity = activity;
        this.clock = clock;
    }

    /**
     * Adds a goal at the end of the list.
     *
     * @throws IllegalArgumentException where the edition has no such theme
     */
    @Transactional
    public Goal add(Member member, GoalPlan plan) {
        return add(member, TimeOrderedId.next(), plan, clock);
    }

    /** Adds a goal as of a time; else as above. */
    @Transactional
    public Goal add(Member member, GoalPlan plan, Clock at) {
        return add(member, TimeOrderedId.next(), plan, at);
    }

    /** Adds a goal under a key that was made with its form, so that a form sent twice adds one; else as above. */
    @Transactional
    public Goal add(Member member, GoalPlan plan, UUID key) {
        Optional<Goal> taken =
                goals.findByOrganisationIdAndId(member.organisation().value(), key);
        return taken.filter(it -> it.plan().equals(plan))
                .orElseGet(() -> add(member, taken.isPresent() ? TimeOrderedId.next() : key, plan, clock));
    }

    private Goal add(Member member, UUID id, GoalPlan plan, Clock at) {
        member.must(Right.RANK_GOALS);
        if (editions.current().themes().stream().noneMatch(it -> it.key().equals(plan.theme()))) {
            throw new IllegalArgumentException("No goal theme " + plan.theme());
        }
        int position = ranks.held(member) + 1;
        Goal goal = goals.save(new Goal(member, id, position, plan));
        Map<String, Object> after = new HashMap<>(plan.fields());
        after.put("title", plan.statement());
        after.put("position", position);
        activity.add(member, at.instant(), "activity.goal.added", SUBJECT, id, Map.of(), after);
        return goal;
    }

    /**
     * Gives a goal another rank, at any distance. Nothing moves where it does not stand at the rank any more that the member
     * saw, so that a wish sent twice, or made from an old page, moves nothing by surprise.
     *
     * @throws NotFound where the goal is missing or another tenant's
     */
    @Transactional
    public MoveResult move(Member member, GoalId id, int from, int to) {
        member.must(Right.RANK_GOALS);
        int ranked = ranks.held(member);
        Goal goal = goals.of(member, id);
        MoveResult result = MoveResult.of(goal.position(), from, to, ranked);
        if (result instanceof MoveResult.Moved moved) {
            ranks.move(member, id, moved);
            activity.add(
                    member,
                    "activity.goal.moved",
                    SUBJECT,
                    id.value(),
                    Map.of("position", from),
                    Map.of("title", goal.statement(), "position", to));
        }
        return result;
    }
}
