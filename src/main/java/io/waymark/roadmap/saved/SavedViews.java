package io.waymark.roadmap.saved;

import io.waymark.form.NameKey;
import io.waymark.organisation.ActivityRecord;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.Right;
import io.waymark.organisation.Sql;
import io.waymark.organisation.TimeOrderedId;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The saved views of organisations. What is shared leaves an entry in the record; what is one's own is nobody's business. */
@Repository
public class SavedViews {

    private static final String SELECT = """
            select v.id, v.name, v.shared, v.person_id = :person as mine, p.name as saved_by, v.query
            from saved_view v join person p on p.id = v.person_id
            where v.organisation_id = :organisation and (v.shared or v.person_id = :person)
            """;
    private static final String KEPT = SELECT + "and v.removed_at is null ";

    /** So long a view that was removed can come back. */
    private static final Duration WHILE = Duration.ofDays(1);

    /** What became of a wish to have a view back. */
    public enum Returned {
        BACK,
        /** Somebody was faster, or it was never removed. */
        THERE,
        /** Who saved it called another view the same since. */
        TAKEN
    }

    private final Sql sql;
    private final ActivityRecord activity;
    private final Clock clock;

    SavedViews(Sql sql, ActivityRecord activity, Clock clock) {
        this.sql = sql;
        this.activity = activity;
        this.clock = clock;
    }

    /** What the member may look at, by name; one statement. */
    @Transactional(readOnly = true)
    public List<SavedView> of(Member member) {
        return sql.of(member, KEPT + "order by v.name_key, v.id").list(SavedView.class);
    }

    /**
     * Keeps a view under a name, in place of the one that the member named the same before; what stands already stays.
     *
     * @param shared with everybody, which only who works the roadmap may decide
     * @param query at most 2,000 characters
     */
    @Transactional
    public void save(Member member, String name, boolean shared, String query) {
        if (shared) {
            member.must(Right.WORK_THE_ROADMAP);
        }
        if (of(member).stream().anyMatch(it -> it.is(name, shared, query))) {
            return;
        }
        SavedViewId id = new SavedViewId(TimeOrderedId.next());
        sql.of(member, """
                insert into saved_view (organisation_id, id, person_id, name, name_key, shared, query, saved_at)
                values (:organisation, :id, :person, :name, :key, :shared, :query, :now)
                on conflict (organisation_id, person_id, name_key) where removed_at is null do update
                set name = excluded.name, shared = excluded.shared, query = excluded.query, saved_at = excluded.saved_at
                """)
                .with("id", id)
                .with("name", name)
                .with("key", NameKey.of(name).value())
                .with("shared", shared)
                .with("query", query)
                .with("now", Timestamp.from(clock.instant()))
                .run();
        if (shared) {
            note(member, "activity.saved-view.shared", id, name);
        }
    }

    /**
     * Removes a view, one's own or a shared one; what was removed long ago is forgotten.
     *
     * @return what it was
     * @throws NotFound where it is missing, somebody else's own, or another tenant's
     */
    @Transactional
    public SavedView remove(Member member, SavedViewId id) {
        SavedView view = own(member, KEPT, id);
        Instant now = clock.instant();
        sql.of(member, "delete from saved_view where organisation_id = :organisation and removed_at < :then")
                .with("then", Timestamp.from(now.minus(WHILE)))
                .run();
        mark(member, id, Timestamp.from(now));
        if (view.shared()) {
            note(member, "activity.saved-view.removed", id, view.name());
        }
        return view;
    }

    /**
     * Puts a view back that was removed; its owner is who saved it.
     *
     * @throws NotFound where it is missing or forgotten, somebody else's own, or another tenant's
     */
    @Transactional
    public Returned bringBack(Member member, SavedViewId id) {
        SavedView view = own(member, SELECT, id);
        boolean there = sql.of(member, KEPT + "and v.id = :id")
                .with("id", id)
                .maybe(SavedView.class)
                .isPresent();
        if (there) {
            return Returned.THERE;
        }
        if (taken(member, id)) {
            return Returned.TAKEN;
        }
        mark(member, id, null);
        if (view.shared()) {
            note(member, "activity.saved-view.returned", id, view.name());
        }
        return Returned.BACK;
    }

    private SavedView own(Member member, String among, SavedViewId id) {
        SavedView view = sql.of(member, among + "and v.id = :id").with("id", id).one(SavedView.class);
        if (!view.mine()) {
            member.must(Right.WORK_THE_ROADMAP);
        }
        return view;
    }

    private boolean taken(Member member, SavedViewId id) {
        return sql.of(member, """
                select exists (
                    select from saved_view v join saved_view other using (organisation_id, person_id, name_key)
                    where v.organisation_id = :organisation and v.id = :id and other.removed_at is null)
                """).with("id", id).one(Boolean.class);
    }

    private void mark(Member member, SavedViewId id, @Nullable Timestamp removedAt) {
        sql.of(member, "update saved_view set removed_at = :at where organisation_id = :organisation and id = :id")
                .with("at", removedAt)
                .with("id", id)
                .runOnOne();
    }

    private void note(Member member, String what, SavedViewId id, String name) {
        activity.add(member, what, "saved-view", id.value(), Map.of(), Map.of("title", name));
    }
}
