package io.waymark.sheet;

import io.waymark.figure.DayOrder;
import io.waymark.figure.Decimals;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.Sql;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What people brought and did not decide on yet. Each sees their own, for a day; older ones go when new ones come. */
@Repository
public class SheetDrafts {

    private static final Duration KEPT = Duration.ofDays(1);

    private static final String MINE = """
            select id, kind, about, rows, numbers, days, origin, saved from sheet_draft
            where organisation_id = :organisation and person_id = :person and id = :id and kind = :kind
              and brought_at > :oldest
            """;

    private static final String MY_OPEN_ONE =
            " where organisation_id = :organisation and person_id = :person and id = :id and saved is null";

    private final Sql sql;
    private final Clock clock;

    SheetDrafts(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Transactional
    public void keep(Member member, SheetDraft draft) {
        sql.of(member, "delete from sheet_draft where organisation_id = :organisation and brought_at <= :oldest")
                .with("oldest", oldest())
                .run();
        sql.of(member, """
                insert into sheet_draft (organisation_id, id, person_id, kind, about, rows, numbers, days, origin, brought_at)
                values (:organisation, :id, :person, :kind, :about, :rows, :numbers, :days, :origin, :now)
                """)
                .with("id", draft.id())
                .with("kind", draft.kind())
                .with("about", draft.about())
                .with("rows", draft.rows())
                .with("numbers", draft.numbers())
                .with("days", draft.days())
                .with("origin", draft.origin().map(SheetOrigin::text).orElse(""))
                .with("now", Timestamp.from(clock.instant()))
                .run();
    }

    /** The member's own that wait for a decision. */
    @Transactional(readOnly = true)
    public Optional<SheetDraft> find(Member member, SheetDraft.Kind kind, SheetDraftId id) {
        return query(member, kind, id, MINE + " and saved is null");
    }

    /**
     * The same.
     *
     * @throws NotFound where it is missing, old, decided on or somebody else's
     */
    @Transactional(readOnly = true)
    public SheetDraft of(Member member, SheetDraft.Kind kind, SheetDraftId id) {
        return find(member, kind, id).orElseThrow(NotFound::new);
    }

    /**
     * The member's own, decided on or not; nobody else decides on it until the transaction ends.
     *
     * @throws NotFound where it is missing, old or somebody else's
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public SheetDraft held(Member member, SheetDraft.Kind kind, SheetDraftId id) {
        return query(member, kind, id, MINE + " for update").orElseThrow(NotFound::new);
    }

    /** Says which of two numbers is the day. */
    @Transactional
    public void order(Member member, SheetDraftId id, DayOrder days) {
        sql.of(member, "update sheet_draft set days = :days" + MY_OPEN_ONE)
                .with("id", id)
                .with("days", days)
                .run();
    }

    /** Forgets the rows, and remembers for a second click how many were saved. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void finish(Member member, SheetDraftId id, int saved) {
        sql.of(member, "update sheet_draft set saved = :saved, rows = '', origin = ''" + MY_OPEN_ONE)
                .with("id", id)
                .with("saved", saved)
                .runOnOne();
    }

    /** Forgets the member's own. */
    @Transactional
    public void discard(Member member, SheetDraftId id) {
        sql.of(member, "delete from sheet_draft" + MY_OPEN_ONE).with("id", id).run();
    }

    private Optional<SheetDraft> query(Member member, SheetDraft.Kind kind, SheetDraftId id, String query) {
        return sql.of(member, query)
                .with("id", id)
                .with("kind", kind)
                .with("oldest", oldest())
                .maybe(Kept.class)
                .map(Kept::draft);
    }

    private Timestamp oldest() {
        return Timestamp.from(clock.instant().minus(KEPT));
    }

    /** A row of the table. */
    record Kept(
            UUID id,
            SheetDraft.Kind kind,
            @Nullable UUID about,
            String rows,
            Decimals.Style numbers,
            DayOrder days,
            String origin,
            @Nullable Integer saved) {

        SheetDraft draft() {
            return new SheetDraft(
                    new SheetDraftId(id), kind, about, rows, numbers, days, SheetOrigin.of(origin), saved);
        }
    }
}
