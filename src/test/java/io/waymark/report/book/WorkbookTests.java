package io.waymark.report.book;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.assessment.AssessmentId;
import io.waymark.assessment.Cycle;
import io.waymark.content.PracticeKey;
import io.waymark.organisation.Member;
import io.waymark.report.Orders;
import io.waymark.scoring.Rating;
import io.waymark.testing.OwnWorld;
import io.waymark.testing.Visitor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Eva takes all figures out, and opens them in a spreadsheet. */
@OwnWorld
class WorkbookTests {

    private static final String TRAP = "=HYPERLINK(\"https://example.org\")";

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private MockMvcTester mvc;

    private Visitor eva;
    private byte[] file;

    @BeforeEach
    void theWorkbook() {
        Visitor.as("ada", mvc)
                .post(
                        "/orgs/acme/goals",
                        Map.of(
                                "statement",
                                TRAP,
                                "why",
                                "W",
                                "theme",
                                "speed",
                                "key",
                                UUID.randomUUID().toString()));
        eva = Visitor.as("eva", mvc);
        String signed = eva.page("/orgs/acme/milestones").select("main th a").attr("href");
        file = made(
                eva,
                "acme",
                AssessmentId.of(signed.replaceFirst(".*/assessments/", "").replaceFirst("/.*", "")));
    }

    @Test
    void itHoldsASheetATable() {
        assertThat(read(it -> it.getName()))
                .containsExactly("About", "Answers", "Results", "Gaps", "Roadmap", "KPIs", "Activity");
    }

    @Test
    void headingsStayInSightOnEachSheet() {
        assertThat(parts("xl/worksheets/sheet")).hasSize(7).allMatch(it -> it.contains("state=\"frozen\""));
    }

    @Test
    void numbersAreNumbersAndDaysAreDays() {
        List<Row> gaps = rows("Gaps");
        assertThat(gaps).hasSizeGreaterThan(1);
        assertThat(gaps.get(1).getCell(3).getType()).isEqualTo(CellType.NUMBER);
        assertThat(gaps.get(1).getCell(9).asNumber().doubleValue()).isPositive();
        assertThat(rows("Activity").get(1).getCell(0).asDate().getYear()).isGreaterThan(2020);
    }

    @Test
    void noTextIsComputed() {
        assertThat(parts("xl/worksheets/sheet")).noneMatch(it -> it.contains("<f>"));
        assertThat(rows("Activity")).anyMatch(it -> it.getCell(3).getText().contains(TRAP));
    }

    /** What Pete answered before Polly did, and before answers are laid side by side, is nobody else's to read. */
    @Test
    void withheldAnswersStayWithheld() {
        Cycle cycle = new Cycle(portal);
        Member ada = cycle.member("ada", "acme");
        Member pete = cycle.member("pete", "acme");
        AssessmentId assessment = cycle.begin(ada, Map.of("process", pete));
        PracticeKey practice = cycle.practices("process").getFirst();
        cycle.assign(ada, assessment, cycle.member("polly", "acme"), practice.topic());
        cycle.answer(pete, assessment, List.of(practice), Rating.PARTLY);

        file = made(Visitor.as("bo", mvc), "acme", assessment);

        List<Row> its = rows("Answers").stream()
                .filter(it -> it.getCell(0).getText().equals(practice.value()))
                .toList();
        assertThat(its).hasSize(1);
        assertThat(its.getFirst().getCell(5).getText()).isEqualTo("Withheld");
        assertThat(text(its.getFirst())).doesNotContain("Pete", "Partly");
    }

    private byte[] made(Visitor visitor, String slug, AssessmentId assessment) {
        Orders orders = new Orders(portal);
        String report = Objects.requireNonNull(visitor.post(
                        "/orgs/" + slug + "/reports",
                        Map.of(
                                "kind",
                                "WORKBOOK",
                                "assessment",
                                assessment.toString(),
                                "key",
                                UUID.randomUUID().toString()))
                .getResponse()
                .getRedirectedUrl());
        return file(visitor, report, orders);
    }

    private static byte[] file(Visitor visitor, String report, Orders orders) {
        orders.make();
        return visitor.get(report + "/file.xlsx").getResponse().getContentAsByteArray();
    }

    private List<Row> rows(String sheet) {
        return read(it -> it.getName().equals(sheet) ? rows(it) : List.<Row>of()).stream()
                .flatMap(List::stream)
                .toList();
    }

    private static List<Row> rows(Sheet sheet) {
        try {
            return sheet.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> List<T> read(Function<Sheet, T> what) {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            return workbook.getSheets().map(what).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> parts(String prefix) {
        List<String> parts = new ArrayList<>();
        try (ZipFile zip = ZipFile.builder().setByteArray(file).get()) {
            for (ZipArchiveEntry it : Collections.list(zip.getEntries())) {
                if (it.getName().startsWith(prefix)) {
                    parts.add(new String(zip.getInputStream(it).readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    private static String text(Row row) {
        return row.stream()
                .filter(Objects::nonNull)
                .map(it -> it.getText())
                .reduce("", (one, other) -> one + "|" + other);
    }
}
