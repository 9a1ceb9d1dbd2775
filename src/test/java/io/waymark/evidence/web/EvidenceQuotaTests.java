package io.waymark.evidence.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.organisation.Member;
import io.waymark.roadmap.UnitWithGaps;
import io.waymark.testing.OwnWorld;
import io.waymark.testing.Visitor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Globex fills the room that it has for files, 20 MB here; what is kept stays kept, so the tests follow one another. */
@OwnWorld
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EvidenceQuotaTests {

    private static final String LIST = "/orgs/globex/evidence";
    private static final int MEGABYTE = 1024 * 1024;
    private static final String NO_ROOM = "There is no room for this file";

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private MockMvcTester mvc;

    private Member gusMembership;
    private String practice;

    @BeforeEach
    void begin() {
        UnitWithGaps world = new UnitWithGaps(portal);
        gusMembership = world.member("gus", "globex");
        practice = "/orgs/globex/assessments/"
                + world.assessment(gusMembership, world.unit(gusMembership)).id() + "/practices/"
                + world.practices(1).getLast() + "/evidence";
    }

    @Test
    @Order(1)
    void thePagesSayHowMuchIsTaken() {
        assertThat(add(10)).hasStatus(HttpStatus.SEE_OTHER);

        assertThat(gus().page(LIST).select(".toolbar .meta").text()).isEqualTo("Files take 10 MB of 20 MB");
        assertThat(gus().page(practice).select("form[action$=/files] .hint").text())
                .contains("Your files take 10 MB of 20 MB");
        assertThat(Visitor.as("eva", mvc)
                        .page("/orgs/acme/evidence")
                        .select(".toolbar")
                        .text())
                .contains("kB of 20 MB");
    }

    @Test
    @Order(2)
    void ofTwoAtOnceThatDoNotBothFitInOneIsKept() {
        CyclicBarrier together = new CyclicBarrier(2);
        List<CompletableFuture<MvcTestResult>> sent = Stream.of(gus(), gus())
                .map(it -> CompletableFuture.supplyAsync(() -> {
                    meet(together);
                    return add(it, 6, fields());
                }))
                .toList();

        assertThat(sent.stream().map(it -> it.join().getResponse().getStatus()).toList())
                .containsExactlyInAnyOrder(303, 422);
        assertThat(taken()).isEqualTo("Files take 16 MB of 20 MB");
    }

    @Test
    @Order(3)
    void whatDoesNotFitInIsRefusedInWordsAndNothingOfItIsKept() {
        MvcTestResult refused = add(5);

        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        Document page = Visitor.page(refused);
        assertThat(page.select(".error-summary li").text()).startsWith(NO_ROOM);
        assertThat(page.select("details[open] form[action$=/files] .error").text())
                .startsWith(NO_ROOM);
        assertThat(page.select("details[open] form[action$=/files] [name=title]")
                        .val())
                .isEqualTo("Log");
        assertThat(gus().page(practice).select(".rows > li")).isEmpty();
        assertThat(taken()).isEqualTo("Files take 16 MB of 20 MB");
    }

    @Test
    @Order(4)
    void aFormSentTwiceIsKeptOnceAndFullRoomIsSaid() {
        Map<String, String> form = fields();
        assertThat(add(gus(), 4, form)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(add(gus(), 4, form)).hasStatus(HttpStatus.SEE_OTHER);

        assertThat(gus().page(LIST).select(".toolbar .pill-warn").text()).isEqualTo("Files take 20 MB of 20 MB");
    }

    @Test
    @Order(5)
    void linksTakeNoRoom() {
        Map<String, String> link = fields();
        link.put("url", "https://wiki.globex.example/log");
        assertThat(gus().post(practice + "/links", link)).hasStatus(HttpStatus.SEE_OTHER);
    }

    @Test
    @Order(6)
    void anotherOrganisationHasRoomOfItsOwn() {
        assertThat(Visitor.as("eva", mvc)
                        .page("/orgs/acme/evidence")
                        .select(".toolbar")
                        .text())
                .contains("kB of 20 MB");
    }

    private MvcTestResult add(int megabytes) {
        return add(gus(), megabytes, fields());
    }

    private MvcTestResult add(Visitor who, int megabytes, Map<String, String> form) {
        byte[] content = new byte[megabytes * MEGABYTE];
        Arrays.fill(content, (byte) 'a');
        return who.upload(practice + "/files", form, "log.txt", content);
    }

    private Map<String, String> fields() {
        return new HashMap<>(Map.of(
                "title", "Log",
                "dated", LocalDate.now(Clock.systemUTC()).toString(),
                "reviewBy", "",
                "owner", gusMembership.person().toString(),
                "key", UUID.randomUUID().toString()));
    }

    private String taken() {
        return gus().page(LIST).select(".toolbar > span").text();
    }

    private Visitor gus() {
        return Visitor.as("gus", mvc);
    }

    private static void meet(CyclicBarrier others) {
        try {
            others.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
