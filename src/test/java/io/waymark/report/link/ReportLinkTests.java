package io.waymark.report.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.assessment.Cycle;
import io.waymark.organisation.Member;
import io.waymark.organisation.Tenancy;
import io.waymark.report.Orders;
import io.waymark.testing.OwnWorld;
import io.waymark.testing.Visitor;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** Eva gives a link to her report to a board member, who has no account. */
@OwnWorld
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportLinkTests {

    private static final String LINKS = "/orgs/acme/report-links";

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private MockMvcTester mvc;

    private Visitor eva;
    private Visitor board;
    private String report = "";

    /** Made once, and once more where it was swept: to print it takes seconds. */
    @BeforeEach
    void aReport() {
        change("delete from report_link");
        eva = Visitor.as("eva", mvc);
        board = Visitor.stranger(mvc);
        if (count("select count(*) from report where id::text = ?", report.replaceFirst(".*/", "")) == 0) {
            report = made(eva);
        }
    }

    private String made(Visitor by) {
        Orders orders = new Orders(portal);
        String made = orders.order(by, "acme", "BOARD");
        orders.make();
        return made;
    }

    @Test
    void itOpensTheFileAsItWasFrozenWithoutSigningIn() {
        byte[] frozen = eva.get(report + "/file.pdf").getResponse().getContentAsByteArray();
        String address = given(30);

        Document page = board.page(address);
        assertThat(page.text()).contains("Acme Retail", "A report as it was frozen on", sha256(frozen));
        MvcTestResult file = board.get(page.select("a[download]").attr("href"));
        assertThat(file).hasStatusOk();
        assertThat(file.getResponse().getContentAsByteArray()).isEqualTo(frozen);
        assertThat(file.getResponse().getContentType()).isEqualTo("application/pdf");
    }

    @Test
    void neitherCachesNorSearchEnginesKeepIt() {
        String address = given(30);
        for (String path : new String[] {address, address + "/report.pdf", "/reports/unknown"}) {
            MvcTestResult answer = board.get(path);
            assertThat(answer.getResponse().getHeader("Cache-Control")).contains("no-store");
            assertThat(answer.getResponse().getHeader("X-Robots-Tag")).isEqualTo("noindex, nofollow");
            assertThat(answer.getResponse().getHeader("Referrer-Policy")).isEqualTo("no-referrer");
        }
    }

    @Test
    void theAddressIsShownOnceAndNotKept() {
        String address = given(30);
        assertThat(eva.page(LINKS).html()).doesNotContain(address);
        String token = address.substring("/reports/".length());
        assertThat(count("select count(*) from report_link where report_link::text like '%' || ? || '%'", token))
                .isZero();
    }

    @Test
    void theListSaysWhoUntilWhenAndWhenItWasOpened() {
        String address = given(30);
        assertThat(row()).contains("Eva", "Not yet", "Revoke");
        board.get(address + "/report.pdf");
        assertThat(row()).doesNotContain("Not yet");
    }

    @Test
    void whatLapsedOpensNothingAndSaysSoKindly() {
        String address = given(1);
        change("update report_link set lapses_at = now() - interval '1 second'");
        for (String path : new String[] {address, address + "/report.pdf"}) {
            MvcTestResult answer = board.get(path);
            assertThat(answer).hasStatus(HttpStatus.NOT_FOUND);
            assertThat(Visitor.page(answer).select("h1").text()).isEqualTo("There is no report here");
        }
        assertThat(row()).contains("Lapsed").doesNotContain("Revoke");
    }

    @Test
    void whatIsRevokedOpensNothingAndItsFileIsGone() {
        String address = given(30);
        String revocation = eva.page(LINKS).select("form[action$=/revocation]").attr("action");
        assertThat(Visitor.as("bo", mvc).post(revocation, Map.of())).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(board.get(address)).hasStatusOk();

        assertThat(Visitor.as("ada", mvc).post(revocation, Map.of())).hasRedirectedUrl(LINKS);

        assertThat(board.get(address)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(board.get(address + "/report.pdf")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(count("select count(content) from report_link where '' = ?", ""))
                .isZero();
        assertThat(eva.post(revocation, Map.of())).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void itStaysWhenTheReportIsSwept() {
        String address = given(30);
        change("delete from report");
        assertThat(board.get(address + "/report.pdf")).hasStatusOk();
    }

    @Test
    void whoeverMayNotShareIsOfferedNoLink() {
        Visitor bo = Visitor.as("bo", mvc);
        String his = made(bo);
        assertThat(bo.page(his).select("form[action$=/links]")).isEmpty();
        assertThat(bo.post(his + "/links", Map.of("days", "30"))).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(bo.get(LINKS)).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void nobodyGivesAwayWhatSomebodyElseMade() {
        assertThat(Visitor.as("ada", mvc).post(report + "/links", Map.of("days", "30")))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(Visitor.as("gus", mvc).post(report.replace("acme", "globex") + "/links", Map.of("days", "30")))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void daysOutOfBoundsAreRefusedInWords() {
        MvcTestResult refused = eva.post(report + "/links", Map.of("days", "366"));
        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Visitor.page(refused).select("#days-error, .error").text()).contains("from 1 to 365");
    }

    /** The path of an address that Eva is shown. */
    private String given(int days) {
        MvcTestResult made = eva.post(
                report + "/links",
                Map.of("days", "" + days, "key", UUID.randomUUID().toString()));
        assertThat(made).hasRedirectedUrl(LINKS);
        return eva.page(LINKS).select("#address").attr("value").replaceFirst("https?://[^/]+", "");
    }

    private String row() {
        return eva.page(LINKS).select(".data tbody tr").text();
    }

    private static String sha256(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void change(String sql) {
        Member ada = new Cycle(portal).member("ada", "acme");
        Tenancy.of(ada)
                .run(() -> portal.getBean(TransactionTemplate.class)
                        .executeWithoutResult(status ->
                                portal.getBean(JdbcClient.class).sql(sql).update()));
    }

    private long count(String sql, String value) {
        Member ada = new Cycle(portal).member("ada", "acme");
        return Tenancy.of(ada)
                .call(() -> portal.getBean(TransactionTemplate.class)
                        .execute(status -> portal.getBean(JdbcClient.class)
                                .sql(sql)
                                .param(value)
                                .query(Long.class)
                                .single()));
    }
}
