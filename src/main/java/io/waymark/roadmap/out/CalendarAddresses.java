package io.waymark.roadmap.out;

import io.waymark.form.CreationKey;
import io.waymark.organisation.ActivityRecord;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.SecretToken;
import io.waymark.organisation.Sql;
import io.waymark.organisation.UnitId;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The addresses that people gave to their calendars. Each sees and revokes their own. */
@Repository
class CalendarAddresses {

    private static final String MINE = """
            from calendar_address a join unit u on u.organisation_id = a.organisation_id and u.id = a.unit_id
            where a.organisation_id = :organisation and a.person_id = :person and a.revoked_at is null
            """;

    private final Sql sql;
    private final ActivityRecord activity;
    private final Clock clock;

    CalendarAddresses(Sql sql, ActivityRecord activity, Clock clock) {
        this.sql = sql;
        this.activity = activity;
        this.clock = clock;
    }

    /** The member's own that are not revoked, the newest first. */
    @Transactional(readOnly = true)
    List<CalendarAddress> of(Member member) {
        return sql.of(
                        member,
                        "select a.id, u.name as unit, a.made_at, a.last_read_at " + MINE
                                + " order by a.made_at desc, a.id")
                .list(CalendarAddress.class);
    }

    /**
     * Makes an address.
     *
     * @param key of the form; what it made already cannot be told again
     * @return its token, never to be had again; empty where the same form made it before
     * @throws NotFound where the unit is missing or another tenant's
     */
    @Transactional
    Optional<SecretToken> make(Member member, UnitId unit, CreationKey key) {
        String name = sql.of(member, "select name from unit where organisation_id = :organisation and id = :unit")
                .with("unit", unit)
                .one(String.class);
        SecretToken token = SecretToken.next();
        int made = sql.of(member, """
                insert into calendar_address (organisation_id, id, person_id, unit_id, digest, made_at)
                values (:organisation, :id, :person, :unit, :digest, :now) on conflict (organisation_id, id) do nothing
                """)
                .with("id", key.value())
                .with("unit", unit)
                .with("digest", token.digest())
                .with("now", Timestamp.from(clock.instant()))
                .run();
        if (made == 0) {
            return Optional.empty();
        }
        note(member, "activity.calendar.made", key.value(), name);
        return Optional.of(token);
    }

    /**
     * Closes an address for good.
     *
     * @return the name of the unit whose plan it showed
     * @throws NotFound where it is missing, revoked, somebody else's or another tenant's
     */
    @Transactional
    String revoke(Member member, CalendarAddressId id) {
        CalendarAddress address = sql.of(
                        member, "select a.id, u.name as unit, a.made_at, a.last_read_at " + MINE + " and a.id = :id")
                .with("id", id)
                .one(CalendarAddress.class);
        sql.of(
                        member,
                        "update calendar_address set revoked_at = :now where organisation_id = :organisation and id = :id")
                .with("id", id)
                .with("now", Timestamp.from(clock.instant()))
                .runOnOne();
        note(member, "activity.calendar.revoked", id.value(), address.unit());
        return address.unit();
    }

    private void note(Member member, String what, UUID id, String unit) {
        activity.add(member, what, "calendar", id, Map.of(), Map.of("title", unit));
    }
}
