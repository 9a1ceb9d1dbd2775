package io.waymark.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.testing.Database;
import io.waymark.testing.OwnWorld;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A week has its forecast whether or not anybody looks. */
@OwnWorld
class OutlookJobTests {

    @Autowired
    private OutlookJob job;

    @Autowired
    private Clock clock;

    @Autowired
    private Database.Address address;

    private JdbcClient rows;

    @BeforeEach
    void nobodyLooked() {
        rows = JdbcClient.create(new DriverManagerDataSource(address.url(), "waymark_owner", "waymark"));
        rows.sql("delete from outlook").update();
    }

    @Test
    void eachWeekKeepsTheForecastOfUnitsWithAnAcceptedPlan() {
        job.keep(weeksFromNow(0));
        job.keep(weeksFromNow(1));
        job.keep(weeksFromNow(3));

        LocalDate monday = LocalDate.now(clock).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        assertThat(kept())
                .containsExactly(
                        "Acme Retail " + monday,
                        "Acme Retail " + monday.plusWeeks(1),
                        "Acme Retail " + monday.plusWeeks(3));
        assertThat(rows.sql("select count(*) from outlook where p50 is null or lack is not null")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void whatIsKeptOfAWeekStays() {
        job.keep(weeksFromNow(0));
        rows.sql("update outlook set p50 = date '2030-05-01'").update();

        job.keep(weeksFromNow(0));

        assertThat(rows.sql("select p50 from outlook").query(LocalDate.class).single())
                .isEqualTo(LocalDate.of(2030, 5, 1));
    }

    @Test
    void aUnitThatWasArchivedIsLeftOut() {
        rows.sql("update unit set archived_at = now() where name = 'Acme Retail'")
                .update();

        job.keep(weeksFromNow(0));

        assertThat(kept()).isEmpty();
        rows.sql("update unit set archived_at = null where name = 'Acme Retail'")
                .update();
    }

    private Clock weeksFromNow(int weeks) {
        return Clock.offset(clock, Duration.ofDays(7L * weeks));
    }

    private List<String> kept() {
        return rows.sql("select u.name || ' ' || o.week from outlook o join unit u on u.id = o.unit_id order by o.week")
                .query(String.class)
                .list();
    }
}
