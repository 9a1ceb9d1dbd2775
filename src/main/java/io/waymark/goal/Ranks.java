package io.waymark.goal;

import io.waymark.organisation.Member;
import io.waymark.organisation.Sql;
import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The order of an organisation's goals: 1, 2, 3 without a gap. Each change is one statement, however long the list. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class Ranks {

    private final Sql sql;

    Ranks(Sql sql) {
        this.sql = sql;
    }

    /** Holds the goals until the transaction ends, so that those who change them take turns; says how many are ranked. */
    int held(Member member) {
        sql.hold(member, "goal");
        return sql.of(
                        member,
                        "select count(*) from goal where organisation_id = :organisation and position is not null")
                .one(Integer.class);
    }

    /** Puts a goal elsewhere; those between move up or down by one. */
    void move(Member member, GoalId id, MoveResult.Moved move) {
        sql.of(member, """
                update goal set position = case
                    when id = :id then :to
                    when :to < :from then position + 1
                    else position - 1 end
                where organisation_id = :organisation
                    and position between least(:from, :to) and greatest(:from, :to)
                """)
                .with("id", id)
                .with("from", move.from())
                .with("to", move.to())
                .run();
    }

    /** Takes a goal out of the list; those behind it move up. */
    void retire(Member member, GoalId id, String reason, Instant at) {
        sql.of(member, """
                update goal set
                    position = case when id = :id then null else position - 1 end,
                    version = case when id = :id then version + 1 else version end,
                    retired_at = case when id = :id then cast(:at as timestamptz) end,
                    retired_by = case when id = :id then cast(:person as uuid) end,
                    retired_because = case when id = :id then :reason else '' end
                where organisation_id = :organisation
                    and position >= (select position from goal where organisation_id = :organisation and id = :id)
                """)
                .with("id", id)
                .with("at", Timestamp.from(at))
                .with("reason", reason)
                .run();
    }

    /** Puts a retired goal at the end of the list. */
    void bringBack(Member member, GoalId id, int last) {
        sql.of(member, """
                update goal set position = :position, version = version + 1, retired_at = null, retired_by = null,
                    retired_because = ''
                where organisation_id = :organisation and id = :id
                """).with("id", id).with("position", last + 1).run();
    }
}
