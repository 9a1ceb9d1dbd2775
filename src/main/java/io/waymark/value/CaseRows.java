package io.waymark.value;

import io.waymark.goal.GoalId;
import io.waymark.goal.KpiId;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.TimeOrderedId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes value cases and signatures; joins the transaction of the work. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class CaseRows {

    private final JdbcClient jdbc;
    private final ValueCases cases;

    CaseRows(JdbcClient jdbc, ValueCases cases) {
        this.jdbc = jdbc;
        this.cases = cases;
    }

    /**
     * A case that nobody else changes or signs until the transaction ends.
     *
     * @throws NotFound where it is missing or another tenant's
     */
    ValueCase held(Member member, ValueCaseId id) {
        jdbc.sql("select version from value_case where organisation_id = ? and id = ? for update")
                .param(member.organisation().value())
                .param(id.value())
                .query(Integer.class)
                .optional()
                .orElseThrow(NotFound::new);
        return cases.of(member, id);
    }

    /** A case in use that says the same of the same; who writes at once takes turns. */
    Optional<ValueCaseId> same(Member member, GoalId goal, KpiId kpi, Checked wish) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('value case ' || ?, 0))")
                .param(member.organisation().toString())
                .query()
                .singleRow();
        return cases.of(member).stream()
                .filter(it -> it.goal().id().equals(goal) && it.kpi().id().equals(kpi) && wish.says(it))
                .map(ValueCase::id)
                .findFirst();
    }

    ValueCaseId add(Member member, GoalId goal, KpiId kpi, Checked wish, Instant now) {
        UUID id = TimeOrderedId.next();
        filled(jdbc.sql("""
                insert into value_case (organisation_id, id, version, goal_id, kpi_id, before_on, before_value, target,
                    after_on, after_value, what_changed, written_by, written_at)
                values (:organisation, :id, 0, :goal, :kpi, :beforeOn, :before, :target, :afterOn, :after, :changed, :me, :now)
                """), member, id, wish, now)
                .param("goal", goal.value())
                .param("kpi", kpi.value())
                .update();
        return new ValueCaseId(id);
    }

    void change(Member member, ValueCaseId id, Checked wish, Instant now) {
        filled(jdbc.sql("""
                update value_case set version = version + 1, before_on = :beforeOn, before_value = :before, target = :target,
                    after_on = :afterOn, after_value = :after, what_changed = :changed, written_by = :me, written_at = :now
                where organisation_id = :organisation and id = :id
                """), member, id.value(), wish, now).update();
    }

    void withdraw(Member member, ValueCaseId id, Instant now) {
        jdbc.sql("update value_case set version = version + 1, withdrawn_at = ? where organisation_id = ? and id = ?")
                .param(Timestamp.from(now))
                .param(member.organisation().value())
                .param(id.value())
                .update();
    }

    void sign(Member member, ValueCase its, Capacity capacity, Instant now) {
        jdbc.sql("""
                insert into value_case_signature (organisation_id, value_case_id, case_version, capacity, signed_by, signed_at)
                values (?, ?, ?, ?, ?, ?)
                """)
                .param(member.organisation().value())
                .param(its.id().value())
                .param(its.version())
                .param(capacity.name())
                .param(member.person().value())
                .param(Timestamp.from(now))
                .update();
    }

    private static JdbcClient.StatementSpec filled(
            JdbcClient.StatementSpec sql, Member member, UUID id, Checked wish, Instant now) {
        return sql.param("organisation", member.organisation().value())
                .param("id", id)
                .param("beforeOn", wish.before().day())
                .param("before", wish.before().value())
                .param("target", wish.content().target())
                .param("afterOn", wish.after().day())
                .param("after", wish.after().value())
                .param("changed", wish.content().whatChanged())
                .param("me", member.person().value())
                .param("now", Timestamp.from(now));
    }
}
