package io.waymark.measurement.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.measurement.Measure;
import io.waymark.measurement.MeasuredWorld;
import io.waymark.testing.OwnWorld;
import io.waymark.testing.Statements;
import io.waymark.testing.Visitor;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What figures cost is a constant, however many there are; beside the session, the member and whose transaction it is. */
@OwnWorld
class MeasurementCostTests {

    private static final String FREE = "SPRING_SESSION|from entrance\\(|set_config";

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private MockMvcTester mvc;

    private MeasuredWorld world;
    private Visitor bo;

    @BeforeEach
    void boComes() {
        world = new MeasuredWorld(portal);
        bo = Visitor.as("bo", mvc);
    }

    @Test
    void pagesAndSavesAskAsOftenForManyAsForOne() {
        List<Integer> one = asked(1);
        assertThat(asked(3_000)).isEqualTo(one);
        assertThat(one).containsExactly(5, 3, 8, 2, 2);
    }

    /** Of bringing, previewing, accepting, the list and one day. */
    private List<Integer> asked(int rows) {
        Measure kpi = world.kpi("Lead time", "days");
        String here = "/orgs/acme/kpis/" + kpi.id() + "/measurements";
        String text = IntStream.range(0, rows)
                .mapToObj(it -> LocalDate.of(2026, 3, 1).minusDays(it) + "\t" + it)
                .collect(Collectors.joining("\n"));
        String[] preview = new String[1];
        int bringing = count(() -> preview[0] = Objects.requireNonNull(
                bo.post(here + "/imports", Map.of("rows", text)).getResponse().getRedirectedUrl()));
        String seen = bo.page(preview[0]).select("[name=seen]").val();
        int previewing = count(() -> bo.page(preview[0]));
        int accepting = count(() -> bo.post(preview[0] + "/acceptance", Map.of("seen", seen)));
        assertThat(world.count(kpi)).isEqualTo(rows);
        return List.of(
                bringing,
                previewing,
                accepting,
                count(() -> bo.page(here)),
                count(() -> bo.page(here + "/2026-03-01")));
    }

    private static int count(Runnable work) {
        return (int) Statements.of(work).stream()
                .filter(it -> !it.replaceAll(FREE, "#").contains("#"))
                .count();
    }
}
