package io.waymark.mail;

import io.waymark.organisation.Notice;
import io.waymark.organisation.OrganisationId;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.Sql;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whom the organisation at hand can write to, where, and about what. */
@Repository
class Recipients {

    private static final String RECIPIENT = """
            select o.id as organisation, o.slug, o.name as organisation_name, p.id as person, p.name,
                case when p.email_verified and length(p.email) between 1 and 320 then p.email end as address,
                coalesce(s.switched_off, '{}') as switched_off
            from membership m
            join organisation o on o.id = m.organisation_id
            join person p on p.id = m.person_id
            left join mail_preference s on s.organisation_id = m.organisation_id and s.person_id = m.person_id
            where m.organisation_id = :organisation and m.left_at is null
            """;

    private final JdbcClient jdbc;
    private final Sql sql;

    Recipients(JdbcClient jdbc, Sql sql) {
        this.jdbc = jdbc;
        this.sql = sql;
    }

    /** The member whom a notice tells; empty where they do not belong any more. */
    Optional<Recipient> of(Notice notice) {
        return sql.of(notice.organisation(), RECIPIENT + "and m.person_id = :person")
                .with("person", notice.to())
                .maybe(Recipient.class);
    }

    /** Where the organisation's people count days. */
    List<ZoneId> zones(OrganisationId organisation) {
        return jdbc.sql("""
                select distinct coalesce(p.zone, o.zone, 'UTC')
                from membership m
                join organisation o on o.id = m.organisation_id
                join person p on p.id = m.person_id
                where m.organisation_id = ? and m.left_at is null
                """).param(organisation.value()).query(String.class).list().stream()
                .map(ZoneId::of)
                .toList();
    }

    /** Everyone there who got no digest on this day. */
    List<Recipient> withoutDigest(OrganisationId organisation, ZoneId zone, LocalDate day) {
        return sql.of(organisation, RECIPIENT + """
                and coalesce(p.zone, o.zone, 'UTC') = :zone
                and not exists (
                    select from mail d
                    where d.organisation_id = m.organisation_id and d.person_id = m.person_id and d.digest_day = :day)
                """)
                .with("zone", zone.getId())
                .with("day", day)
                .list(Recipient.class);
    }

    /** The name of whoever caused a notice; empty where nobody did. */
    Optional<String> causeOf(Notice notice) {
        PersonId by = notice.by();
        return by == null
                ? Optional.empty()
                : jdbc.sql("select name from person where id = ?")
                        .param(by.value())
                        .query(String.class)
                        .optional();
    }
}
