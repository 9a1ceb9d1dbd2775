package io.waymark.answersheet;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import io.waymark.assessment.Answer;
import io.waymark.assessment.AnswerContent;
import io.waymark.assessment.Answers;
import io.waymark.assessment.Assessment;
import io.waymark.assessment.AssessmentId;
import io.waymark.assessment.AssessmentRuns;
import io.waymark.assessment.Cycle;
import io.waymark.assessment.Plan;
import io.waymark.assessment.Save;
import io.waymark.content.Edition;
import io.waymark.content.PracticeKey;
import io.waymark.organisation.ActivityRecord;
import io.waymark.organisation.Member;
import io.waymark.organisation.Tenancy;
import io.waymark.organisation.UnitId;
import io.waymark.roadmap.UnitWithGaps;
import io.waymark.sheet.SheetDraftId;
import io.waymark.sheet.SheetDrafts;
import io.waymark.testing.Visitor;
import io.waymark.testing.WorldEdition;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** A new assessment of Acme Retail in which Pete answers Process, and what he does with it away from the page. */
final class Desk {

    private final ApplicationContext portal;
    private final Member ada;
    private final Member pete;
    private final AssessmentId assessment;

    Desk(ApplicationContext portal) {
        this.portal = portal;
        UnitWithGaps world = new UnitWithGaps(portal);
        this.ada = world.member("ada", "acme");
        this.pete = world.member("pete", "acme");
        this.assessment = begin(new UnitWithGaps(portal).unit(ada).id());
    }

    private AssessmentId begin(UnitId unit) {
        Edition edition = WorldEdition.in(portal);
        Plan plan = new Plan(
                unit,
                edition.id(),
                "On paper",
                edition.dimensions().stream()
                        .map(it -> new Plan.Dimension(
                                it.key(), 3, it.key().value().equals("process") ? pete.person() : null))
                        .toList());
        Assessment begun =
                Tenancy.of(ada).call(() -> portal.getBean(AssessmentRuns.class).begin(ada, plan, Clock.systemUTC()));
        return begun.id();
    }

    /** The address of the assessment. */
    String address() {
        return "/orgs/acme/assessments/" + assessment;
    }

    /** The practices that Pete answers. */
    List<PracticeKey> practices() {
        return WorldEdition.in(portal).practices().stream()
                .map(it -> it.key())
                .filter(it -> it.value().startsWith("process."))
                .toList();
    }

    /** Pete answers on the page. */
    void answers(PracticeKey practice, AnswerContent content, int seen) {
        answers(pete, practice, content, seen);
    }

    /** Ada answers the topic too, on the page. */
    void adaAnswers(PracticeKey practice, AnswerContent content) {
        new Cycle(portal).assign(ada, assessment, ada, practice.topic());
        answers(ada, practice, content, 0);
    }

    private void answers(Member member, PracticeKey practice, AnswerContent content, int seen) {
        Save.Result result = Tenancy.of(member)
                .call(() -> portal.getBean(Answers.class)
                        .save(member, new Save(assessment, practice, content, UUID.randomUUID(), seen), Instant.now()));
        if (!(result instanceof Save.Result.Saved)) {
            throw new AssertionError(result);
        }
    }

    /** Ada signs the assessment off, though nothing is answered: only here. */
    void isSignedOff() {
        sql(
                "update assessment set state = 'SIGNED_OFF', signed_off_at = now(), signed_off_on = current_date where id = ?");
    }

    /** Everything that is saved in the assessment. */
    List<Answer> saved() {
        Cycle cycle = new Cycle(portal);
        return Stream.of(ada, pete)
                .flatMap(it -> cycle.answers(it, assessment).stream())
                .toList();
    }

    /** What Pete is saved to have said. */
    AnswerContent saved(PracticeKey practice) {
        return saved().stream()
                .filter(it -> it.practice().equals(practice))
                .map(Answer::content)
                .findFirst()
                .orElse(AnswerContent.EMPTY);
    }

    /** How often an answer was saved. */
    int saves() {
        return count("select count(*) from answer_event where assessment_id = ?");
    }

