package io.waymark;

import io.waymark.assessment.AllScorecards;
import io.waymark.content.Editions;
import io.waymark.content.edition.PublishedEditions;
import io.waymark.site.start.AsOwner;
import java.sql.Connection;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * {@code java -jar waymark.jar scorecards}: a line for each scorecard of the database. Whoever restored a backup compares
 * them with those of the original.
 */
final class ScorecardsCommand {

    /** What comes first on the command line. */
    static final String NAME = "scorecards";

    private ScorecardsCommand() {}

    /**
     * Runs it.
     *
     * @param arguments what follows the name: nothing
     * @throws IllegalArgumentException with a sentence for the operator
     */
    static String run(List<String> arguments) {
        if (!arguments.isEmpty()) {
            throw new IllegalArgumentException("Write scorecards alone; the settings name the database");
        }
        return AsOwner.does(owner -> in(owner, Clock.systemUTC()));
    }

    static String in(Connection owner, Clock clock) {
        DataSource database = new SingleConnectionDataSource(owner, true);
        Editions editions = PublishedEditions.in(JdbcClient.create(database));
        return String.join("\n", new AllScorecards(database, editions, clock).lines());
    }
}
