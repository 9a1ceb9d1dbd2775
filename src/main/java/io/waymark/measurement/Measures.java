package io.waymark.measurement;

import io.waymark.goal.KpiId;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.Sql;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The KPIs of an organisation as their figures need them, retired ones too. */
@Repository
public class Measures {

    private static final String KPI = """
            select id, title, name_key, unit, retired_at is not null as retired from kpi
            where organisation_id = :organisation
            """;

    private final Sql sql;

    Measures(Sql sql) {
        this.sql = sql;
    }

    /**
     * One KPI of the member's organisation.
     *
     * @throws NotFound where it is missing or another tenant's
     */
    @Transactional(readOnly = true)
    public Measure of(Member member, KpiId id) {
        return sql.of(member, KPI + "and id = :id").with("id", id).one(Measure.class);
    }

    /** All of them. */
    @Transactional(readOnly = true)
    public List<Measure> all(Member member) {
        return sql.of(member, KPI + "order by lower(title), retired_at desc nulls first")
                .list(Measure.class);
    }

    /** Keeps these from being retired until the transaction ends; false where one is retired or missing. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean inUse(Member member, Collection<KpiId> ids) {
        return sql.of(member, KPI + "and id = any(:ids) and retired_at is null order by id for share")
                        .with("ids", ids.stream().map(KpiId::value).toArray(UUID[]::new))
                        .list(Measure.class)
                        .size()
                == ids.size();
    }
}
