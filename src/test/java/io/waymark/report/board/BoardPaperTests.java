package io.waymark.report.board;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.assessment.Assessment;
import io.waymark.assessment.AssessmentId;
import io.waymark.assessment.Assessments;
import io.waymark.assessment.Cycle;
import io.waymark.goal.GoalId;
import io.waymark.goal.RankedGoal;
import io.waymark.organisation.Member;
import io.waymark.organisation.Tenancy;
import io.waymark.outcome.KpiFacts;
import io.waymark.outcome.OutcomeTree;
import io.waymark.report.paper.PrintedPdf;
import io.waymark.testing.WaymarkTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.i18n.LocaleContextHolder;

/** What a board is handed: Acme's report, that of Initech which has nothing yet, and one of which every text is a trap. */
@WaymarkTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BoardPaperTests {

    /** Right to left, emoji, letters of no font, a long word, markup, marks of direction, control characters. */
    private static final String TRAP =
            "<b>שלום</b> & مرحبا \uD83D\uDE80 漢字 \u202Egnorw \u0007\u0000\uFFFF ]]> \"' \\ } " + "W".repeat(140);

    @Autowired
    private ApplicationContext portal;

    private Cycle cycle;

    /** Acme's, which is read and printed once. */
    private @Nullable BoardReport acme;

    private @Nullable PrintedPdf acmesPaper;

    @BeforeEach
    void theWorld() {
        cycle = new Cycle(portal);
        LocaleContextHolder.setLocale(Locale.UK);
    }

    @AfterEach
    void anotherLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void acmesReportIsPdfUa() {
        PrintedPdf pdf = acmesPaper();

        assertThat(pdf.faults()).isEmpty();
        assertThat(pdf.fontsEmbedded()).isTrue();
        assertThat(pdf.language()).isEqualTo("en-GB");
        assertThat(pdf.title()).startsWith("Where ").endsWith(" stands");
    }

    @Test
    void eachPageBearsOrganisationEditionDayAndNumber() {
        BoardReport report = acme();
        List<String> pages = acmesPaper().pages();
        String edition = report.result().orElseThrow().card().edition().title();

        assertThat(pages).hasSizeGreaterThan(3);
        IntStream.range(0, pages.size())
                .forEach(it -> assertThat(pages.get(it))
                        .contains("Acme Retail · " + edition, "Page " + (it + 1) + " of " + pages.size()));
    }

    @Test
    void headingsTablesAndTheDrawingAreTagged() {
        PrintedPdf pdf = acmesPaper();

        assertThat(pdf.tags()).contains("H1", "H2", "H3", "Table", "TH", "TD", "Figure", "L");
        assertThat(pdf.tags().stream().filter(it -> it.matches("H\\d")).findFirst())
                .contains("H1");
        assertThat(pdf.tags().stream().filter("H1"::equals)).hasSize(1);
        assertThat(pdf.alternatives()).anyMatch(it -> it.contains("Technology") && it.contains("target"));
    }

    @Test
    void whoeverHasNothingYetIsToldSo() {
        PrintedPdf pdf = printed(read(cycle.member("ines", "initech"), null));

        assertThat(pdf.faults()).isEmpty();
        assertThat(pdf.text())
                .contains(
                        "Nothing was assessed at Initech yet",
                        "Nothing is planned yet",
                        "No business goal was ranked yet");
    }

    @Test
    void noTextOfAnybodyBreaksIt() {
        PrintedPdf pdf = printed(trapped(acme()));

        assertThat(pdf.faults()).isEmpty();
        assertThat(pdf.text()).contains("<b>", "& مرحبا", "\uFFFD\uFFFD gnorw", "]]>", "W".repeat(20));
    }

    @Test
    void namesAreReadInTheirOwnLetters() {
        List<String> names = List.of("שלום עולם", "مرحبا بالعالم", "Ελληνικά", "Українська", "Tiếng Việt");
        PrintedPdf pdf = printed(called(String.join(", ", names), acme()));

        assertThat(pdf.faults()).isEmpty();
        assertThat(pdf.fontsEmbedded()).isTrue();
        assertThat(pdf.text()).contains(names).doesNotContain("\uFFFD\uFFFD");
        assertThat(pdf.pages()).allMatch(it -> it.contains("שלום עולם") && it.contains("مرحبا"));
    }

    @Test
    void norDoesTheNameOfTheOrganisation() {
        PrintedPdf pdf = printed(trapped(read(cycle.member("ines", "initech"), null)));

        assertThat(pdf.faults()).isEmpty();
        assertThat(pdf.pages()).allMatch(it -> it.matches("(?s).*Page \\d of \\d.*"));
    }

    private PrintedPdf acmesPaper() {
        acmesPaper = acmesPaper == null ? printed(acme()) : acmesPaper;
        return acmesPaper;
    }

    private BoardReport acme() {
        acme = acme == null ? signedResult() : acme;
        return acme;
    }

    private BoardReport signedResult() {
        Member eva = cycle.member("eva", "acme");
        AssessmentId signed = Tenancy.of(eva)
                .call(() -> portal.getBean(Assessments.class).of(eva).stream()
                        .filter(it -> !it.open())
                        .map(Assessment::id)
                        .findFirst()
                        .orElseThrow());
        return read(eva, signed);
    }

    private BoardReport read(Member member, @Nullable AssessmentId assessment) {
        return Tenancy.of(member).call(() -> portal.getBean(BoardReading.class).of(member, assessment));
    }

    private static BoardReport trapped(BoardReport it) {
        return called(TRAP, it);
    }

    /** With each name that people gave replaced. */
    private static BoardReport called(String name, BoardReport it) {
        Member author = it.author();
        List<RankedGoal> goals = List.of(
                new RankedGoal(new GoalId(UUID.randomUUID()), 1, 1, name, name, "speed", null, name, null, Map.of()));
        List<KpiFacts> kpis = it.outcome().kpis().stream()
                .map(kpi -> new KpiFacts(
                        kpi.id(),
                        null,
                        null,
                        name,
                        kpi.nature(),
                        name,
                        kpi.aim(),
                        kpi.frequency(),
                        null,
                        name,
                        kpi.latest()))
                .toList();
        return new BoardReport(
                new Member(
                        author.organisation(),
                        author.slug(),
                        name,
                        author.person(),
                        name,
                        author.roles(),
                        author.zone()),
                it.day(),
                it.result(),
                it.plan(),
                new OutcomeTree(goals, List.of(), kpis));
    }

    private PrintedPdf printed(BoardReport report) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            portal.getBean(BoardPaper.class).print(report, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PrintedPdf(out.toByteArray());
    }
}
