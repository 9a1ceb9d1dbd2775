package io.waymark.assessment;

import io.waymark.organisation.Member;
import io.waymark.organisation.OrganisationId;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.UnitId;
import java.sql.Timestamp;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the rows that portfolios read: one for each unit, dimension and topic. They are a copy of what results and answers say,
 * made in nobody's name; who writes a unit's rows waits for others who do, and reads only then.
 */
@Repository
class Portfolio {

    private static final PersonId NOBODY = new PersonId(new UUID(0, 0));

    private final JdbcClient jdbc;
    private final UnitFigures figures;
    private final JsonMapper json;

    Portfolio(JdbcClient jdbc, UnitFigures figures, JsonMapper json) {
        this.jdbc = jdbc;
        this.figures = figures;
        this.json = json;
    }

    /** The units of an organisation, archived ones too. */
    @Transactional(readOnly = true)
    List<UnitId> units(OrganisationId organisation) {
        return units("select id from unit where organisation_id = ? order by id", organisation);
    }

    /** The units that were assessed and have no rows. */
    @Transactional(readOnly = true)
    List<UnitId> unitsWithoutFigures(OrganisationId organisation) {
        return units("""
                select distinct a.unit_id as id from assessment a
                where a.organisation_id = ? and a.state in ('OPEN', 'SIGNED_OFF') and not exists (
                    select from portfolio_figure f where f.organisation_id = a.organisation_id and f.unit_id = a.unit_id)
                """, organisation);
    }

    private List<UnitId> units(String sql, OrganisationId organisation) {
        return jdbc.sql(sql)
                .param(organisation.value())
                .query((row, number) -> new UnitId(row.getObject("id", UUID.class)))
                .list();
    }

    /** The unit of an assessment; empty where there is no such assessment. */
    @Transactional(readOnly = true)
    Optional<UnitId> unitOf(OrganisationId organisation, UUID assessment) {
        return jdbc.sql("select unit_id from assessment where organisation_id = ? and id = ?")
                .param(organisation.value())
                .param(assessment)
                .query((row, number) -> new UnitId(row.getObject("unit_id", UUID.class)))
                .optional();
    }

    /**
     * Writes a unit's rows as they must be now.
     *
     * @return whether any row was another before
     */
    @Transactional
    boolean refresh(OrganisationId organisation, UnitId unit) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('portfolio ' || ?, 0))")
                .param(unit.toString())
                .query()
                .singleRow();
        return jdbc.sql(PortfolioStatement.SQL)
                        .params(parameters(organisation, unit, figures.of(reader(organisation), unit)))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private Map<String, @Nullable Object> parameters(
            OrganisationId organisation, UnitId unit, Optional<UnitFigures.Found> found) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("organisation", organisation.value());
        values.put("unit", unit.value());
        values.put(
                "figures",
                json.writeValueAsString(found.map(UnitFigures.Found::figures).orElse(List.of())));
        values.put("assessment", found.map(it -> it.assessment().value()).orElse(null));
        values.put("milestone", found.map(UnitFigures.Found::milestone).orElse(null));
        values.put("edition", found.map(it -> it.edition().toString()).orElse(null));
        values.put("rule", found.map(UnitFigures.Found::rule).orElse(null));
        values.put("as_of", found.map(it -> Timestamp.from(it.asOf())).orElse(null));
        putFormer(values, found.map(UnitFigures.Found::former).orElse(null));
        return values;
    }

    private static void putFormer(Map<String, @Nullable Object> values, @Nullable Milestone former) {
        values.put(
                "former_level", former == null ? null : former.figures().level().now());
        values.put("former_index", former == null ? null : SignedFigures.index(former.figures()));
        values.put("former_rule", former == null ? null : former.rule());
        values.put("former_edition", former == null ? null : former.edition().toString());
    }

    private static Member reader(OrganisationId organisation) {
        return new Member(organisation, "", "", NOBODY, "", Set.of(), ZoneOffset.UTC);
    }
}
