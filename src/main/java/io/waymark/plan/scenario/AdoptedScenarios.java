package io.waymark.plan.scenario;

import io.waymark.organisation.ActivityRecord;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.Right;
import io.waymark.organisation.Sql;
import io.waymark.organisation.UnitId;
import io.waymark.plan.AcceptedPlans;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionInterceptor;
import tools.jackson.databind.json.JsonMapper;

/** What was adopted, as the record tells it, and taking it back: all of it or none, as long as nobody changed any of it since. */
@Repository
class AdoptedScenarios {

    private static final int TOLD = 10;

    private final Sql sql;
    private final JsonMapper json;
    private final ScenarioUndo undo;
    private final AcceptedPlans plans;
    private final ActivityRecord activity;

    AdoptedScenarios(Sql sql, JsonMapper json, ScenarioUndo undo, AcceptedPlans plans, ActivityRecord activity) {
        this.sql = sql;
        this.json = json;
        this.undo = undo;
        this.plans = plans;
        this.activity = activity;
    }

    /** That somebody adopted a scenario, with its entry in the record. */
    record Adopted(UUID id, UUID scenario, Instant at, String who, String title) {}

    private record AdoptionEntry(UUID subjectId, String after) {}

    /** The newest of a unit; one statement. */
    @Transactional(readOnly = true)
    public List<Adopted> of(Member member, UnitId unit) {
        return sql.of(member, """
                select a.id, a.subject_id as scenario, a.at, p.name as who, a.after ->> 'title' as title
                from activity a join person p on p.id = a.person_id
                where a.organisation_id = :organisation and a.what = :what and a.after ->> 'unit' = cast(:unit as text)
                order by a.at desc, a.id desc limit :told
                """)
                .with("what", Adoption.ENTRY)
                .with("unit", unit)
                .with("told", TOLD)
                .list(Adopted.class);
    }

    /**
     * Takes one back.
     *
     * @return whether it is taken back; not where anything of it was changed since, and then nothing is
     * @throws NotFound where the entry is missing, another scenario's or another tenant's
     */
    @Transactional
    public boolean takeBack(Member member, ScenarioId id, UUID entry) {
        member.must(Right.WORK_THE_ROADMAP);
        plans.hold(member);
        AdoptionEntry kept = sql.of(member, """
                select subject_id, after::text as after from activity
                where organisation_id = :organisation and id = :entry and subject_id = :scenario and what = :what
                """)
                .with("entry", entry)
                .with("scenario", id)
                .with("what", Adoption.ENTRY)
                .one(AdoptionEntry.class);
        AdoptedChange change = json.readValue(kept.after(), AdoptedChange.class);
        if (undo.all(member, change)) {
            activity.add(
                    member,
                    "activity.scenario.taken-back",
                    ScenarioChanges.SUBJECT,
                    kept.subjectId(),
                    Map.of(),
                    Map.of("title", change.title(), "undid", entry));
            return true;
        }
        TransactionInterceptor.currentTransactionStatus().setRollbackOnly();
        return false;
    }
}
