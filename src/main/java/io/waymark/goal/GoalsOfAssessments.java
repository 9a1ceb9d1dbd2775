package io.waymark.goal;

import io.waymark.content.Topic;
import io.waymark.organisation.ActivityRecord;
import io.waymark.organisation.Member;
import io.waymark.organisation.OrganisationId;
import io.waymark.organisation.Right;
import io.waymark.organisation.Sql;
import io.waymark.organisation.TypedId;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which goals each assessment is about; one of which nobody said so is about all that have a rank. */
@Repository
public class GoalsOfAssessments {

    private final RankedGoals ranked;
    private final Sql sql;
    private final ActivityRecord activity;

    GoalsOfAssessments(RankedGoals ranked, Sql sql, ActivityRecord activity) {
        this.ranked = ranked;
        this.sql = sql;
        this.activity = activity;
    }

    /**
     * The topics that its goals need most; one statement.
     *
     * @param topics all of its edition
     */
    @Transactional(readOnly = true)
    public PointedTopics pointed(Member member, TypedId assessment, Collection<Topic> topics) {
        return PointedTopics.of(ranked.of(member, assessment), topics);
    }

    /** Its goals; one statement. */
    @Transactional(readOnly = true)
    public Set<GoalId> of(Member member, TypedId assessment) {
        return ids(ranked.of(member, assessment));
    }

    /**
     * Says which goals it is about, with an activity entry; all that have a rank, or none, say nothing. What stands so already
     * is left as it is.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void choose(Member lead, TypedId assessment, String title, Set<GoalId> wanted, Instant now) {
        lead.must(Right.PLAN_ASSESSMENTS);
        List<RankedGoal> all = ranked.of(lead);
        Set<GoalId> chosen = new HashSet<>(ids(all));
        chosen.retainAll(wanted);
        Set<GoalId> stored = chosen.size() == all.size() ? Set.of() : chosen;
        Set<GoalId> before = of(lead, assessment);
        if (before.equals(stored.isEmpty() ? ids(all) : stored)) {
            return;
        }
        write(lead, assessment, stored);
        activity.add(
                lead,
                now,
                "activity.assessment.goals",
                "assessment",
                assessment.value(),
                Map.of("goals", words(all, before)),
                Map.of("goals", words(all, stored.isEmpty() ? ids(all) : stored), "title", title));
    }

    /** Lets one be about the same goals as the one in whose place it comes. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void bring(OrganisationId organisation, TypedId from, TypedId to) {
        sql.of(organisation, """
                insert into assessment_goal (organisation_id, assessment_id, goal_id)
                select organisation_id, :to, goal_id from assessment_goal
                where organisation_id = :organisation and assessment_id = :from
                """).with("from", from).with("to", to).run();
    }

    private void write(Member lead, TypedId assessment, Set<GoalId> goals) {
        sql.of(
                        lead,
                        "delete from assessment_goal where organisation_id = :organisation and assessment_id = :assessment")
                .with("assessment", assessment)
                .run();
        sql.of(lead, """
                insert into assessment_goal (organisation_id, assessment_id, goal_id)
                select :organisation, :assessment, goal from unnest(:goals) as goal
                """)
                .with("assessment", assessment)
                .with("goals", goals.stream().map(GoalId::value).toArray(UUID[]::new))
                .run();
    }

    private static Set<GoalId> ids(List<RankedGoal> goals) {
        return goals.stream().map(RankedGoal::id).collect(Collectors.toUnmodifiableSet());
    }

    private static List<String> words(List<RankedGoal> all, Set<GoalId> some) {
        return all.stream()
                .filter(it -> some.contains(it.id()))
                .map(RankedGoal::statement)
                .toList();
    }
}
