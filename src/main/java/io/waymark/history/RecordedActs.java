package io.waymark.history;

import io.waymark.assessment.page.Before;
import io.waymark.organisation.Member;
import io.waymark.organisation.Sql;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The record of an organisation, the newest entry first. What happens meanwhile moves nothing that lies before. */
@Repository
class RecordedActs {

    /** Rows that a card's entry keeps for its undo are not even read; what somebody set for themselves is theirs alone. */
    private static final String SQL = """
            select a.id, a.at, p.name as who, a.what, coalesce(a.after ->> 'title', '') as title, a.subject_kind, a.subject_id,
                (coalesce(a.before, '{}') - 'rows')::text as before,
                (coalesce(a.after, '{}') - 'rows' - 'cards')::text as after
            from activity a join person p on p.id = a.person_id
            where a.organisation_id = :organisation
                and split_part(a.what, '.', 2) = any (:kinds) and a.what <> all (:reserved)
                and (a.what <> 'activity.zone.changed' or a.person_id = :person)
                and a.person_id = coalesce(cast(:whose as uuid), a.person_id)
                and a.subject_id = coalesce(cast(:of as uuid), a.subject_id)
                and a.at >= coalesce(cast(:from as timestamptz), '-infinity')
                and a.at < coalesce(cast(:until as timestamptz), 'infinity')
                and (a.at, a.id) < (coalesce(cast(:at as timestamptz), 'infinity'), cast(:id as uuid))
            order by a.at desc, a.id desc
            limit :count
            """;

    private final Sql sql;

    RecordedActs(Sql sql) {
        this.sql = sql;
    }

    /** The entries that the filter lets through and the member may read; one statement. */
    List<RecordedAct> of(Member member, RecordFilter filter, int count) {
        Optional<Before> before = Optional.ofNullable(filter.before());
        return sql.of(member, SQL)
                .with("kinds", filter.kinds())
                .with("reserved", ReservedActs.from(member))
                .with("whose", filter.person())
                .with("of", filter.of())
                .with("from", begin(member, filter.from(), 0))
                .with("until", begin(member, filter.to(), 1))
                .with("at", before.map(it -> Timestamp.from(it.at())).orElse(null))
                .with("id", before.map(Before::id).orElse(null))
                .with("count", count)
                .list(RecordedAct.class);
    }

    /** When a day begins where the member is, so many days later. */
    private static @Nullable Timestamp begin(Member member, @Nullable LocalDate day, int later) {
        return day == null
                ? null
                : Timestamp.from(day.plusDays(later).atStartOfDay(member.zone()).toInstant());
    }
}
