package io.waymark.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.testing.Database;
import io.waymark.testing.OwnWorld;
import io.waymark.testing.Visitor;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A forecast is reckoned once for all looks, until what it rests on is another. */
@OwnWorld
class KeptForecastTests {

    @Autowired
    private MockMvcTester portal;

    @Autowired
    private Database.Address address;

    private JdbcClient rows;
    private Visitor eva;

    @BeforeEach
    void evaLooks() {
        rows = JdbcClient.create(new DriverManagerDataSource(address.url(), "waymark_owner", "waymark"));
        eva = Visitor.as("eva", portal);
        assertThat(ahead()).contains("Level 3 by ").doesNotContain("something changed since");
    }

    @Test
    void theSecondLookReadsWhatTheFirstKept() {
        Instant kept = reckoned();

        assertThat(ahead()).contains("Level 3 by ");
        assertThat(reckoned()).isEqualTo(kept);
    }

    @Test
    void aTeamWithOtherDaysMakesItOldAndTenMinutesLaterAnother() {
        Instant kept = reckoned();
        rows.sql("update team set usual_days = usual_days * 3").update();
        assertThat(ahead()).contains("something changed since");
        assertThat(reckoned()).isEqualTo(kept);
        String before = ahead().replaceAll(" at this pace.*", "");

        rows.sql("update outlook set reckoned_at = reckoned_at - interval '11 minutes'")
                .update();

        assertThat(ahead()).doesNotContain("something changed since").doesNotContain(before);
        assertThat(reckoned()).isAfter(kept);
    }

    @Test
    void theArchitectSeesHowItMoved() {
        rows.sql("""
                insert into outlook select organisation_id, unit_id, week - 7, reckoned_at - interval '7 days', '', null, false,
                    date '2030-05-01', null from outlook on conflict do nothing
                """).update();

        assertThat(Visitor.as("archie", portal)
                        .page("/orgs/acme/dashboard/work")
                        .select("section[aria-labelledby=forecast] tbody tr")
                        .getLast()
                        .text())
                .endsWith("2030 Q2 –");
    }

    private String ahead() {
        return eva.page("/orgs/acme/dashboard").select("#ahead").text();
    }

    private Instant reckoned() {
        return rows.sql("select reckoned_at from outlook order by week desc limit 1")
                .query((row, number) -> row.getTimestamp(1).toInstant())
                .single();
    }
}
