package io.waymark.organisation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What was done to a thing after an entry of the record that somebody wants to take back. */
@Repository
public class LaterEntries {

    private static final String ENTRY = """
            select a.id, a.at, p.name as who, a.what, a.subject_kind, a.subject_id,
                coalesce(a.after ->> 'title', '') as title
            from activity a join person p on p.id = a.person_id
            """;

    private final Sql sql;

    LaterEntries(Sql sql) {
        this.sql = sql;
    }

    /** The member's own newest entry of this kind about a thing. */
    @Transactional(readOnly = true)
    public Optional<UUID> left(Member member, String kind, TypedId subject) {
        return sql.of(member, """
                select id from activity
                where organisation_id = :organisation and subject_id = :subject and person_id = :person and what = :kind
                order by at desc, id desc limit 1
                """).with("subject", subject).with("kind", kind).maybe(UUID.class);
    }

    /**
     * The newest entry of these kinds that came after another and tells of the same: the same thing, and in it what bears the
     * same title and belongs to the same practice. Empty also where the other is not of the member's organisation.
     */
    @Transactional(readOnly = true)
    public Optional<Activity> since(Member member, UUID entry, List<String> kinds) {
        return sql.of(member, ENTRY + """
                join activity e on e.organisation_id = a.organisation_id and e.subject_id = a.subject_id
                where a.organisation_id = :organisation and e.id = :entry and (a.at, a.id) > (e.at, e.id)
                    and a.what = any (:kinds)
                    and a.after ->> 'title' is not distinct from e.after ->> 'title'
                    and a.after ->> 'practice' is not distinct from e.after ->> 'practice'
                order by a.at desc, a.id desc limit 1
                """)
                .with("entry", entry)
                .with("kinds", kinds.toArray(String[]::new))
                .maybe(Activity.class);
    }
}
