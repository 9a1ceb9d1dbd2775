package io.waymark.site.outage;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.waymark.testing.RealPortal;
import io.waymark.testing.RealPortalTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Who waits for something waits longer than what it waits for, so that the one nearest to the trouble says what it is. */
@RealPortalTest
class TimeoutsTests {

    private static final Duration TO_GIVE_UP = Duration.ofSeconds(2);

    @Test
    void areNested(RealPortal portal) throws Exception {
        DataSource database = portal.part(DataSource.class);
        HikariDataSource pool = database.unwrap(HikariDataSource.class);
        Duration wait = Duration.ofMillis(pool.getConnectionTimeout());
        Duration check = Duration.ofMillis(pool.getValidationTimeout());
        try (Connection connection = database.getConnection()) {
            assertThat(List.of(
                            wait,
                            setting(connection, "lock_timeout"),
                            setting(connection, "statement_timeout"),
                            Duration.ofMillis(connection.getNetworkTimeout()),
                            request(portal)))
                    .isSorted()
                    .doesNotHaveDuplicates();
        }
        assertThat(wait.plus(check)).isLessThanOrEqualTo(TO_GIVE_UP);
    }

    /** Else a request would wait for a statement on a connection that froze since it was used. */
    @Test
    void noConnectionIsTakenForAliveUnasked() {
        assertThat(Long.getLong(OutageConfiguration.TAKEN_FOR_ALIVE)).isZero();
    }

    private static Duration setting(Connection connection, String name) throws SQLException {
        try (var row = connection.createStatement().executeQuery("""
                select setting from pg_settings where name = '%s' and unit = 'ms'""".formatted(name))) {
            row.next();
            return Duration.ofMillis(row.getLong(1));
        }
    }

    /** As every page tells its script. */
    private static Duration request(RealPortal portal) throws Exception {
        String settings = Jsoup.connect(portal.address() + "/signed-out")
                .get()
                .select("meta[name=htmx-config]")
                .attr("content");
        return Pattern.compile("\"timeout\":(\\d+)")
                .matcher(settings)
                .results()
                .map(it -> Duration.ofMillis(Long.parseLong(it.group(1))))
                .findFirst()
                .orElseThrow();
    }
}
