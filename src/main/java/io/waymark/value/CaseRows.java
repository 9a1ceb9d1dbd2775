package io.waymark.value;

import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.Sql;
import java.util.List;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads value cases with their goals, their KPIs as they are now, and who signed. */
@Repository
@Transactional(readOnly = true)
public class CaseRows {

    private static final TypeReference<List<Signature>> SIGNATURES = new TypeReference<>() {};

    private static final String CASE = """
            select c.id, c.version, c.goal_id, g.statement, g.retired_at is null as ranked, g.owner_id, o.name as owner_name,
                   c.kpi_id, k.title, k.unit, k.direction, k.low, k.high, k.goal_id as kpi_goal,
                   trim_scale(b.value) as before_now, trim_scale(a.value) as after_now, c.before_on,
                   trim_scale(c.before_value) as before_value, c.target, c.after_on, trim_scale(c.after_value) as after_value,
                   c.what_changed, w.name as written_by, c.written_at, c.withdrawn_at,
                   (select jsonb_agg(jsonb_build_object('capacity', s.capacity, 'version', s.case_version, 'by', s.signed_by,
                                                        'name', p.name, 'at', s.signed_at) order by s.signed_at)
                    from value_case_signature s join person p on p.id = s.signed_by
                    where s.organisation_id = c.organisation_id and s.value_case_id = c.id) as signatures
            from value_case c
            join goal g on g.organisation_id = c.organisation_id and g.id = c.goal_id
            join kpi k on k.organisation_id = c.organisation_id and k.id = c.kpi_id
            join person w on w.id = c.written_by
            left join colleague o on o.id = g.owner_id
            left join standing_measurement b
                on b.organisation_id = c.organisation_id and b.kpi_id = c.kpi_id and b.day = c.before_on
            left join standing_measurement a
                on a.organisation_id = c.organisation_id and a.kpi_id = c.kpi_id and a.day = c.after_on
            where c.organisation_id = :organisation
            """;

    private final Sql sql;
    private final JsonMapper json;

    CaseRows(Sql sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** Those in use, by the rank of their goals; one statement. */
    public List<CaseFacts> of(Member member) {
        return sql
                .of(member, CASE + "and c.withdrawn_at is null order by g.position nulls last, c.written_at")
                .list(CaseLine.class)
                .stream()
                .map(this::facts)
                .toList();
    }

    /**
     * One case of the member's organisation, one statement.
     *
     * @throws NotFound where it is missing or another tenant's
     */
    public CaseFacts of(Member member, ValueCaseId id) {
        return facts(sql.of(member, CASE + "and c.id = :id").with("id", id).one(CaseLine.class));
    }

    private CaseFacts facts(CaseLine it) {
        return it.facts(it.signatures() == null ? List.of() : json.readValue(it.signatures(), SIGNATURES));
    }
}
