package io.waymark.roadmap.moves;

import io.waymark.organisation.Member;
import io.waymark.organisation.OrganisationId;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.Sql;
import io.waymark.organisation.UnitId;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The orders of units day by day, as they were kept. */
@Repository
public class KeptOrders {

    /** Goes up when {@link KeptOrder} tells something else, or the rule of the order does: other forms are not compared. */
    private static final int FORM = 1;

    private final Sql sql;
    private final JsonMapper json;

    KeptOrders(Sql sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** An order as it stood when the day began, or soon after. */
    public record OfDay(LocalDate day, KeptOrder order) {}

    /** Somebody who belongs to an organisation, in whose name a job reads. */
    public record Reader(PersonId person, String slug) {}

    private record Stored(LocalDate day, String told) {}

    private record Acted(Instant at) {}

    /** The order of a day; where none was kept the last one before, else the first one after. Empty where there is none. */
    @Transactional(readOnly = true)
    public Optional<OfDay> of(Member member, UnitId unit, LocalDate day) {
        return sql.of(member, """
                select day, told::text as told from kept_order
                where organisation_id = :organisation and unit_id = :unit and form = :form
                order by day <= :day desc, abs(day - cast(:day as date)) limit 1
                """)
                .with("unit", unit)
                .with("form", FORM)
                .with("day", day)
                .maybe(Stored.class)
                .map(it -> new OfDay(it.day(), json.readValue(it.told(), KeptOrder.class)));
    }

    /** When the member changed anything last before today; empty where that is not known. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> lastChange(Member member, LocalDate today) {
        return sql.of(member, """
                select at from activity
                where organisation_id = :organisation and person_id = :person and at < :today
                order by at desc limit 1
                """)
                .with("today", Timestamp.from(today.atStartOfDay(member.zone()).toInstant()))
                .maybe(Acted.class)
                .map(it -> member.day(it.at()));
    }

    /** Keeps the order of a day; where one is kept already, that stays. */
    @Transactional
    void keep(Member member, UnitId unit, LocalDate day, KeptOrder order) {
        sql.of(member, """
                insert into kept_order (organisation_id, unit_id, day, form, told)
                values (:organisation, :unit, :day, :form, cast(:told as jsonb))
                on conflict do nothing
                """)
                .with("unit", unit)
                .with("day", day)
                .with("form", FORM)
                .with("told", json.writeValueAsString(order))
                .run();
    }

    /** Units that have cards, and no order of the day yet. */
    @Transactional(readOnly = true)
    List<UnitId> missing(Member member, LocalDate day) {
        return sql.of(member, """
                select u.id from unit u
                where u.organisation_id = :organisation and u.archived_at is null
                    and exists (select from initiative i where i.organisation_id = u.organisation_id and i.unit_id = u.id)
                    and not exists (select from kept_order k
                        where k.organisation_id = u.organisation_id and k.unit_id = u.id and k.day = :day)
                """).with("day", day).list(UUID.class).stream()
                .map(UnitId::new)
                .toList();
    }

    /** Lets go of what is older. */
    @Transactional
    void forget(Member member, LocalDate before) {
        sql.of(member, "delete from kept_order where organisation_id = :organisation and day < :day")
                .with("day", before)
                .run();
    }

    /** Anybody who belongs to an organisation in use; all see the same order. */
    @Transactional(readOnly = true)
    public Optional<Reader> reader(OrganisationId organisation) {
        return sql.of(organisation, """
                select m.person_id as person, o.slug from membership m join organisation o on o.id = m.organisation_id
                where m.organisation_id = :organisation and m.left_at is null and o.archived_at is null
                order by m.person_id limit 1
                """).maybe(Reader.class);
    }
}
