package io.waymark.plan;

import io.waymark.organisation.Member;
import io.waymark.organisation.Members;
import io.waymark.organisation.OrganisationId;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.Sql;
import io.waymark.organisation.UnitId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the week's forecast of units that have an accepted plan and none yet; call inside the organisation's tenancy. */
@Component
class OutlookKeeping {

    private final Outlooks outlooks;
    private final Members members;
    private final Sql sql;

    OutlookKeeping(Outlooks outlooks, Members members, Sql sql) {
        this.outlooks = outlooks;
        this.members = members;
        this.sql = sql;
    }

    private record Reader(PersonId person, String slug) {}

    @Transactional
    void keep(OrganisationId organisation, Clock clock) {
        reader(organisation)
                .flatMap(it -> members.find(it.person(), it.slug()))
                .ifPresent(it -> missing(it, Outlooks.week(it.today(clock)))
                        .forEach(unit -> outlooks.renew(it, new UnitId(unit), clock)));
    }

    /** Anybody who belongs to an organisation in use: all see the same forecast. */
    private Optional<Reader> reader(OrganisationId organisation) {
        return sql.of(organisation, """
                select m.person_id as person, o.slug from membership m join organisation o on o.id = m.organisation_id
                where m.organisation_id = :organisation and m.left_at is null and o.archived_at is null
                order by m.person_id limit 1
                """).maybe(Reader.class);
    }

    private List<UUID> missing(Member reader, LocalDate week) {
        return sql.of(reader, """
                select u.id from unit u
                where u.organisation_id = :organisation and u.archived_at is null
                    and exists (select from accepted_plan p where p.organisation_id = u.organisation_id and p.unit_id = u.id)
                    and not exists (select from outlook o
                        where o.organisation_id = u.organisation_id and o.unit_id = u.id and o.week = :week)
                """).with("week", week).list(UUID.class);
    }
}
