package io.waymark.report.book;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.testing.Visitor;
import io.waymark.testing.WaymarkTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Eva takes single tables out, and a result that was signed off. */
@WaymarkTest
class TableFileTests {

    @Autowired
    private MockMvcTester mvc;

    private Visitor eva;

    @BeforeEach
    void eva() {
        eva = Visitor.as("eva", mvc);
    }

    @Test
    void tablesLeaveOneByOneAsCsv() {
        for (String path : List.of("/orgs/acme/kpis.csv", "/orgs/acme/members.csv", "/orgs/acme/activity.csv")) {
            String csv = Visitor.body(eva.get(path));
            assertThat(csv.lines().findFirst().orElseThrow())
                    .startsWith("\uFEFF")
                    .endsWith("As of,Made by");
            assertThat(csv.lines().count()).isGreaterThan(2);
            assertThat(Visitor.as("gus", mvc).get(path)).hasStatus(404);
        }
        assertThat(Visitor.body(eva.get("/orgs/acme/members.csv"))).contains("Fay", "Finance");
        assertThat(Visitor.body(eva.get("/orgs/acme/kpis.csv?show=retired"))
                        .lines()
                        .count())
                .isLessThan(Visitor.body(eva.get("/orgs/acme/kpis.csv")).lines().count());
    }

    @Test
    void gapsAsCsvHonourTheFilterOfTheirPage() {
        String page = eva.page("/orgs/acme/milestones")
                .select("main th a")
                .attr("href")
                .replace("/results", "/gaps");
        String all = Visitor.body(eva.get(page + ".csv"));
        String some = Visitor.body(eva.get(eva.page(page + "?dimension=technology&risk=4")
                .select("#gaps a[download]")
                .attr("href")));
        assertThat(some.lines().count()).isBetween(2L, all.lines().count() - 1);
        assertThat(some.lines().skip(1)).allMatch(it -> it.contains(",Technology,") && it.startsWith("technology."));
        assertThat(all).contains("As of,Model version,Made by");
        assertThat(eva.get(page.replace("/gaps", "/results.csv"))).hasStatusOk();
    }

    @Test
    void aSignedOffResultLeavesAsJson() {
        String link = eva.page("/orgs/acme/milestones").select("a[href$=.json]").attr("href");
        String json = Visitor.body(eva.get(link));
        assertThat(json)
                .contains(
                        "\"format\":\"waymark-result\"",
                        "\"model\":\"cnmm:",
                        "\"rule\":",
                        "\"figures\":{\"level\":{",
                        "\"ratings\":{");
        assertThat(Visitor.as("gus", mvc).get(link.replace("acme", "globex"))).hasStatus(404);
    }
}
