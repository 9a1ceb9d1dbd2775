package io.waymark.measurement;

import io.waymark.goal.KpiId;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The KPIs of an organisation as their figures need them, retired ones too. */
@Repository
public class Measures {

    private static final String KPI =
            "select id, title, unit, retired_at is not null as retired from kpi where organisation_id = ? ";

    private final JdbcClient jdbc;

    Measures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One KPI of the member's organisation.
     *
     * @throws NotFound where it is missing or another tenant's
     */
    @Transactional(readOnly = true)
    public Measure of(Member member, KpiId id) {
        return jdbc.sql(KPI + "and id = ?")
                .param(member.organisation().value())
                .param(id.value())
                .query(Measures::kpi)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** All of them. */
    @Transactional(readOnly = true)
    public List<Measure> all(Member member) {
        return jdbc.sql(KPI + "order by lower(title), retired_at desc nulls first")
                .param(member.organisation().value())
                .query(Measures::kpi)
                .list();
    }

    /** Keeps these from being retired until the transaction ends; false where one is retired or missing. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean inUse(Member member, Collection<KpiId> ids) {
        return jdbc.sql(KPI + "and id = any(?) and retired_at is null order by id for share")
                        .param(member.organisation().value())
                        .param(ids.stream().map(KpiId::value).toArray(UUID[]::new))
                        .query(Measures::kpi)
                        .list()
                        .size()
                == ids.size();
    }

    private static Measure kpi(ResultSet row, int number) throws SQLException {
        return new Measure(
                new KpiId(row.getObject("id", UUID.class)),
                row.getString("title"),
                row.getString("unit"),
                row.getBoolean("retired"));
    }
}
