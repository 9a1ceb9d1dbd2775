package io.waymark.outcome;

import io.waymark.organisation.Member;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The goals of organisations. */
@Transactional(readOnly = true)
public interface Goals extends Repository<Goal, UUID> {

    List<Goal> findByOrganisationIdOrderByPosition(UUID organisation);

    @Transactional
    Goal save(Goal goal);

    /** The goals of the member's organisation, what matters most first; one statement. */
    default List<Goal> of(Member member) {
        return findByOrganisationIdOrderByPosition(member.organisation().value());
    }

    /** The same with their weights, for packages that reckon with them. */
    default List<RankedGoal> ranked(Member member) {
        List<Goal> goals = of(member);
        return goals.stream().map(goal -> ranked(goal, goals.size())).toList();
    }

    private static RankedGoal ranked(Goal goal, int goals) {
        return new RankedGoal(
                goal.id(),
                goal.position(),
                RankWeights.of(goal.position(), goals),
                goal.statement(),
                goal.why(),
                goal.theme());
    }
}
