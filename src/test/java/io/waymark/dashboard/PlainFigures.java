package io.waymark.dashboard;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads what was recorded of Acme's KPIs and key results, from the tables themselves. */
record PlainFigures(JdbcClient rows) {

    List<PlainFigure> kpis() {
        return rows.sql("""
                select k.id::text, null as of, k.title, k.direction, k.baseline, k.target, k.low, k.high,
                    cast(k.created_at at time zone 'UTC' as date) as begun, g.horizon as due,
                    (select array_agg(m.value order by m.day) from (
                        select distinct on (day) day, value from measurement where kpi_id = k.id order by day, revision desc) m
                        where m.value is not null) as figures,
                    (select min(day) from measurement where kpi_id = k.id) as first
                from kpi k join organisation n on n.id = k.organisation_id and n.slug = 'acme'
                left join goal g on g.id = k.goal_id where k.retired_at is null
                """).query((row, at) -> figure(row)).list();
    }

    List<PlainFigure> keyResults() {
        return rows.sql("""
                select k.id::text, k.objective_id::text as of, k.title, k.direction, k.baseline, k.target, k.low, k.high,
                    cast(o.created_at at time zone 'UTC' as date) as begun, k.due_on as due,
                    case when k.kpi_id is null then (select array_agg(c.value order by c.day) from (
                        select distinct on (day) day, value from check_in where key_result_id = k.id
                        order by day, recorded_at desc) c)
                    else (select array_agg(m.value order by m.day) from (
                        select distinct on (day) day, value from measurement where kpi_id = k.kpi_id order by day, revision desc) m
                        where m.value is not null) end as figures,
                    null::date as first
                from key_result k join organisation n on n.id = k.organisation_id and n.slug = 'acme'
                join objective o on o.id = k.objective_id
                where k.dropped_at is null and o.closed_at is null
                """).query((row, at) -> figure(row)).list();
    }

    private static PlainFigure figure(ResultSet row) throws SQLException {
        List<BigDecimal> figures = new ArrayList<>();
        if (row.getArray("figures") != null) {
            figures.addAll(List.of((BigDecimal[]) row.getArray("figures").getArray()));
        }
        LocalDate begun = row.getObject("begun", LocalDate.class);
        LocalDate first = row.getObject("first", LocalDate.class);
        return new PlainFigure(
                row.getString("of"),
                row.getString("title"),
                row.getString("direction"),
                row.getBigDecimal("baseline"),
                row.getBigDecimal("target"),
                row.getBigDecimal("low"),
                row.getBigDecimal("high"),
                first != null && first.isBefore(begun) ? first : begun,
                row.getObject("due", LocalDate.class),
                figures);
    }
}
