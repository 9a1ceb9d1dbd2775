package io.waymark.site.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.testing.OwnWorld;
import io.waymark.testing.Statements;
import io.waymark.testing.Visitor;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What a request asks the database for the sake of its session. */
@OwnWorld
class SessionCostTests {

    private static final String PAGE = "/orgs/acme/goals";

    @Autowired
    private MockMvcTester portal;

    @Autowired
    private JdbcClient jdbc;

    private Visitor ada;

    @BeforeEach
    void adaHasSeenAPage() {
        jdbc.sql("delete from spring_session").update();
        ada = Visitor.as("ada", portal);
        ada.page(PAGE);
    }

    @Test
    void pagesOfOneMinuteReadTheSessionOnceEachAndWriteNothing() {
        assertThat(asked(this::threePages)).hasSize(3).allMatch(it -> it.startsWith("SELECT"));
    }

    @Test
    void aPageAfterAMinuteWritesTheRowOnce() {
        age(Duration.ofMinutes(1));
        assertThat(asked(this::threePages))
                .filteredOn(it -> !it.startsWith("SELECT"))
                .singleElement()
                .asString()
                .startsWith("UPDATE SPRING_SESSION\n");
    }

    @Test
    void whatIsSaidOnTheNextPageIsWrittenAtOnce() {
        assertThat(asked(() -> ada.post("/orgs/acme/mail-settings", Map.of("kinds", "ASSIGNED"))))
                .filteredOn(it -> !it.startsWith("SELECT"))
                .singleElement()
                .asString()
                .startsWith("INSERT INTO SPRING_SESSION_ATTRIBUTES");
    }

    @Test
    void whoeverComesBackJustBeforeTheTimeOutStaysAndHasAllOfItAgain() {
        age(Duration.ofHours(12).minusSeconds(30));
        ada.page(PAGE);
        age(Duration.ofHours(12).minusSeconds(30));
        ada.page(PAGE);
    }

    @Test
    void whoeverComesBackLaterSignsInAgain() {
        age(Duration.ofHours(12));
        assertThat(ada.get(PAGE)).hasRedirectedUrl("/sign-in");
        assertThat(ada.signIn("ada")).hasRedirectedUrl(PAGE);
    }

    private void threePages() {
        for (int page = 0; page < 3; page++) {
            ada.page(PAGE);
        }
    }

    private void age(Duration by) {
        jdbc.sql("update spring_session set last_access_time = last_access_time - :by, expiry_time = expiry_time - :by")
                .param("by", by.toMillis())
                .update();
    }

    private static List<String> asked(Runnable work) {
        return Statements.of(work).stream()
                .map(String::strip)
                .filter(it -> it.contains("SPRING_SESSION"))
                .toList();
    }
}
