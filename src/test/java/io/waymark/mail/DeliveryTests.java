package io.waymark.mail;

import static io.waymark.mail.Announcements.name;
import static io.waymark.mail.Announcements.notice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Metrics;
import io.waymark.organisation.Member;
import io.waymark.organisation.Notice.Kind;
import io.waymark.organisation.Tenancy;
import io.waymark.testing.Visitor;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

@MailWorld
class DeliveryTests {

    private static final int MANY = 25;

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private GreenMail server;

    @Autowired
    private Delivery delivery;

    @Autowired
    private Claims claims;

    @Autowired
    private PassingTime time;

    private Announcements announcements;
    private Member ada;
    private Member tess;
    private String about;

    /** Whatever other tests left behind is on its way before this one begins. */
    @BeforeEach
    void meet() {
        announcements = new Announcements(portal);
        ada = announcements.member("ada", "acme");
        tess = announcements.member("tess", "acme");
        about = name("People");
        time.pass(Duration.ofDays(1));
        delivery.run();
    }

    @Test
    void whoeverWatchesCountsWhatTheServerTook() {
        Counter taken = Metrics.counter("waymark.mails", "step", "ACCEPTED");
        double before = taken.count();

        announcements.announce(notice(Kind.ASSIGNED, tess, ada, about, ""));
        delivery.run();

        assertThat(taken.count()).isGreaterThan(before);
    }

    @Test
    void whoeverWatchesSeesHowLongTheOldestMailWaits() {
        assertThat(oldestWait()).isZero();
        announceOne();
        time.pass(Duration.ofMinutes(10));
        assertThat(oldestWait()).isBetween(600.0, 6000.0);
        delivery.run();
        assertThat(oldestWait()).isZero();
    }

    private double oldestWait() {
        return portal.getBean(MeterRegistry.class)
                .get("waymark.mails.oldest")
                .timeGauge()
                .value(TimeUnit.SECONDS);
    }

    @Test
    void twoDeliverersAtOnceSendEachMailOnce() {
        List<String> abouts =
                IntStream.range(0, MANY).mapToObj(it -> name("Mail " + it)).toList();
        abouts.forEach(it -> announcements.announce(notice(Kind.ASSIGNED, tess, ada, it, "")));

        CompletableFuture.allOf(CompletableFuture.runAsync(delivery::run), CompletableFuture.runAsync(delivery::run))
                .join();

        assertThat(abouts).allSatisfy(it -> {
            assertThat(Letters.about(it, server)).hasSize(1);
            assertThat(announcements.states(tess, it)).containsExactly(MailState.SENT);
        });
    }

    @Test
    void whatSomebodyIsJustClaimingIsPassedOver() {
        announceOne();
        String other = name("Process");
        announcements.announce(notice(Kind.ASSIGNED, tess, ada, other, ""));

        UUID claimed = Tenancy.of(tess.organisation())
                .call(() -> portal.getBean(TransactionTemplate.class).execute(status -> {
                    hold(announcements.mails(tess, about).getFirst());
                    return claims.next(tess.organisation(), time.instant())
                            .orElseThrow()
                            .id();
                }));

        assertThat(claimed).isEqualTo(announcements.mails(tess, other).getFirst());
    }

    @Test
    void afterACrashNothingIsSentUntilAnAdministratorSaysSo() {
        announceOne();
        claim();
        delivery.run();
        assertThat(announcements.states(tess, about)).containsExactly(MailState.SENDING);

        time.pass(Duration.ofMinutes(16));
        delivery.run();
        delivery.run();

        assertThat(announcements.states(tess, about)).containsExactly(MailState.UNCERTAIN);
        assertThat(Letters.about(about, server)).isEmpty();
        String mail = "/orgs/acme/mails/" + announcements.mails(tess, about).getFirst();
        Visitor administrator = Visitor.as("ada", mvc);
        assertThat(administrator.page(mail).select("main").text())
                .contains("Uncertain", "may have gone out or not", "Ask Tess Hartmann whether it arrived");
        assertThat(administrator.post(mail + "/sendings", Map.of()))
                .hasStatus(HttpStatus.SEE_OTHER)
                .hasRedirectedUrl(mail);
        delivery.run();
        assertThat(Letters.about(about, server)).hasSize(1);
        assertThat(administrator.page(mail).select(".status").text()).isEqualTo("Sent");
        assertThat(administrator.page("/orgs/acme").text())
                .contains("Ada Okafor had a mail to Tess Hartmann sent again");
    }

    @Test
    void whoComesBackLateMaySayHowItEnded() {
        announceOne();
        ClaimedMail mail = claim();
        time.pass(Duration.ofMinutes(16));
        delivery.run();

        settle(mail, MailStep.ACCEPTED);

        assertThat(announcements.states(tess, about)).containsExactly(MailState.SENT);
        assertThatThrownBy(() -> settle(mail, MailStep.POSTPONED)).isInstanceOf(IllegalMailStep.class);
    }

    @Test
    void whoComesBackAfterTheMailWasSentAgainSaysNothing() {
        announceOne();
        ClaimedMail first = claim();
        time.pass(Duration.ofMinutes(16));
        delivery.run();
        Tenancy.of(ada).run(() -> portal.getBean(SecondSending.class).begin(ada, first.id()));
        ClaimedMail second = claim();

        assertThatThrownBy(() -> settle(first, MailStep.POSTPONED)).isInstanceOf(IllegalMailStep.class);

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(announcements.states(tess, about)).containsExactly(MailState.SENDING);
        settle(second, MailStep.ACCEPTED);
    }

