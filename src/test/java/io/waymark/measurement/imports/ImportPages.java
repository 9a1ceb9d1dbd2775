package io.waymark.measurement.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.figure.Figures;
import io.waymark.measurement.Measure;
import io.waymark.measurement.MeasuredWorld;
import io.waymark.testing.Visitor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Bo brings figures of a KPI that is the test's own. */
abstract class ImportPages {

    @Autowired
    ApplicationContext portal;

    @Autowired
    MockMvcTester mvc;

    MeasuredWorld world;
    Measure kpi;
    String one;
    Visitor bo;

    @BeforeEach
    void aKpi() {
        world = new MeasuredWorld(portal);
        kpi = world.kpi("Lead time", "days");
        one = "/orgs/acme/kpis/" + kpi.id() + "/measurements/imports";
        bo = Visitor.as("bo", mvc);
    }

    MvcTestResult bring(String there, String rows) {
        return bo.post(there, Map.of("rows", rows));
    }

    Document preview(String there, String rows) {
        MvcTestResult result = bring(there, rows);
        assertThat(result).hasStatus(HttpStatus.FOUND);
        return bo.page(to(result));
    }

    MvcTestResult accept(Document preview, String reason) {
        return bo.post(preview.select("form#decide").attr("action"), fields(preview, reason));
    }

    static Map<String, String> fields(Document preview, String reason) {
        return Map.of("seen", preview.select("[name=seen]").val(), "reason", reason);
    }

    static String to(MvcTestResult result) {
        return Objects.requireNonNull(result.getResponse().getRedirectedUrl());
    }

    static List<String> facts(Document preview) {
        return preview.select(".facts dd").eachText();
    }

    /** What was said about the days, newest first; earlier figures stand behind. */
    List<String> said() {
        return world.days(kpi).stream()
                .map(day -> day.day() + " "
                        + day.revisions().stream()
                                .map(it -> Figures.typed(Objects.requireNonNull(it.value())) + " " + it.note())
                                .map(String::strip)
                                .collect(Collectors.joining(" < ")))
                .toList();
    }

    static long ms(long nanos) {
        return nanos / 1_000_000;
    }

    static int zipped(Document page) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(page.html().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.size();
    }
}
