package io.waymark.mail;

import static io.waymark.mail.Announcements.name;
import static io.waymark.mail.Announcements.notice;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import io.waymark.organisation.Member;
import io.waymark.organisation.Notice.Kind;
import io.waymark.testing.Visitor;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The mail server is there and takes nothing; and it is not there at all. */
@MailWorld
@ExtendWith(OutputCaptureExtension.class)
class MailServerRefusesTests {

    private static final String MAILS = "/orgs/acme/mails";
    private static final String HEALTH = "/actuator/health/mail";
    private static final String LINE = "The mail server did not take a mail: ";

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private GreenMail well;

    @Autowired
    private JavaMailSenderImpl line;

    @Autowired
    private Delivery delivery;

    @Autowired
    private PassingTime time;

    private Announcements announcements;
    private Member ada;
    private Member tess;

    /** Whatever stood there before is gone. */
    @BeforeEach
    void meet() {
        announcements = new Announcements(portal);
        ada = announcements.member("ada", "acme");
        tess = announcements.member("tess", "acme");
        everythingGoesOut();
    }

    @AfterEach
    void everythingGoesOut() {
        line.setPort(well.getSmtp().getPort());
        announce();
        time.pass(Duration.ofDays(1));
        delivery.run();
        assertThat(mvc.get().uri(HEALTH)).hasStatus(HttpStatus.OK);
        assertThat(Visitor.as("ada", mvc).page(MAILS).text()).doesNotContain("tried again");
    }

    @Test
    void administratorsReadWhyMailsWaitAndHowMany() throws IOException {
        refuse("554 5.7.1 Relay access denied");

        assertThat(Visitor.as("ada", mvc).page(MAILS).select(".notice-warn").text())
                .contains("2 mails were not taken by the mail server and are tried again.")
                .contains("It said: 554 5.7.1 Relay access denied");
        assertThat(Visitor.as("tess", mvc).page(MAILS).text()).doesNotContain("Relay access denied");
    }

    @Test
    void mailsHaveAHealthOfTheirOwnAndThePortalStaysWell() throws IOException {
        refuse("554 5.7.1 Relay access denied");

        assertThat(mvc.get().uri(HEALTH))
                .hasStatus(HttpStatus.SERVICE_UNAVAILABLE)
                .bodyText()
                .contains("WAITING")
                .doesNotContain("Relay");
        assertThat(mvc.get().uri("/actuator/health")).hasStatus(HttpStatus.OK);
        assertThat(mvc.get().uri("/actuator/health/readiness")).hasStatus(HttpStatus.OK);
    }

    @Test
    void theLogSaysWhyOnceAMinute(CapturedOutput log) throws IOException {
        String why = "554 " + name("No");
        refuse(why);
        assertThat(log.toString().split(LINE + why)).hasSize(2);

        time.pass(Duration.ofMinutes(1));
        refuse(why);
        assertThat(log.toString().split(LINE + why)).hasSize(3);
    }

    @Test
    void aServerThatIsNotThereIsSaidAlike() throws IOException {
        ScriptedServer gone = new ScriptedServer(Map.of());
        gone.close();
        line.setPort(gone.port());
        announce();
        delivery.run();

        assertThat(Visitor.as("ada", mvc).page(MAILS).select(".notice-warn").text())
                .contains("1 mail was not taken by the mail server and is tried again.", "refused");
        assertThat(mvc.get().uri(HEALTH)).hasStatus(HttpStatus.SERVICE_UNAVAILABLE);
    }

    private void refuse(String why) throws IOException {
        try (ScriptedServer refusing = new ScriptedServer(Map.of("RCPT", why))) {
            line.setPort(refusing.port());
            announce();
            announce();
            delivery.run();
        }
    }

    private void announce() {
        announcements.announce(notice(Kind.ASSIGNED, tess, ada, name("Mail"), ""));
    }
}
