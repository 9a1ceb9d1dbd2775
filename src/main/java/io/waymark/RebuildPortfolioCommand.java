package io.waymark;

import io.waymark.assessment.WholePortfolio;
import io.waymark.content.Editions;
import io.waymark.content.edition.PublishedEditions;
import io.waymark.site.start.AsOwner;
import java.sql.Connection;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** {@code java -jar waymark.jar rebuild-portfolio}: makes the rows anew that portfolios read. */
final class RebuildPortfolioCommand {

    /** What comes first on the command line. */
    static final String NAME = "rebuild-portfolio";

    private RebuildPortfolioCommand() {}

    /**
     * Runs it.
     *
     * @param arguments what follows the name: nothing
     * @return what was done, a sentence
     * @throws IllegalArgumentException with a sentence for the operator
     */
    static String run(List<String> arguments) {
        if (!arguments.isEmpty()) {
            throw new IllegalArgumentException("Write rebuild-portfolio alone; the settings name the database");
        }
        return AsOwner.does(owner -> in(owner, Clock.systemUTC()));
    }

    static String in(Connection owner, Clock clock) {
        DataSource database = new SingleConnectionDataSource(owner, true);
        Editions editions = PublishedEditions.in(JdbcClient.create(database));
        WholePortfolio.Rebuilt rebuilt = new WholePortfolio(database, editions, clock).rebuild();
        return "The portfolio of %d units was made anew; %d of them had other figures before."
                .formatted(rebuilt.units(), rebuilt.changed());
    }
}
