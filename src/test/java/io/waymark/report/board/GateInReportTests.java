package io.waymark.report.board;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.assessment.Assessment;
import io.waymark.assessment.AssessmentId;
import io.waymark.assessment.Assessments;
import io.waymark.assessment.Cycle;
import io.waymark.organisation.Member;
import io.waymark.organisation.Tenancy;
import io.waymark.report.paper.PrintedPdf;
import io.waymark.testing.Visitor;
import io.waymark.testing.WaymarkTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The report names what the gate asks for as the gate's own page does. */
@WaymarkTest
class GateInReportTests {

    private static final int TOLD = 3;

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private MockMvcTester pages;

    @Test
    void eachConditionIsNamedWithWhatIsMissingAndWhoCanSupplyIt() throws IOException {
        String report = squeezed(acme());
        Visitor eva = Visitor.as("eva", pages);
        String gate = eva.page("/orgs/acme/dashboard")
                .select("#ahead a[href*=level-3-gate]")
                .attr("href");

        assertThat(gate).endsWith("#conditions");
        assertThat(eva.page(gate.replace("#conditions", "")).select("#conditions > li"))
                .hasSize(5)
                .allSatisfy(it -> {
                    boolean met = it.select(".pill").text().equals("Met");
                    assertThat(report).contains(squeezed(it.select("h2").text() + (met ? "Met Nothing." : "Missing")));
                    for (Element need :
                            it.select(".needs > li").stream().limit(TOLD).toList()) {
                        assertThat(report).contains(squeezed(need.select("p").text()));
                    }
                });
    }

    private String acme() throws IOException {
        Member eva = new Cycle(portal).member("eva", "acme");
        AssessmentId signed = Tenancy.of(eva)
                .call(() -> portal.getBean(Assessments.class).of(eva).stream()
                        .filter(it -> !it.open() && it.unitName().equals("Acme Retail"))
                        .map(Assessment::id)
                        .findFirst()
                        .orElseThrow());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        portal.getBean(BoardPaper.class)
                .print(
                        Tenancy.of(eva)
                                .call(() -> portal.getBean(BoardReading.class).of(eva, signed)),
                        out);
        return new PrintedPdf(out.toByteArray()).text();
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\u00a0]+", "");
    }
}
