package io.waymark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.waymark.testing.Database;
import io.waymark.testing.WaymarkTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The command that makes the portfolio anew, over a copy of the named world whose portfolio the portal itself wrote. */
@WaymarkTest
class RebuildPortfolioTests {

    private static final String COPY = "waymark_portfolio";

    @BeforeEach
    void acmeAndGlobexHaveUnits() {
        Database.namedWorld(COPY);
    }

    @AfterEach
    void theCopyIsGone() {
        Database.remove(COPY);
    }

    @Test
    void whatWasLostOrFalseIsAsThePortalWroteIt() throws SQLException {
        try (Connection owner = connected()) {
            JdbcClient sql = JdbcClient.create(new SingleConnectionDataSource(owner, true));
            List<String> written = rows(sql);
            assertThat(written).hasSizeGreaterThan(60);
            assertThat(sql.sql("delete from portfolio_figure where part like 'p%'")
                            .update())
                    .isPositive();
            assertThat(sql.sql("update portfolio_figure set gaps = gaps + 1, obligations = 3")
                            .update())
                    .isPositive();

            assertThat(RebuildPortfolioCommand.in(owner, Clock.systemUTC()))
                    .matches(
                            "The portfolio of \\d+ units was made anew; [1-9]\\d* of them had other figures before\\.");
            assertThat(rows(sql)).isEqualTo(written);
            assertThat(RebuildPortfolioCommand.in(owner, Clock.systemUTC())).contains("; 0 of them");
        }
    }

    @Test
    void anythingBehindItIsRefusedInASentence() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RebuildPortfolioCommand.run(List.of("acme")))
                .withMessageContaining("rebuild-portfolio alone");
    }

    private static List<String> rows(JdbcClient sql) {
        return sql.sql("select f::text from portfolio_figure f order by organisation_id, unit_id, part")
                .query(String.class)
                .list();
    }

    private static Connection connected() throws SQLException {
        return DriverManager.getConnection(new Database.Address(COPY).url(), "waymark_owner", "waymark");
    }
}
