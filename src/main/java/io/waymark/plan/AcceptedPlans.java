package io.waymark.plan;

import io.waymark.figure.Quarter;
import io.waymark.organisation.ActivityRecord;
import io.waymark.organisation.Member;
import io.waymark.organisation.Right;
import io.waymark.organisation.Sql;
import io.waymark.organisation.UnitId;
import io.waymark.plan.schedule.Schedule;
import io.waymark.plan.schedule.Slot;
import io.waymark.plan.schedule.TeamLoad;
import io.waymark.roadmap.ActionId;
import io.waymark.roadmap.PlanInBrief;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The plans that units accepted; none is ever changed. */
@Repository
public class AcceptedPlans implements PlanInBrief {

    private static final String SUBJECT = "plan";

    private final Sql sql;
    private final ActivityRecord activity;
    private final JsonMapper json;
    private final Clock clock;

    AcceptedPlans(Sql sql, ActivityRecord activity, JsonMapper json, Clock clock) {
        this.sql = sql;
        this.activity = activity;
        this.json = json;
        this.clock = clock;
    }

    /** A plan without its slots. */
    record Earlier(
            int number,
            Instant acceptedAt,
            String acceptedBy,
            @Nullable LocalDate ends) {}

    private record Stored(
            int number,
            Instant acceptedAt,
            String acceptedBy,
            @Nullable ActionId actionId,
            UUID teamId,
            int people,
            LocalDate starts,
            LocalDate ends,
            LocalDate proven) {

        Stream<Slot<ActionId>> slot() {
            return Stream.ofNullable(actionId).map(it -> new Slot<>(it, teamId, people, starts, ends, proven));
        }
    }

    private record StoredBrief(@Nullable LocalDate ends, double planned, double capacity) {

        Brief in(Quarter quarter) {
            return new Brief(quarter, planned, capacity, ends == null ? null : Quarter.of(ends));
        }
    }

    /** The plan of a unit that stands; empty where none was accepted. One statement. */
    @Transactional(readOnly = true)
    public Optional<AcceptedPlan> standing(Member member, UnitId unit) {
        return upTo(member, unit, Integer.MAX_VALUE);
    }

    /** The plan of a unit that stood when there were so many; empty where there was none. One statement. */
    @Transactional(readOnly = true)
    public Optional<AcceptedPlan> upTo(Member member, UnitId unit, int number) {
        List<Stored> rows = sql.of(member, """
                select p.number, p.accepted_at, c.name as accepted_by, s.action_id,
                       coalesce(s.team_id, p.id) as team_id, coalesce(s.people, 0) as people, s.starts, s.ends, s.proven
                from accepted_plan p
                join colleague c on c.id = p.accepted_by
                left join accepted_slot s on s.organisation_id = p.organisation_id and s.plan_id = p.id
                where p.organisation_id = :organisation and p.unit_id = :unit and p.number = (
                    select max(number) from accepted_plan where organisation_id = :organisation and unit_id = :unit
                      and number <= :number)
                order by s.position
                """).with("unit", unit).with("number", number).list(Stored.class);
        return rows.stream()
                .findFirst()
                .map(it -> new AcceptedPlan(
                        it.number(),
                        it.acceptedAt(),
                        it.acceptedBy(),
                        rows.stream().flatMap(Stored::slot).toList()));
    }

    /** All plans of a unit, the newest first; one statement. */
    @Transactional(readOnly = true)
    public List<Earlier> history(Member member, UnitId unit) {
        return sql.of(member, """
                select p.number, p.accepted_at, c.name as accepted_by, p.ends
                from accepted_plan p join colleague c on c.id = p.accepted_by
                where p.organisation_id = :organisation and p.unit_id = :unit
                order by p.number desc
                """).with("unit", unit).list(Earlier.class);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Brief> of(Member member, UnitId unit, Quarter quarter) {
        return sql.of(member, """
                select p.ends, coalesce(l.planned, 0) as planned, coalesce(l.capacity, 0) as capacity
                from accepted_plan p
                left join accepted_load l on l.organisation_id = p.organisation_id and l.plan_id = p.id
                    and l.quarter = :quarter
                where p.organisation_id = :organisation and p.unit_id = :unit
                order by p.number desc limit 1
                """)
                .with("unit", unit)
                .with("quarter", quarter.firstDay())
                .maybe(StoredBrief.class)
                .map(it -> it.in(quarter));
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
        Optional<LocalDate> ends = plan.slots().stream().map(Slot::proven).max(Comparator.naturalOrder());
        insert(member, unit, key, last + 1, ends.orElse(null));
        insertSlots(member, key, plan.slots());
        insertLoads(member, key, plan.loads());
        activity.add(
                member,
                "activity.plan.accepted",
                SUBJECT,
                key,
                Map.of("number", last),
                Map.of("title", ends.map(it -> Quarter.of(it).toString()).orElse("-"), "number", last + 1));
        return true;
    }

    private void insert(Member member, UnitId unit, UUID key, int number, @Nullable LocalDate ends) {
        sql.of(member, """
                insert into accepted_plan (organisation_id, id, unit_id, number, accepted_by, accepted_at, ends)
                values (:organisation, :id, :unit, :number, :person, :now, cast(:ends as date))
                """)
                .with("id", key)
                .with("unit", unit)
                .with("number", number)
                .with("now", Timestamp.from(clock.instant()))
                .with("ends", ends)
                .run();
    }

    private void insertSlots(Member member, UUID key, List<Slot<ActionId>> slots) {
        sql.of(member, """
                insert into accepted_slot (organisation_id, plan_id, position, action_id, team_id, people, starts, ends, proven)
                select :organisation, :plan, position, action, team, people, starts, ends, proven
                from jsonb_to_recordset(cast(:slots as jsonb)) as s (
                    position int, action uuid, team uuid, people int, starts date, ends date, proven date)
                """)
                .with("plan", key)
                .with(
                        "slots",
                        json.writeValueAsString(IntStream.range(0, slots.size())
                                .mapToObj(it -> row(it, slots.get(it)))
                                .toList()))
                .run();
    }

    private static Map<String, Object> row(int position, Slot<ActionId> slot) {
        return Map.of(
                "position", position,
                "action", slot.task().toString(),
                "team", slot.team().toString(),
                "people", slot.people(),
                "starts", slot.start().toString(),
                "ends", slot.end().toString(),
                "proven", slot.proven().toString());
    }

    private void insertLoads(Member member, UUID key, List<TeamLoad> loads) {
        Map<Quarter, List<TeamLoad>> byQuarter = loads.stream().collect(Collectors.groupingBy(TeamLoad::quarter));
        sql.of(member, """
                insert into accepted_load (organisation_id, plan_id, quarter, planned, capacity)
                select :organisation, :plan, quarter, planned, capacity
                from jsonb_to_recordset(cast(:loads as jsonb)) as l (quarter date, planned numeric, capacity numeric)
                """)
                .with("plan", key)
                .with(
                        "loads",
                        json.writeValueAsString(byQuarter.entrySet().stream()
                                .map(it -> load(it.getKey(), it.getValue()))
                                .toList()))
                .run();
    }

    private static Map<String, Object> load(Quarter quarter, List<TeamLoad> teams) {
        return Map.of(
                "quarter", quarter.firstDay().toString(),
                "planned", teams.stream().mapToDouble(TeamLoad::planned).sum(),
                "capacity", teams.stream().mapToDouble(TeamLoad::capacity).sum());
    }
}
