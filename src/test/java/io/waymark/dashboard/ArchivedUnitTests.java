package io.waymark.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.assessment.Cycle;
import io.waymark.organisation.Member;
import io.waymark.organisation.Tenancy;
import io.waymark.organisation.Unit;
import io.waymark.testing.OwnWorld;
import io.waymark.testing.Visitor;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

/** Globex archives the unit that its dashboard opened with. */
@OwnWorld
class ArchivedUnitTests {

    private static final String DASHBOARD = "/orgs/globex/dashboard";

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private MockMvcTester portal;

    @Test
    void theDashboardOpensWithAUnitInUseAndOffersNoOther() {
        Cycle cycle = new Cycle(beans);
        Member lead = cycle.member("gus", "globex");
        Unit unit = cycle.unit(lead);
        cycle.begin(lead, unit, Map.of(), null);
        Visitor gus = Visitor.as("gus", portal);
        assertThat(gus.page(DASHBOARD).select("h1").text()).contains(unit.name());

        archive(lead, unit);

        Document now = gus.page(DASHBOARD);
        assertThat(now.select("h1").text()).doesNotContain(unit.name());
        assertThat(names(now)).doesNotContain(unit.name());

        Document then = gus.page(DASHBOARD + "?unit=" + unit.id());
        assertThat(then.select("h1").text()).contains(unit.name());
        assertThat(names(then)).contains(unit.name());
    }

    private static List<String> names(Document page) {
        return page.select("#unit option").eachText();
    }

    private void archive(Member lead, Unit unit) {
        int changed = Tenancy.of(lead)
                .call(() -> beans.getBean(TransactionTemplate.class)
                        .execute(status -> beans.getBean(JdbcClient.class)
                                .sql("update unit set archived_at = now() where id = ?")
                                .param(unit.id().value())
                                .update()));
        assertThat(changed).isOne();
    }
}
