package io.waymark.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.assessment.Cycle;
import io.waymark.organisation.ActivityRecord;
import io.waymark.organisation.Member;
import io.waymark.organisation.Tenancy;
import io.waymark.report.paper.PrintedPdf;
import io.waymark.testing.OwnWorld;
import io.waymark.testing.Visitor;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** Eva orders a report, waits for it, and has it; or does not want it any more. */
@OwnWorld
class ReportOrderTests {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private MockMvcTester mvc;

    private Orders orders;
    private Visitor eva;
    private Member member;

    @BeforeEach
    void eva() {
        orders = new Orders(portal);
        eva = Visitor.as("eva", mvc);
        Cycle cycle = new Cycle(portal);
        member = cycle.member("eva", "acme");
        Stream.of(member, cycle.member("ines", "initech")).forEach(it -> change(it, "delete from report"));
    }

    @Test
    void itWaitsThenIsReadyAndIsAPdf() {
        String report = orders.order(eva, "acme", "BOARD");
        Document waiting = eva.page(report);
        assertThat(waiting.select("#state .lead").text()).startsWith("It is next.");
        assertThat(waiting.select("noscript meta[http-equiv=refresh]").attr("content"))
                .isEqualTo("3");
        assertThat(waiting.select("#state").attr("hx-trigger")).isEqualTo("every 1s");

        orders.make();

        Document ready = eva.page(report);
        assertThat(ready.select("#state .lead").text()).isEqualTo("Your report is ready.");
        assertThat(ready.select("noscript meta, #state[hx-get]")).isEmpty();
        MvcTestResult file = eva.get(ready.select("#state a[download]").attr("href"));
        assertThat(file).hasStatusOk();
        assertThat(file.getResponse().getHeader("Cache-Control")).contains("no-store");
        assertThat(new PrintedPdf(file.getResponse().getContentAsByteArray()).text())
                .contains("Made by Eva");
    }

    @Test
    void theScriptIsHandedTheStateAlone() {
        String report = orders.order(eva, "acme", "BOARD");
        Document region = Visitor.page(eva.region(report));
        assertThat(region.select("h1")).isEmpty();
        assertThat(region.select("#state progress").attr("value")).isEqualTo("0.0");
    }

    @Test
    void twoAreMadeAtOnceAndTheThirdIsToldToWait() {
        Visitor ada = Visitor.as("ada", mvc);
        orders.order(ada, "acme", "BOARD");
        orders.order(ada, "acme", "BOARD");
        String third = orders.order(eva, "acme", "BOARD");
        ReportQueue queue = portal.getBean(ReportQueue.class);

        assertThat(queue.next()).isPresent();
        assertThat(queue.next()).isPresent();
        assertThat(queue.next()).isEmpty();
        assertThat(eva.page(third).select("#state .lead").text()).startsWith("2 others come first, then yours.");
    }

    @Test
    void onesOwnAreLimited() {
        for (int it = 0; it < ReportOrders.UNFINISHED; it++) {
            orders.order(eva, "acme", "BOARD");
        }
        assertThat(orders.order(eva, "acme", "BOARD")).isEqualTo("/orgs/acme/reports");
        assertThat(eva.page("/orgs/acme/reports").select(".notice-warn").text()).contains("still being made");
    }

    @Test
    void whatIsCancelledWhileItIsMadeLeavesNoFile() {
        String report = orders.order(eva, "acme", "BOARD");
        ReportQueue queue = portal.getBean(ReportQueue.class);
        ReportInTurn begun = queue.next().orElseThrow();
        assertThat(eva.page(report).select("#state .lead").text()).startsWith("Everything it needs is being read.");

        assertThat(eva.post(report + "/cancellation", Map.of())).hasRedirectedUrl("/orgs/acme/reports");
        portal.getBean(ReportMaking.class).make(begun);

        assertThat(eva.page(report).select("#state .lead").text())
                .isEqualTo("You cancelled this report. There is no file.");
        assertThat(eva.get(report + "/file.pdf")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(entries()).startsWith("activity.report.cancelled", "activity.report.asked");
    }

    @Test
    void whoeverCancelsTooLateIsTold() {
        String report = orders.order(eva, "acme", "BOARD");
        orders.make();
        assertThat(eva.post(report + "/cancellation", Map.of())).hasRedirectedUrl(report);
        assertThat(eva.page(report).text()).contains("It was finished already.", "Download");
        assertThat(entries()).startsWith("activity.report.made", "activity.report.asked");
    }

    @Test
    void whatAReplicaLeftBehindIsSaidToHaveStopped() {
        String report = orders.order(eva, "acme", "BOARD");
        portal.getBean(ReportQueue.class).next().orElseThrow();
        change("update report set moved_at = now() - interval '6 minutes'");

        assertThat(portal.getBean(ReportQueue.class).next()).isEmpty();

        assertThat(eva.page(report).select("#state .lead").text())
                .startsWith("The portal stopped while it was being made");
    }

    @Test
    void filesAreSweptAfterADay() {
        String report = orders.order(eva, "acme", "BOARD");
        orders.make();
        portal.getBean(ReportSweep.class).sweep();
        assertThat(eva.get(report)).hasStatusOk();
        change("update report set moved_at = now() - interval '25 hours'");
        portal.getBean(ReportSweep.class).sweep();
        assertThat(eva.get(report)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void nobodyElseSeesIt() {
        String report = orders.order(eva, "acme", "BOARD");
        orders.make();
        for (String path : List.of(report, report + "/file.pdf")) {
            assertThat(Visitor.as("ada", mvc).get(path)).hasStatus(HttpStatus.NOT_FOUND);
            assertThat(Visitor.as("gus", mvc).get(path)).hasStatus(HttpStatus.NOT_FOUND);
        }
        assertThat(Visitor.as("ada", mvc).post(report + "/cancellation", Map.of()))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void noReportIsMadeOfAnotherTenantsAssessment() {
        String ours = eva.page("/orgs/acme/reports")
                .select("#assessment option[selected]")
                .attr("value");
        assertThat(Visitor.as("gus", mvc).post("/orgs/globex/reports", Map.of("kind", "BOARD", "assessment", ours)))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void anEmptyOrganisationHasItsReportToo() {
        Visitor ines = Visitor.as("ines", mvc);
        String report = orders.order(ines, "initech", "BOARD");
        orders.make();
        assertThat(ines.page(report).text()).contains("Your report is ready.");
    }

    private List<String> entries() {
        return Tenancy.of(member)
                .call(() -> portal.getBean(ActivityRecord.class).latest(member, 2))
                .stream()
                .map(it -> it.what())
                .toList();
    }

    private void change(String sql) {
        change(member, sql);
    }

    private void change(Member as, String sql) {
        Tenancy.of(as)
                .run(() -> portal.getBean(TransactionTemplate.class)
                        .executeWithoutResult(status ->
                                portal.getBean(JdbcClient.class).sql(sql).update()));
    }
}
