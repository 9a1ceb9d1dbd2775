package io.waymark.plan;

import io.waymark.figure.Quarter;
import io.waymark.organisation.Member;
import io.waymark.organisation.Sql;
import io.waymark.organisation.UnitId;
import io.waymark.plan.schedule.Schedule;
import io.waymark.plan.schedule.Slot;
import io.waymark.plan.schedule.TeamLoad;
import io.waymark.roadmap.ActionId;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes an accepted plan: itself, its slots and what it asks of the teams by quarter; three statements. */
@Component
class AcceptedPlanRows {

    private final Sql sql;
    private final JsonMapper json;
    private final Clock clock;

    AcceptedPlanRows(Sql sql, JsonMapper json, Clock clock) {
        this.sql = sql;
        this.json = json;
        this.clock = clock;
    }

    /** @param ends the day on which its last action is proven; null where it has none */
    void add(Member member, UnitId unit, UUID key, int number, @Nullable LocalDate ends, Schedule<ActionId> plan) {
        insert(member, unit, key, number, ends);
        insertSlots(member, key, plan.slots());
        insertLoads(member, key, plan.loads());
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
