package io.waymark.site.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * How far the tables of a database are, and how far this program would take them.
 *
 * @param there 0 where there are none yet
 */
record SchemaVersion(int there, int known) {

    private static final Pattern FILE = Pattern.compile("V(\\d+)__.*\\.sql");
    private static final String QUESTION = """
            select coalesce(max(version::int), 0) from flyway_schema_history where success and version ~ '^[0-9]+$'
            """;

    static SchemaVersion asked(Connection connection) throws SQLException {
        return new SchemaVersion(there(connection), ofThisProgram());
    }

    Optional<WrongSetting> wrong() {
        return there <= known
                ? Optional.empty()
                : Optional.of(new WrongSetting(
                        "WAYMARK_DATABASE_URL",
                        "names a database whose tables are newer (version %d) than this Waymark (%d)"
                                .formatted(there, known),
                        "Start the newer Waymark, or restore the backup made before it ran"));
    }

    private static int there(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            try (ResultSet table = statement.executeQuery("select to_regclass('flyway_schema_history') is not null")) {
                table.next();
                if (!table.getBoolean(1)) {
                    return 0;
                }
            }
            try (ResultSet version = statement.executeQuery(QUESTION)) {
                version.next();
                return version.getInt(1);
            }
        }
    }

    static int ofThisProgram() {
        try {
            return Arrays.stream(
                            new PathMatchingResourcePatternResolver().getResources("classpath:db/migration/V*.sql"))
                    .map(Resource::getFilename)
                    .flatMap(it -> FILE.matcher(String.valueOf(it)).results())
                    .map(MatchResult::group)
                    .mapToInt(it -> Integer.parseInt(it.substring(1, it.indexOf('_'))))
                    .max()
                    .orElse(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
