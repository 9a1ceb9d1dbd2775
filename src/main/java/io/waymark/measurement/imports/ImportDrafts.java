package io.waymark.measurement.imports;

import io.waymark.figure.Decimals;
import io.waymark.goal.KpiId;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What people brought and did not decide on yet. Each sees their own, for a day; older ones go when new ones come. */
@Repository
class ImportDrafts {

    private static final String MINE = """
            select id, kpi_id, rows, numbers from measurement_import
            where organisation_id = ? and id = ? and person_id = ? and brought_at > ?
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    ImportDrafts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional
    void keep(Member member, Draft draft) {
        jdbc.sql("delete from measurement_import where organisation_id = ? and brought_at <= ?")
                .param(member.organisation().value())
                .param(oldest())
                .update();
        KpiId kpi = draft.kpi();
        jdbc.sql("""
                insert into measurement_import (organisation_id, id, person_id, kpi_id, rows, numbers, brought_at)
                values (?, ?, ?, ?, ?, ?, ?)
                """)
                .param(member.organisation().value())
                .param(draft.id().value())
                .param(member.person().value())
                .param(kpi == null ? null : kpi.value())
                .param(draft.rows())
                .param(draft.numbers().name())
                .param(Timestamp.from(clock.instant()))
                .update();
    }

    /**
     * The member's own.
     *
     * @throws NotFound where it is missing, old or somebody else's
     */
    @Transactional(readOnly = true)
    Draft of(Member member, ImportId id) {
        return find(member, id, MINE).orElseThrow(NotFound::new);
    }

    /** The member's own; nobody else decides on it until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<Draft> held(Member member, ImportId id) {
        return find(member, id, MINE + " for update");
    }

    /** Forgets the member's own; false where there is none. */
    @Transactional
    boolean discard(Member member, ImportId id) {
        return jdbc.sql("delete from measurement_import where organisation_id = ? and id = ? and person_id = ?")
                        .param(member.organisation().value())
                        .param(id.value())
                        .param(member.person().value())
                        .update()
                == 1;
    }

    private Optional<Draft> find(Member member, ImportId id, String sql) {
        return jdbc.sql(sql)
                .param(member.organisation().value())
                .param(id.value())
                .param(member.person().value())
                .param(oldest())
                .query(ImportDrafts::draft)
                .optional();
    }

    private Timestamp oldest() {
        return Timestamp.from(clock.instant().minus(Limits.KEPT));
    }

    private static Draft draft(ResultSet row, int number) throws SQLException {
        UUID kpi = row.getObject("kpi_id", UUID.class);
        return new Draft(
                new ImportId(row.getObject("id", UUID.class)),
                kpi == null ? null : new KpiId(kpi),
                row.getString("rows"),
                Decimals.Style.valueOf(row.getString("numbers")));
    }
}
