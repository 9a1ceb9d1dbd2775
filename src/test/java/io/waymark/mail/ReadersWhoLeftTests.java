package io.waymark.mail;

import static io.waymark.mail.Announcements.name;
import static io.waymark.mail.Announcements.notice;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import io.waymark.organisation.Member;
import io.waymark.organisation.Notice.Kind;
import io.waymark.organisation.Tenancy;
import io.waymark.testing.Visitor;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

/** Polly is removed from Acme: nothing that waited for her goes out. */
@MailWorld
class ReadersWhoLeftTests {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private GreenMail server;

    @Autowired
    private Delivery delivery;

    @Autowired
    private Digests digests;

    @Autowired
    private PinBoard board;

    @Autowired
    private PassingTime time;

    private Announcements announcements;
    private Visitor administrator;
    private Member ada;
    private Member polly;
    private String about;

    @BeforeEach
    void pollyBelongs() {
        announcements = new Announcements(portal);
        administrator = Visitor.as("ada", mvc);
        ada = announcements.member("ada", "acme");
        invitePolly();
        polly = announcements.member("polly", "acme");
        about = name("Policy");
        time.nextDayAt(LocalTime.of(6, 0));
        delivery.run();
    }

    @AfterEach
    void cleanTheBoard() {
        board.clear();
    }

    @Test
    void aMailThatWaitsForWhoIsRemovedIsNotSentAndSaysSo() {
        announcements.announce(notice(Kind.ASSIGNED, polly, ada, about, ""));

        remove();
        assertThat(announcements.states(ada, about)).containsExactly(MailState.READER_LEFT);
        delivery.run();

        assertThat(Letters.about(about, server)).isEmpty();
        String mail = "/orgs/acme/mails/" + announcements.mails(ada, about).getFirst();
        assertThat(administrator.page(mail).select("main").text())
                .contains("Not sent: the reader left", "Polly Adeyemi was no member any more");
        assertThat(administrator.page(mail).select("form[action$=/sendings]")).isEmpty();
    }

    @Test
    void whoLeftInAnotherWayGetsNoMailEither() {
        announcements.announce(notice(Kind.ASSIGNED, polly, ada, about, ""));

        Tenancy.of(ada)
                .run(() -> portal.getBean(TransactionTemplate.class)
                        .executeWithoutResult(status -> portal.getBean(JdbcClient.class)
                                .sql("update membership set left_at = now() where person_id = ?")
                                .param(polly.person().value())
                                .update()));
        delivery.run();

        assertThat(announcements.states(ada, about)).containsExactly(MailState.READER_LEFT);
        assertThat(Letters.about(about, server)).isEmpty();
    }

    @Test
    void whoIsRemovedGetsNoDigestAndWhoComesBackNoOldOne() {
        board.pinned.add(notice(Kind.DUE_SOON, polly, null, about, ""));
        announcements.announce(notice(Kind.EVIDENCE_DUE, polly, null, about, ""));

        remove();
        digests.write();
        delivery.run();
        assertThat(Letters.about(about, server)).isEmpty();

        board.clear();
        invitePolly();
        announcements.member("polly", "acme");
        time.pass(Duration.ofDays(1));
        digests.write();
        delivery.run();
        assertThat(Letters.about(about, server)).isEmpty();
    }

    /** She is in already unless another test removed her. */
    private void invitePolly() {
        administrator.post("/orgs/acme/invitations", Map.of("email", "polly@waymark.example", "roles", "OWNER"));
    }

    private void remove() {
        assertThat(administrator.post("/orgs/acme/members/" + polly.person() + "/removal", Map.of()))
                .hasStatus(HttpStatus.SEE_OTHER);
    }
}
