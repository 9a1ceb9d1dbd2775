package io.waymark.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.testing.Database;
import io.waymark.testing.OwnWorld;
import io.waymark.testing.Visitor;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Eva comes again: she is told of what was done since she came the time before, and of nothing that she knows. */
@OwnWorld
class SinceTests {

    private static final String CASE = "Sign the value case: A new offer is in the shop one week after the decision";

    @Autowired
    private MockMvcTester portal;

    @Autowired
    private Database.Address address;

    private JdbcClient rows;
    private Visitor eva;

    @BeforeEach
    void evaCameYesterday() {
        rows = JdbcClient.create(new DriverManagerDataSource(address.url(), "waymark_owner", "waymark"));
        eva = Visitor.as("eva", portal);
        eva.page("/orgs/acme/dashboard");
        rows.sql("update visit set begun_at = now() - interval '1 day', before_at = null")
                .update();
        rows.sql("update activity set at = at - interval '3 days' where at > now() - interval '2 days'")
                .update();
    }

    @Test
    void whatWasDoneSinceYesterdayIsToldAndThenKnown() {
        assertThat(signed()).isEmpty();
        HomeOf fay = HomeOf.acme("fay", portal);
        fay.send(fay.follow(CASE), "form[action$=/signatures]", Map.of());
        assertThat(signed().text()).as("she is here still").contains("Fay Brandt signed the value case for");
        assertThat(signed().attr("href")).contains("/value-cases/");

        rows.sql("update visit set begun_at = now() - interval '5 hours', before_at = now() - interval '9 hours'")
                .update();
        rows.sql("update activity set at = at - interval '6 hours' where what like 'activity.value-case.signed%'")
                .update();
        assertThat(signed())
                .as("she came five hours ago, and it was done before")
                .isEmpty();
    }

    @Test
    void whoComesForTheFirstTimeIsToldSinceTheLastResult() {
        assertThat(rows.sql("select count(*) from visit").query(Integer.class).single())
                .isOne();
        Document bo = Visitor.as("bo", portal).page("/orgs/acme/dashboard");

        assertThat(bo.select("section[aria-labelledby=since] li")).isNotEmpty();
        assertThat(rows.sql("select count(*) from visit").query(Integer.class).single())
                .isEqualTo(2);
    }

    private Elements signed() {
        return eva.page("/orgs/acme/dashboard")
                .select("section[aria-labelledby=since] li a:contains(signed the value case)");
    }
}