    @Test
    void whileTheServerIsDownMailsWaitAndNothingIsLost() throws IOException {
        announceOne();
        deliveryTo(closedPort()).run();
        assertThat(announcements.states(tess, about)).containsExactly(MailState.WAITING);
        assertThat(announcements.troubles(tess, about).getFirst()).contains("refused");
        delivery.run();
        assertThat(Letters.about(about, server)).isEmpty();

        time.pass(Duration.ofSeconds(61));
        delivery.run();

        assertThat(Letters.about(about, server)).hasSize(1);
        assertThat(announcements.states(tess, about)).containsExactly(MailState.SENT);
    }

    @Test
    void whatIsRefusedTooOftenFailsAndIsShownToAdministrators() throws IOException {
        announceOne();
        try (ScriptedServer refusing = new ScriptedServer(Map.of("RCPT", "550 5.1.1 No such person"))) {
            Delivery toRefusing = deliveryTo(refusing.port());
            toRefusing.run();
            assertThat(announcements.states(tess, about)).containsExactly(MailState.WAITING);
            for (int attempt = 1; attempt < RetryPause.ATTEMPTS; attempt++) {
                time.pass(Duration.ofHours(7));
                toRefusing.run();
            }
        }

        assertThat(announcements.states(tess, about)).containsExactly(MailState.FAILED);
        Visitor administrator = Visitor.as("ada", mvc);
        assertThat(administrator.page("/orgs/acme/mails?trouble=true").text()).contains(about, "Not sent");
        UUID mail = announcements.mails(tess, about).getFirst();
        assertThat(administrator.page("/orgs/acme/mails/" + mail).text()).contains("550 5.1.1 No such person");
        assertThat(Visitor.as("tess", mvc).page("/orgs/acme/mails/" + mail).text())
                .doesNotContain("No such person");
    }

    @Test
    void whenTheLineBreaksBeforeTheAnswerNobodyKnows() throws IOException {
        announceOne();
        try (ScriptedServer dying = new ScriptedServer(Map.of(".", ""))) {
            deliveryTo(dying.port()).run();
        }

        assertThat(announcements.states(tess, about)).containsExactly(MailState.UNCERTAIN);
    }

    @Test
    void whenTheLineBreaksAfterTheAnswerTheMailIsSent() throws IOException {
        announceOne();
        try (ScriptedServer rude = new ScriptedServer(Map.of("QUIT", ""))) {
            deliveryTo(rude.port()).run();
        }

        assertThat(announcements.states(tess, about)).containsExactly(MailState.SENT);
    }

    @Test
    void whatTheServerTurnsDownAfterReadingItIsTriedAgain() throws IOException {
        announceOne();
        try (ScriptedServer strict = new ScriptedServer(Map.of(".", "451 Come back later"))) {
            deliveryTo(strict.port()).run();
        }

        assertThat(announcements.states(tess, about)).containsExactly(MailState.WAITING);
        assertThat(announcements.troubles(tess, about)).containsExactly("451 Come back later");
    }

    @Test
    void noStepOfTheLineWaitsForEver() {
        assertThat(portal.getBean(JavaMailSenderImpl.class).getJavaMailProperties())
                .containsKeys("mail.smtp.connectiontimeout", "mail.smtp.timeout", "mail.smtp.writetimeout");
    }

    @Test
    void withoutAMailServerMailsAreKept() {
        announceOne();

        delivery(portal.getBean(MailServer.class), MailMode.KEEPS).run();

        assertThat(announcements.states(tess, about)).containsExactly(MailState.WAITING);
    }

    @Test
    void onlyAnAdministratorSendsAgainAndOnlyWhatNeedsIt() {
        announceOne();
        delivery.run();
        String mail = "/orgs/acme/mails/" + announcements.mails(tess, about).getFirst() + "/sendings";

        assertThat(Visitor.as("tess", mvc).post(mail, Map.of())).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(Visitor.as("gus", mvc).post(mail, Map.of())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(Visitor.as("gus", mvc).post(mail.replace("acme", "globex"), Map.of()))
                .hasStatus(HttpStatus.NOT_FOUND);
        var refused = Visitor.as("ada", mvc).post(mail, Map.of());
        assertThat(refused).hasStatus(HttpStatus.CONFLICT);
        assertThat(Visitor.page(refused).title()).startsWith("Error: ");
        delivery.run();
        assertThat(Letters.about(about, server)).hasSize(1);
    }

    private void announceOne() {
        announcements.announce(notice(Kind.ASSIGNED, tess, ada, about, ""));
    }

    private void hold(UUID mail) {
        portal.getBean(JdbcClient.class)
                .sql("select id from mail where id = ? for update")
                .param(mail)
                .query(UUID.class)
                .single();
    }

    private ClaimedMail claim() {
        return Tenancy.of(tess.organisation())
                .call(() -> claims.next(tess.organisation(), time.instant()))
                .orElseThrow();
    }

    private void settle(ClaimedMail mail, MailStep step) {
        Tenancy.of(tess.organisation()).run(() -> claims.settle(mail, step, "", time.instant(), time.instant()));
    }

    private Delivery deliveryTo(int port) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        return delivery(new MailServer(sender, portal.getBean(Envelope.class)), MailMode.SENDS);
    }

    private Delivery delivery(MailServer over, MailMode mode) {
        return new Delivery(
                portal.getBean(JobTenants.class),
                claims,
                portal.getBean(ReadersWhoLeft.class),
                over,
                portal.getBean(MailHealth.class),
                mode,
                time);
    }

    private static int closedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
