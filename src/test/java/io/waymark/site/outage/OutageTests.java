package io.waymark.site.outage;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxy;
import ch.qos.logback.core.read.ListAppender;
import io.micrometer.core.instrument.MeterRegistry;
import io.waymark.testing.FullDisk;
import io.waymark.testing.IdentityProvider;
import io.waymark.testing.OwnPostgres;
import io.waymark.testing.PlainBrowser;
import io.waymark.testing.ProviderUser;
import io.waymark.testing.RealPortal;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.slf4j.LoggerFactory;

/** The database goes away under the running portal, and comes back. */
@ResourceLock(RealPortal.TURN)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OutageTests {

    private static final String GOALS = "/orgs/acme/goals";
    private static final String ADD = "form[action$=/goals]";
    private static final String READINESS = "/actuator/health/readiness";
    private static final String AWAY = "Waymark cannot reach its database";

    /** This portal, and the first of this JVM, which shares the log. */
    private static final int SPEAKERS = 2;

    private final PlainBrowser browser = new PlainBrowser();
    private final ListAppender<ILoggingEvent> heard = new ListAppender<>();
    private final Instant begun = Instant.now();

    private IdentityProvider provider;
    private OwnPostgres database;
    private RealPortal portal;
    private Logger log;

    @BeforeAll
    void adaIsAtWork(@TempDir Path folder) {
        provider = IdentityProvider.start();
        provider.knows(ProviderUser.ADA);
        database = OwnPostgres.start(folder);
        portal = RealPortal.start(
                provider,
                // Who asks for a connection besides is counted too: the job that clears away old sessions, each minute.
                "spring.session.jdbc.cleanup-cron=-",
                "WAYMARK_DATABASE_URL=" + database.url(),
                "WAYMARK_FIRST_ORGANISATION=acme=Acme Retail",
                "WAYMARK_FIRST_ADMINISTRATOR=" + ProviderUser.ADA.email());
        browser.signIn(portal.address() + GOALS, "ada");
        heard.start();
        log = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        log.addAppender(heard);
    }

    @BeforeEach
    void herPageIsThere() {
        browser.open(portal.address() + GOALS);
        assertThat(browser.page().select(ADD)).isNotEmpty();
    }

    @AfterEach
    void everythingComesBackByItself() throws Exception {
        database.startAgain();
        herGoalsAreBack();
        int readiness = status(READINESS);
        for (int attempt = 0; attempt < 20 && readiness != 200; attempt++) {
            readiness = status(READINESS);
        }
        assertThat(readiness).isEqualTo(200);
    }

    private void herGoalsAreBack() {
        browser.open(portal.address() + GOALS);
        for (int attempt = 0; attempt < 20 && browser.status() != 200; attempt++) {
            browser.open(portal.address() + GOALS);
        }
        assertThat(browser.page().select(ADD)).as("Ada is still signed in").isNotEmpty();
    }

    @AfterAll
    void theyAreGone() {
        log.detachAppender(heard);
        portal.close();
        database.close();
        provider.close();
    }

    @Test
    void aPageSaysItAtOnceAndIsBackAfterwards() throws Exception {
        Document page = browser.newTab().open(portal.address() + GOALS);
        database.stop();
        Connection.Response answer = afterWaits(
                1,
                () -> Jsoup.connect(portal.address() + GOALS)
                        .cookie("waymark", browser.cookie(portal.address(), "waymark"))
                        .ignoreHttpErrors(true)
                        .execute());
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.header("Retry-After")).isEqualTo("10");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.header("Content-Security-Policy")).startsWith("default-src 'none'");
        Document away = answer.parse();
        assertThat(away.select("h1").text()).isEqualTo(AWAY);
        assertThat(away.select("link[href^=/css/]").eachAttr("href"))
                .isEqualTo(page.select("link[href^=/css/]").eachAttr("href"));

        assertThat(afterWaits(1, () -> browser.send(ADD, Map.of("statement", "Ship every day")))
                        .text())
                .contains(AWAY, "What you just sent was not saved", "your browser sends it again");
        assertThat(browser.status()).isEqualTo(503);
    }

    /** As in the twenty seconds of a restart: fifty people, each with a page to read and a goal to save. */
    @Test
    void whileItIsStoppedAHundredRequestsAreAnsweredAndNothingThatWasSavedIsLost() throws Exception {
        assertThat(saves("Saved before the stop")).isTrue();
        List<PlainBrowser> people = Stream.generate(browser::newTab).limit(50).toList();
        people.forEach(it -> it.open(portal.address() + GOALS));
        database.stop();
        afterWaits(100, () -> {
            try (ExecutorService all = Executors.newVirtualThreadPerTaskExecutor()) {
                assertThat(all.invokeAll(
                                people.stream().map(OutageTests::sendsAndReads).toList()))
                        .extracting(Future::resultNow)
                        .hasSize(50)
                        .allSatisfy(answers -> assertThat(answers).hasSize(2).allMatch(it -> it.contains(AWAY)));
            }
            return true;
        });
        database.startAgain();
        herGoalsAreBack();
        assertThat(browser.page().text()).contains("Saved before the stop").doesNotContain("Sent while it was stopped");
        assertThat(saves("Saved after the stop")).isTrue();
    }

    private static Callable<List<String>> sendsAndReads(PlainBrowser person) {
        return () -> List.of(
                person.send(ADD, Map.of("statement", "Sent while it was stopped", "theme", "speed"))
                        .text(),
                person.open(person.page().location()).text());
    }

    @Test
    void strangersAndFilesNeedNoDatabase() throws Exception {
        database.stop();
        String style = browser.page().select("link[href^=/css/]").attr("href");
        assertThat(afterWaits(0, () -> status(style))).isEqualTo(200);
        assertThat(afterWaits(0, () -> status("/signed-out"))).isEqualTo(200);
        assertThat(status("/actuator/health/liveness")).isEqualTo(200);
        assertThat(afterWaits(1, () -> status(READINESS))).isEqualTo(503);
    }

    /** It freezes right after a page was answered, so that each connection was alive a moment ago. */
    @Test
    void aDatabaseThatAnswersNobodyIsAwayToo() throws Exception {
        assertThat(saves("Saved before the freeze")).isTrue();
        double before = waitsInVain();
        database.freeze();
        try {
            assertThat(browser.newTab().open(portal.address() + GOALS).text()).contains(AWAY);
            assertThat(waitsInVain() - before)
                    .as("it waited for the pool, not for a statement")
                    .isEqualTo(1);
            assertThat(browser.send(ADD, Map.of("statement", "Sent into the frost", "theme", "speed"))
                            .text())
                    .contains(AWAY, "What you just sent was not saved");
        } finally {
            database.thaw();
        }
        herGoalsAreBack();
        assertThat(browser.page().text()).contains("Saved before the freeze").doesNotContain("Sent into the frost");
        assertThat(saves("Saved after the freeze")).isTrue();
    }

    @Test
    void theLogSaysEachCauseInOneLine() throws Exception {
        database.stop();
        for (int request = 0; request < 3; request++) {
            assertThat(browser.newTab().open(portal.address() + GOALS).text()).contains(AWAY);
            status(READINESS);
        }
        List<ILoggingEvent> events = List.copyOf(heard.list);
        assertThat(events).noneMatch(OutageTests::isTraced);
        assertThat(said(events))
                .isNotEmpty()
                .allSatisfy(
                        (cause, times) -> assertThat(times).as(cause).isLessThanOrEqualTo(SPEAKERS * minutesBegun()));
    }

    @Test
    void onAFullDiskPagesSayWhatWasNotSavedAndNothingAcknowledgedIsLost(@TempDir Path folder) {
        List<String> saved = new ArrayList<>(List.of("Goal 0"));
        assertThat(saves("Goal 0")).isTrue();
        try (FullDisk disk = FullDisk.under("goal", database, folder)) {
            while (saves("Goal " + saved.size())) {
                saved.add("Goal " + saved.size());
            }
            assertThat(browser.status()).isEqualTo(503);
            assertThat(browser.page().text()).contains("Waymark has no room left", "What you just sent was not saved");
            assertThat(browser.open(portal.address() + GOALS).text())
                    .contains(saved)
                    .doesNotContain("Goal " + saved.size());
            disk.makeRoom();
            assertThat(saves("Goal " + saved.size())).isTrue();
            assertThat(browser.page().text()).contains(saved).contains("Goal " + saved.size());
        }
        List<ILoggingEvent> events = List.copyOf(heard.list);
        assertThat(events).noneMatch(OutageTests::isTraced);
        assertThat(events)
                .filteredOn(it -> it.getFormattedMessage().startsWith("The database's disk is full or fails: "))
                .hasSizeBetween(1, (int) (SPEAKERS * minutesBegun()));
    }

    /** Some of these fill a page of the table. */
    private boolean saves(String goal) {
        browser.open(portal.address() + GOALS);
        browser.send(ADD, Map.of("statement", goal, "theme", "speed", "why", "because ".repeat(110)));
        return browser.status() == 200;
    }

    private static boolean isTraced(ILoggingEvent event) {
        return event.getThrowableProxy() instanceof ThrowableProxy thrown
                && DatabaseFault.behind(thrown.getThrowable()).isPresent();
    }

    /** How often each cause was said of this database since its first outage. */
    private Map<String, Long> said(List<ILoggingEvent> events) {
        String itsAddress =
                URI.create(database.url().substring("jdbc:".length())).getAuthority();
        return events.stream()
                .map(ILoggingEvent::getFormattedMessage)
                .filter(it -> it.startsWith("The database cannot be reached: ") && it.contains(itsAddress))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private long minutesBegun() {
        return 1 + Duration.between(begun, Instant.now()).toMinutes();
    }

    private int status(String path) throws Exception {
        return Jsoup.connect(portal.address() + path)
                .ignoreContentType(true)
                .ignoreHttpErrors(true)
                .execute()
                .statusCode();
    }

    /** Each takes 1.5 s (TimeoutsTests); they are counted, as a busy machine adds its own time. A broken connection needs none. */
    private <T> T afterWaits(int most, Callable<T> work) throws Exception {
        double before = waitsInVain();
        T done = work.call();
        assertThat(waitsInVain() - before).isLessThanOrEqualTo(most);
        return done;
    }

    private double waitsInVain() {
        return portal.part(MeterRegistry.class)
                .get("hikaricp.connections.timeout")
                .counter()
                .count();
    }
}
