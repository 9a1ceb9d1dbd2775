package io.waymark.assessment;

import io.waymark.content.Editions;
import io.waymark.organisation.OrganisationId;
import java.time.Clock;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** The rows of all portfolios of a database, made anew while no portal needs to run, as the role that owns the tables. */
public final class WholePortfolio {

    private final JdbcClient sql;
    private final Portfolio portfolio;
    private final TransactionTemplate transaction;

    /**
     * @param clock its day in UTC decides which evidence is overdue
     */
    public WholePortfolio(DataSource database, Editions editions, Clock clock) {
        JsonMapper json = JsonMapper.builder().build();
        this.sql = JdbcClient.create(database);
        this.portfolio = new Portfolio(
                sql,
                new UnitFigures(
                        new Milestones(sql, json),
                        new OpenAssessments(sql, json),
                        new AllFindings(sql, clock),
                        editions,
                        clock),
                json);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(database));
    }

    /** What rebuilding came to: units, and how many of them had other rows before. */
    public record Rebuilt(int units, int changed) {

        private Rebuilt with(boolean change) {
            return new Rebuilt(units + 1, change ? changed + 1 : changed);
        }
    }

    /** Makes the rows of every unit, each in a transaction of its own. */
    public Rebuilt rebuild() {
        Rebuilt rebuilt = new Rebuilt(0, 0);
        for (UUID id : sql.sql("select id from organisation").query(UUID.class).list()) {
            OrganisationId organisation = new OrganisationId(id);
            for (var unit : portfolio.units(organisation)) {
                rebuilt = rebuilt.with(
                        Boolean.TRUE.equals(transaction.execute(status -> portfolio.refresh(organisation, unit))));
            }
        }
        return rebuilt;
    }
}
