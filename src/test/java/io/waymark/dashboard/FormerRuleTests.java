package io.waymark.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.testing.Database;
import io.waymark.testing.OwnWorld;
import io.waymark.testing.Visitor;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Acme's first signed-off result as an earlier rule left it: without a number of its own, obligations or presumption. */
@OwnWorld
class FormerRuleTests {

    @Autowired
    private MockMvcTester portal;

    @Autowired
    private Database.Address address;

    private Visitor eva;

    @BeforeEach
    void theFirstResultIsOld() {
        JdbcClient.create(new DriverManagerDataSource(address.url(), "waymark_owner", "waymark"))
                .sql("""
                        update milestone set rule = default, figures = (figures - 'obligations' - 'presumed')
                            || '{"level": {"low": 0, "now": 0, "high": 0}}'
                        where taken_at = (select min(taken_at) from milestone)
                        """)
                .update();
        eva = Visitor.as("eva", portal);
    }

    @Test
    void itKeepsItsFiguresAndIsMarkedInTheList() {
        List<String> levels = acme().select("td[data-label=Level]").eachText();

        assertThat(levels).hasSize(3);
        assertThat(levels.getFirst()).doesNotContain("earlier rule");
        assertThat(levels.getLast()).isEqualTo("Below Level 1 earlier rule");
    }

    @Test
    void aComparisonAcrossTheChangeSaysSo() {
        assertThat(comparison(0, 2).select(".notice").text())
                .contains("were scored by different rules, and neither is scored anew");
        assertThat(comparison(0, 1).select(".notice").text()).doesNotContain("different rules");
    }

    @Test
    void theTrendIsMarkedWhereTheRuleChanged() {
        Document dashboard = eva.page("/orgs/acme/dashboard/dimensions");

        assertThat(dashboard.select("[aria-label='The rule of scoring changed']"))
                .hasSize(5);
        assertThat(dashboard.select(".note").text())
                .contains("were made by an earlier rule of scoring and stay as they were.");
    }

    private Document comparison(int now, int then) {
        List<String> ids = acme().select("tbody tr").eachAttr("id").stream()
                .map(it -> it.replace("milestone-", ""))
                .toList();
        return eva.page("/orgs/acme/milestones/comparison?unit="
                + acme().select("h2").attr("id").replace("unit-", "") + "&from=" + ids.get(then) + "&to="
                + ids.get(now));
    }

    private Element acme() {
        return Objects.requireNonNull(
                eva.page("/orgs/acme/milestones").selectFirst("section:has(h2:matchesOwn(^Acme Retail$))"));
    }
}
