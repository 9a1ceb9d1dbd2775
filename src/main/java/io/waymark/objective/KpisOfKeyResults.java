package io.waymark.objective;

import io.waymark.organisation.Member;
import io.waymark.organisation.Sql;
import java.util.List;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads the KPIs that key results can read, retired ones too, because their figures stay. */
@Repository
public class KpisOfKeyResults {

    private final Sql sql;

    KpisOfKeyResults(Sql sql) {
        this.sql = sql;
    }

    /** The KPIs of the member's organisation by title; one statement. */
    @Transactional(readOnly = true)
    public List<NamedKpi> of(Member member) {
        return sql.of(member, """
                select id, title, unit, direction, retired_at is not null as retired from kpi
                where organisation_id = :organisation order by lower(title), id
                """).list(NamedKpi.class);
    }
}
