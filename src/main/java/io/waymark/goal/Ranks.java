package io.waymark.goal;

import io.waymark.organisation.Member;
import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The order of an organisation's goals: 1, 2, 3 without a gap. Each change is one statement, however long the list. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class Ranks {

    private final JdbcClient jdbc;

    Ranks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Holds the goals until the transaction ends, so that those who change them take turns; says how many are ranked. */
    int held(Member member) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('goal ' || ?, 0))")
                .param(member.organisation().toString())
                .query()
                .singleRow();
        return jdbc.sql("select count(*) from goal where organisation_id = ? and position is not null")
                .param(member.organisation().value())
                .query(Integer.class)
                .single();
    }

    /** Puts a goal elsewhere; those between move up or down by one. */
    void move(Member member, GoalId id, MoveResult.Moved move) {
        jdbc.sql("""
                update goal set position = case
                    when id = :id then :to
                    when :to < :from then position + 1
                    else position - 1 end
                where organisation_id = :organisation
                    and position between least(:from, :to) and greatest(:from, :to)
                """)
                .param("organisation", member.organisation().value())
                .param("id", id.value())
                .param("from", move.from())
                .param("to", move.to())
                .update();
    }

    /** Takes a goal out of the list; those behind it move up. */
    void retire(Member member, GoalId id, String reason, Instant at) {
        jdbc.sql("""
                update goal set
                    position = case when id = :id then null else position - 1 end,
                    version = case when id = :id then version + 1 else version end,
                    retired_at = case when id = :id then cast(:at as timestamptz) end,
                    retired_by = case when id = :id then cast(:by as uuid) end,
                    retired_because = case when id = :id then :reason else '' end
                where organisation_id = :organisation
                    and position >= (select position from goal where organisation_id = :organisation and id = :id)
                """)
                .param("organisation", member.organisation().value())
                .param("id", id.value())
                .param("at", Timestamp.from(at))
                .param("by", member.person().value())
                .param("reason", reason)
                .update();
    }

    /** Puts a retired goal at the end of the list. */
    void bringBack(Member member, GoalId id, int last) {
        jdbc.sql("""
                update goal set position = :position, version = version + 1, retired_at = null, retired_by = null,
                    retired_because = ''
                where organisation_id = :organisation and id = :id
                """)
                .param("organisation", member.organisation().value())
                .param("id", id.value())
                .param("position", last + 1)
                .update();
    }
}
