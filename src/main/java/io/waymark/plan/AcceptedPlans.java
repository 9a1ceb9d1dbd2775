package io.waymark.plan;

import io.waymark.figure.Quarter;
import io.waymark.organisation.ActivityRecord;
import io.waymark.organisation.Member;
import io.waymark.organisation.Right;
import io.waymark.organisation.Sql;
import io.waymark.organisation.UnitId;
import io.waymark.plan.schedule.Schedule;
import io.waymark.roadmap.ActionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The plans that units accepted; none is ever changed. */
@Repository
public class AcceptedPlans {

    private static final String SUBJECT = "plan";

    private final Sql sql;
    private final ActivityRecord activity;
    private final AcceptedPlanRows rows;

    AcceptedPlans(Sql sql, ActivityRecord activity, AcceptedPlanRows rows) {
        this.sql = sql;
        this.activity = activity;
        this.rows = rows;
    }

    /** The plan of a unit that stands; empty where none was accepted. One statement. */
    @Transactional(readOnly = true)
    public Optional<AcceptedPlan> standing(Member member, UnitId unit) {
        return upTo(member, unit, Integer.MAX_VALUE);
    }

    /** The plan of a unit that stood when there were so many; empty where there was none. One statement. */
    @Transactional(readOnly = true)
    public Optional<AcceptedPlan> upTo(Member member, UnitId unit, int number) {
        return StoredSlot.plan(
                sql.of(member, """
                select p.number, p.accepted_at, c.name as accepted_by, s.action_id,
                       coalesce(s.team_id, p.id) as team_id, coalesce(s.people, 0) as people, s.starts, s.ends, s.proven
                from accepted_plan p
                join colleague c on c.id = p.accepted_by
                left join accepted_slot s on s.organisation_id = p.organisation_id and s.plan_id = p.id
                where p.organisation_id = :organisation and p.unit_id = :unit and p.number = (
                    select max(number) from accepted_plan where organisation_id = :organisation and unit_id = :unit
                      and number <= :number)
                order by s.position
                """).with("unit", unit).with("number", number).list(StoredSlot.class));
    }

    /** All plans of a unit, the newest first; one statement. */
    @Transactional(readOnly = true)
    public List<EarlierPlan> history(Member member, UnitId unit) {
        return sql.of(member, """
                select p.number, p.accepted_at, c.name as accepted_by, p.ends
                from accepted_plan p join colleague c on c.id = p.accepted_by
                where p.organisation_id = :organisation and p.unit_id = :unit
                order by p.number desc
                """).with("unit", unit).list(EarlierPlan.class);
    }

    /** Nobody else accepts a plan until the transaction ends. */
    @Transactional
    public void hold(Member member) {
        sql.hold(member, SUBJECT);
    }

    /** Whether the plan that a form was made for stands in the record already. */
    @Transactional(readOnly = true)
    public boolean holds(Member member, UUID key) {
        return sql.of(member, "select id from accepted_plan where organisation_id = :organisation and id = :id")
                .with("id", key)
                .maybe(UUID.class)
                .isPresent();
    }

    /**
     * Accepts a plan, where the one that was seen still stands.
     *
     * @param key its id, made with the form
     * @param seen the number of the plan that stood on the page; 0 where none did
     * @return false where somebody accepted another one since
     */
    @Transactional
    public boolean accept(Member member, UnitId unit, UUID key, int seen, Schedule<ActionId> plan) {
        member.must(Right.WORK_THE_ROADMAP);
        hold(member);
        int last = standing(member, unit).map(AcceptedPlan::number).orElse(0);
        if (last != seen) {
            return false;
        }
        Optional<LocalDate> ends = plan.lastProven();
        rows.add(member, unit, key, last + 1, ends.orElse(null), plan);
        activity.add(
                member,
                "activity.plan.accepted",
                SUBJECT,
                key,
                Map.of("number", last),
                Map.of("title", ends.map(it -> Quarter.of(it).toString()).orElse("-"), "number", last + 1));
        return true;
    }
}
