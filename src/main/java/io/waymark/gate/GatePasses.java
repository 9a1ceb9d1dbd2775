package io.waymark.gate;

import io.waymark.organisation.Member;
import io.waymark.organisation.OrganisationId;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.Sql;
import io.waymark.organisation.TimeOrderedId;
import io.waymark.organisation.UnitId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Which units passed the gate, on what evidence, and until when. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class GatePasses {

    /** A pass that nobody found lapsed, with who recorded it. */
    record Unlapsed(UUID id, UnitId unit, String unitName, PersonId passedBy, String slug) {}

    private final JdbcClient jdbc;
    private final Sql sql;
    private final JsonMapper json;

    GatePasses(JdbcClient jdbc, Sql sql, JsonMapper json) {
        this.jdbc = jdbc;
        this.sql = sql;
        this.json = json;
    }

    /** The passes of a unit, the newest first; one statement. */
    @Transactional(readOnly = true)
    List<GatePass> of(Member member, @Nullable UnitId unit) {
        return unit == null
                ? List.of()
                : sql.of(member, """
                select g.id, g.passed_at, p.name as passed_by, g.evidence, g.lapsed_at, g.lapsed_because
                from gate_pass g join person p on p.id = g.passed_by
                where g.organisation_id = :organisation and g.unit_id = :unit order by g.passed_at desc
                """).with("unit", unit).list(StoredPass.class).stream()
                        .map(it -> it.pass(json))
                        .toList();
    }

    /** The passes of an organisation that stand. */
    List<Unlapsed> standing(OrganisationId organisation) {
        return jdbc.sql("""
                select g.id, g.unit_id as unit, u.name as unit_name, g.passed_by, o.slug
                from gate_pass g
                join unit u on u.organisation_id = g.organisation_id and u.id = g.unit_id
                join organisation o on o.id = g.organisation_id
                where g.organisation_id = ? and g.lapsed_at is null
                """).param(organisation.value()).query(Unlapsed.class).list();
    }

    /** Keeps a pass; false where one stands already. */
    boolean add(Member member, UnitId unit, List<Kept> evidence, Instant now) {
        return jdbc.sql("""
                insert into gate_pass (organisation_id, id, unit_id, passed_at, passed_by, evidence)
                values (?, ?, ?, ?, ?, ?::jsonb)
                on conflict (organisation_id, unit_id) where lapsed_at is null do nothing
                """)
                        .param(member.organisation().value())
                        .param(TimeOrderedId.next())
                        .param(unit.value())
                        .param(Timestamp.from(now))
                        .param(member.person().value())
                        .param(json.writeValueAsString(evidence))
                        .update()
                == 1;
    }

    /** Keeps that a pass does not hold any more; false where that was found before. */
    boolean lapse(OrganisationId organisation, UUID id, List<Kept> because, Instant now) {
        return jdbc.sql("""
                update gate_pass set lapsed_at = ?, lapsed_because = ?::jsonb
                where organisation_id = ? and id = ? and lapsed_at is null
                """)
                        .param(Timestamp.from(now))
                        .param(json.writeValueAsString(because))
                        .param(organisation.value())
                        .param(id)
                        .update()
                == 1;
    }
}