    /** How many activity entries say that a sheet was read. */
    int recorded() {
        return count("select count(*) from activity where subject_id = ? and what = 'activity.sheet.read'");
    }

    /** Pete hands in a file. */
    MvcTestResult previewed(byte[] file) {
        return portal.getBean(MockMvcTester.class)
                .post()
                .uri(address() + "/sheet/preview")
                .multipart()
                .file(new MockMultipartFile("file", "answers.xlsx", null, file))
                .with(csrf())
                .with(user(portal.getBean(UserDetailsService.class).loadUserByUsername("pete")))
                .with(request -> {
                    request.setServletPath(Objects.requireNonNull(request.getRequestURI()));
                    request.setPathInfo(null);
                    return request;
                })
                .exchange();
    }

    /** Pete agrees to what a preview shows. */
    static MvcTestResult agreed(Visitor pete, Document preview, String... chosen) {
        Map<String, String> fields =
                new HashMap<>(Map.of("seen", preview.select("[name=seen]").val()));
        if (chosen.length > 0) {
            fields.put("chosen", String.join(",", chosen));
        }
        return pete.post(one(preview, "form#decide").attr("action"), fields);
    }

    /** Where a preview stands. */
    static String path(Document preview) {
        return one(preview, "form#decide").attr("action").replace("/acceptance", "");
    }

    /** Pete's agreement is saved at a moment of the test's choice. */
    ReadIn.Outcome readsIn(Document preview, Clock clock) {
        ReadIn readIn = new ReadIn(
                portal.getBean(MyQuestions.class),
                portal.getBean(AnswerPreviews.class),
                portal.getBean(SheetDrafts.class),
                portal.getBean(Answers.class),
                portal.getBean(ActivityRecord.class),
                portal.getBean(AnswerWords.class),
                clock);
        String path = path(preview);
        SheetDraftId draft = SheetDraftId.of(path.substring(path.lastIndexOf('/') + 1));
        Agreed agreed = Agreed.sent(draft, preview.select("[name=seen]").val(), Set.of());
        return Tenancy.of(pete)
                .call(() ->
                        Objects.requireNonNull(transaction().execute(status -> readIn.save(pete, assessment, agreed))));
    }

    /** The workbook with another answer in a row, everything else as it was. */
    byte[] withCell(byte[] workbook, int row, String answer) {
        return parts(
                workbook,
                "sheet1.xml",
                it -> it.replaceFirst(
                        "(<c r=\"G" + row + "\"[^>]*) t=\"s\"><v>\\d+</v></c>",
                        "$1 t=\"inlineStr\"><is><t>" + answer + "</t></is></c>"));
    }

    /** The workbook as it would have been handed to somebody else. */
    byte[] handedTo(String name, byte[] workbook) {
        return parts(
                workbook,
                "sharedStrings.xml",
                it -> it.replace(pete.person().toString(), UUID.randomUUID().toString())
                        .replace(pete.name(), name));
    }

    private static byte[] parts(byte[] workbook, String part, UnaryOperator<String> change) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipFile in = ZipFile.builder().setByteArray(workbook).get();
                ZipOutputStream out = new ZipOutputStream(file)) {
            for (ZipArchiveEntry entry : Collections.list(in.getEntries())) {
                String text = new String(in.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(
                        (entry.getName().endsWith(part) ? change.apply(text) : text).getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    /** Finds one thing on a page. */
    static Element one(Document page, String selector) {
        return Objects.requireNonNull(page.selectFirst(selector), () -> selector + " is not on the page");
    }

    private int count(String sql) {
        return Tenancy.of(ada)
                .call(() -> Objects.requireNonNull(transaction()
                        .execute(status -> portal.getBean(JdbcClient.class)
                                .sql(sql)
                                .param(assessment.value())
                                .query(Integer.class)
                                .single())));
    }

    private void sql(String sql) {
        Tenancy.of(ada)
                .call(() -> transaction()
                        .execute(status -> portal.getBean(JdbcClient.class)
                                .sql(sql)
                                .param(assessment.value())
                                .update()));
    }

    private TransactionTemplate transaction() {
        return portal.getBean(TransactionTemplate.class);
    }
}
