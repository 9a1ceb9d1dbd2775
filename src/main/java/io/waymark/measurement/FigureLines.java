package io.waymark.measurement;

import io.waymark.goal.KpiId;
import io.waymark.organisation.Member;
import io.waymark.organisation.Sql;
import java.util.List;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads the figures that stand, for files. */
@Repository
public class FigureLines {

    private static final String STANDING = """
            select k.title as kpi, m.day, m.value, m.note, k.unit, p.name as who, m.recorded_at as at
            from standing_measurement m
            join kpi k on k.organisation_id = m.organisation_id and k.id = m.kpi_id
            join person p on p.id = m.recorded_by
            where m.organisation_id = :organisation
            """;

    private final Sql sql;

    FigureLines(Sql sql) {
        this.sql = sql;
    }

    /** Of one KPI, retired or not; nothing where it is another tenant's. */
    @Transactional(readOnly = true)
    public List<FigureLine> of(Member member, KpiId kpi) {
        return sql.of(member, STANDING + "and m.kpi_id = :kpi order by m.day")
                .with("kpi", kpi)
                .list(FigureLine.class);
    }

    /** Of all KPIs in use. */
    @Transactional(readOnly = true)
    public List<FigureLine> of(Member member) {
        return sql.of(member, STANDING + "and k.retired_at is null order by lower(k.title), m.day")
                .list(FigureLine.class);
    }
}
