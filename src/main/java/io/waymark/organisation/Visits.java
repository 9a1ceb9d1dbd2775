package io.waymark.organisation;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * When members came to see where their organisation stands, and what was done since the time before. Whoever looks again
 * within four hours is still there, and is told of the same time before.
 */
@Repository
public class Visits {

    private static final Duration SITTING = Duration.ofHours(4);

    /**
     * What changed.
     *
     * @param since when they came the time before
     * @param begins whether they came a moment ago, which is to be noted
     * @param entries of the record, the newest first
     */
    public record Changes(Instant since, boolean begins, List<Activity> entries) {}

    private record Entry(
            Instant since,
            boolean begins,
            @Nullable UUID id,
            @Nullable Instant at,
            @Nullable String who,
            @Nullable String what,
            @Nullable String subjectKind,
            @Nullable UUID subjectId,
            @Nullable String title) {

        Stream<Activity> told() {
            return id == null
                    ? Stream.empty()
                    : Stream.of(new Activity(
                            id,
                            Objects.requireNonNull(at),
                            Objects.requireNonNull(who),
                            Objects.requireNonNull(what),
                            Objects.requireNonNull(subjectKind),
                            Objects.requireNonNull(subjectId),
                            Objects.requireNonNull(title)));
        }
    }

    private final Sql sql;
    private final Clock clock;

    Visits(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * What was done since the member came the time before; one statement.
     *
     * @param otherwise since when, where they never did
     * @param told the entries that count, by their message keys
     */
    @Transactional(readOnly = true)
    public Changes changes(Member member, Instant otherwise, Collection<String> told, int most) {
        List<Entry> entries = sql.of(member, """
                select v.since, v.begins, a.id, a.at, p.name as who, a.what, a.subject_kind, a.subject_id,
                    coalesce(a.after ->> 'title', '') as title
                from (
                    select coalesce(max(case when begun_at < :sitting then begun_at else before_at end), :otherwise) as since,
                        coalesce(max(begun_at) < :sitting, true) as begins
                    from visit where organisation_id = :organisation and person_id = :person) v
                left join lateral (
                    select * from activity
                    where organisation_id = :organisation and at > v.since and what = any(:told)
                    order by at desc, id desc limit :most) a on true
                left join person p on p.id = a.person_id
                order by a.at desc, a.id desc
                """)
                .with("sitting", Timestamp.from(clock.instant().minus(SITTING)))
                .with("otherwise", Timestamp.from(otherwise))
                .with("told", told.toArray(String[]::new))
                .with("most", most)
                .list(Entry.class);
        return new Changes(
                entries.getFirst().since(),
                entries.getFirst().begins(),
                entries.stream().flatMap(Entry::told).toList());
    }

    /** Notes that the member came, where they were not there a moment ago. */
    @Transactional
    public void begin(Member member) {
        Instant now = clock.instant();
        sql.of(member, """
                insert into visit (organisation_id, person_id, begun_at) values (:organisation, :person, :now)
                on conflict (organisation_id, person_id) do update set before_at = visit.begun_at, begun_at = excluded.begun_at
                where visit.begun_at < :sitting
                """)
                .with("now", Timestamp.from(now))
                .with("sitting", Timestamp.from(now.minus(SITTING)))
                .run();
    }
}
