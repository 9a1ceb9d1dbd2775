package io.waymark.measurement.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.testing.OwnWorld;
import io.waymark.testing.Visitor;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Between a preview and its decision others record, retire, and click twice. */
@OwnWorld
class DecisionTests extends ImportPages {
    @Test
    void whatSomebodyRecordedSinceThePreviewIsShownFirst() {
        Document preview = preview(one, "2026-01-31\t4.2\n2026-02-28\t3.9");
        world.record(world.ada(), kpi, "2026-01-31", "5");

        MvcTestResult result = accept(preview, "");

        assertThat(result).hasStatus(HttpStatus.CONFLICT);
        Document anew = Visitor.page(result);
        assertThat(anew.select("[role=alert]").text())
                .startsWith("Things changed since you looked. Nothing was saved.");
        assertThat(facts(anew)).containsExactly("1", "1", "0", "0");
        assertThat(world.count(kpi)).isOne();
        assertThat(accept(anew, "Because")).hasStatus(HttpStatus.FOUND);
        assertThat(said()).containsExactly("2026-02-28 3.9", "2026-01-31 4.2 Because < 5");
    }

    @Test
    void whatWasRetiredSinceThePreviewIsRefused() {
        Document preview = preview(one, "2026-01-31\t4.2");
        world.retire(kpi);
        MvcTestResult result = accept(preview, "");
        assertThat(result).hasStatus(HttpStatus.CONFLICT);
        assertThat(Visitor.page(result).text()).contains("is retired and takes no more values");
        assertThat(world.count(kpi)).isZero();
    }

    @Test
    void twiceClickedIsOnceSaved() throws Exception {
        Document preview = preview(one, "2026-01-31\t4.2\n2026-02-28\t3.9");
        Callable<Integer> click = () -> accept(preview, "").getResponse().getStatus();
        try (var hands = Executors.newFixedThreadPool(2)) {
            for (var hand : hands.invokeAll(List.of(click, click))) {
                assertThat(hand.get()).isEqualTo(302);
            }
        }
        assertThat(accept(preview, "")).hasStatus(HttpStatus.FOUND);
        assertThat(world.count(kpi)).isEqualTo(2);
        assertThat(world.activity(kpi)).hasSize(1);
    }

    @Test
    void twoPreviewsOfTheSameDayAreNotBothSaved() throws Exception {
        Document first = preview(one, "2026-01-31\t4.2\n2026-02-28\t3.9");
        Document second = preview(one, "2026-02-28\t7\n2026-01-31\t8");
        Callable<Integer> one = () -> accept(first, "").getResponse().getStatus();
        Callable<Integer> other = () -> accept(second, "").getResponse().getStatus();
        try (var hands = Executors.newFixedThreadPool(2)) {
            assertThat(hands.invokeAll(List.of(one, other)).stream()
                            .map(it -> it.resultNow())
                            .toList())
                    .containsExactlyInAnyOrder(302, 409);
        }
        assertThat(world.count(kpi)).isEqualTo(2);
    }

    @Test
    void rowsAreThoseOfWhoBroughtThem() {
        Document preview = preview(one, "2026-01-31\t4.2");
        String path = preview.select("form#decide").attr("action").replace("/acceptance", "");
        for (Visitor other : List.of(Visitor.as("ada", mvc), Visitor.as("gus", mvc))) {
            assertThat(other.get(path)).hasStatus(HttpStatus.NOT_FOUND);
            assertThat(other.post(path + "/acceptance", fields(preview, ""))).hasStatus(HttpStatus.NOT_FOUND);
            assertThat(other.post(path + "/withdrawal", Map.of())).hasStatus(HttpStatus.NOT_FOUND);
        }
        assertThat(bo.page(one + "/new?from=" + path.substring(path.lastIndexOf('/') + 1))
                        .select("#rows")
                        .text())
                .isEqualTo("2026-01-31\t4.2");
        assertThat(bo.post(path + "/withdrawal", Map.of())).hasStatus(HttpStatus.FOUND);
        assertThat(bo.get(path)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(Visitor.as("gus", mvc).get(one)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(Visitor.as("gus", mvc).post(one, Map.of("rows", "x"))).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void rowsOfYesterdayAreGone() {
        Document preview = preview(one, "2026-01-31\t4.2");
        world.as(
                world.ada(),
                () -> world.jdbc()
                        .sql("update sheet_draft set brought_at = brought_at - interval '25 hours'")
                        .update());
        String path = preview.select("form#decide").attr("action").replace("/acceptance", "");
        assertThat(bo.get(path)).hasStatus(HttpStatus.NOT_FOUND);
        preview(one, "2026-02-28\t4.2");
        assertThat(world.<Integer>as(
                        world.ada(),
                        () -> world.jdbc()
                                .sql("select count(*) from sheet_draft")
                                .query(Integer.class)
                                .single()))
                .isOne();
    }
}
