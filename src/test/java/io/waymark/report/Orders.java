package io.waymark.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.testing.Visitor;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.jsoup.nodes.Document;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Reports that somebody orders, and the turn of the portal that makes them. */
public final class Orders {

    private final ApplicationContext portal;

    public Orders(ApplicationContext portal) {
        this.portal = portal;
    }

    /** Orders what the page of reports offers; the address of the report. */
    public String order(Visitor visitor, String slug, String kind) {
        String page = "/orgs/" + slug + "/reports";
        Document offered = visitor.page(page);
        String assessment = offered.select("#assessment option[selected]").attr("value");
        MvcTestResult ordered = visitor.post(
                page,
                Map.of(
                        "kind",
                        kind,
                        "assessment",
                        assessment,
                        "key",
                        UUID.randomUUID().toString()));
        assertThat(ordered).hasStatus3xxRedirection();
        return Objects.requireNonNull(ordered.getResponse().getRedirectedUrl());
    }

    /** Everything that waits is made. */
    public void make() {
        try {
            for (var begun = runner().look(); !begun.isEmpty(); begun = runner().look()) {
                for (Future<?> it : begun) {
                    it.get();
                }
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    private ReportRunner runner() {
        return portal.getBean(ReportRunner.class);
    }
}
