package io.waymark.mail;

import static io.waymark.mail.Announcements.name;
import static io.waymark.mail.Announcements.notice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import io.waymark.organisation.Member;
import io.waymark.organisation.Members;
import io.waymark.organisation.Notice;
import io.waymark.organisation.Notice.Kind;
import io.waymark.organisation.People;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.Role;
import io.waymark.organisation.Tenancy;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@MailWorld
class NoticeMailTests {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private GreenMail server;

    @Autowired
    private Delivery delivery;

    @Autowired
    private MailPreferences preferences;

    private Announcements announcements;
    private Member ada;
    private Member tess;

    @BeforeEach
    void meet() {
        announcements = new Announcements(portal);
        ada = announcements.member("ada", "acme");
        tess = announcements.member("tess", "acme");
    }

    @Test
    void anAnnouncementArrivesOnceWithItsWordsAndItsLink() throws MessagingException {
        String about = name("Technology");
        announcements.announce(notice(Kind.ASSIGNED, tess, ada, about, "Please begin\nwith security."));

        delivery.run();
        delivery.run();

        assertThat(Letters.about(about, server)).singleElement().satisfies(it -> {
            assertThat(it.getSubject()).isEqualTo("Ada Okafor has questions for you: " + about);
            assertThat(it.getAllRecipients())
                    .extracting(Address::toString)
                    .containsExactly("Tess Hartmann <tess@waymark.example>");
            assertThat(Letters.text(it))
                    .startsWith("Hello Tess Hartmann,\n")
                    .contains("Please answer by 4 December 2026.", "> Please begin\n> with security.\n")
                    .contains("https://waymark.example.org/orgs/acme/assessments\n")
                    .contains("https://waymark.example.org/orgs/acme/mail-settings");
            assertThat(links(it))
                    .containsExactly(
                            "https://waymark.example.org/orgs/acme/assessments",
                            "https://waymark.example.org/orgs/acme/mail-settings");
        });
        assertThat(announcements.states(tess, about)).containsExactly(MailState.SENT);
    }

    @Test
    void everyTryIsTheSameMailToWhoeverReceivesIt() throws MessagingException {
        String about = name("Policy");
        announcements.announce(notice(Kind.SENT_BACK, tess, ada, about, ""));

        delivery.run();

        MimeMessage mail = Letters.about(about, server).getFirst();
        assertThat(mail.getMessageID())
                .isEqualTo("<" + announcements.mails(tess, about).getFirst() + "@waymark.example.org>");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getHeader("From")).containsExactly("waymark@example.org");
    }

    @Test
    void whatIsRolledBackWasNeverWritten() {
        String about = name("Nothing");
        Tenancy.of(ada)
                .run(() -> portal.getBean(TransactionTemplate.class).executeWithoutResult(status -> {
                    portal.publishEvent(notice(Kind.ASSIGNED, tess, ada, about, ""));
                    status.setRollbackOnly();
                }));

        delivery.run();

        assertThat(Letters.about(about, server)).isEmpty();
        assertThat(announcements.mails(tess, about)).isEmpty();
    }

    @Test
    void outsideATransactionNothingCanBeAnnounced() {
        Notice notice = notice(Kind.ASSIGNED, tess, ada, name("Nothing"), "");

        assertThatThrownBy(() -> Tenancy.of(ada).run(() -> portal.publishEvent(notice)))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void nobodyHearsOfWhatTheyDidThemselves() {
        String about = name("Mine");
        announcements.announce(notice(Kind.ASSIGNED, tess, tess, about, ""));

        assertThat(announcements.mails(tess, about)).isEmpty();
    }

    @Test
    void whatIsSwitchedOffIsNotWritten() {
        String about = name("Off");
        Tenancy.of(tess).run(() -> preferences.save(tess, EnumSet.complementOf(EnumSet.of(Kind.MENTIONED))));

        announcements.announce(
                notice(Kind.MENTIONED, tess, ada, about, ""), notice(Kind.SENT_BACK, tess, ada, about, ""));
        Tenancy.of(tess).run(() -> preferences.save(tess, EnumSet.allOf(Kind.class)));
        delivery.run();

        assertThat(Letters.about(about, server))
                .singleElement()
                .satisfies(it -> assertThat(it.getSubject()).startsWith("Ada Okafor sent this back to you"));
    }

    @Test
    void typedLineBreaksBecomeNoHeader() throws MessagingException {
        String about = name("Harmless");
        String attack = about + "\r\nBcc: gus@waymark.example\r\nX-Evil: yes\r\n\r\nIn the body";
        announcements.announce(notice(Kind.MENTIONED, tess, ada, attack, "\r\n.\r\nRCPT TO:<gus@waymark.example>\r\n"));

        delivery.run();

        MimeMessage mail = Letters.about(about, server).getFirst();
        assertThat(mail.getSubject()).doesNotContain("\r", "\n").contains(about + " Bcc: gus@waymark.example X-Evil");
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getHeader("X-Evil")).isNull();
        assertThat(mail.getAllRecipients()).hasSize(1);
        assertThat(Letters.about(about, server)).hasSize(1);
    }

    @Test
    void typedMarkupStaysText() {
        String about = name("<b>Größe</b>");
        announcements.announce(notice(Kind.MENTIONED, tess, ada, about, "<script>alert(1)</script> & so on"));

        delivery.run();

        MimeMessage mail = Letters.about(about, server).getFirst();
        Document page = Jsoup.parse(Letters.html(mail));
        assertThat(page.select("script, b")).isEmpty();
        assertThat(page.select("blockquote").text()).isEqualTo("<script>alert(1)</script> & so on");
        assertThat(Letters.text(mail)).contains("> <script>alert(1)</script> & so on");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = "nora@waymark.example")
    void whoHasNoVerifiedAddressGetsNoMailUntilTheyHaveOne(@Nullable String unverified) {
        String about = name("Nora");
        PersonId nora = portal.getBean(People.class)
                .signIn(about, "Nora Lund", unverified, false)
                .personId();
        Tenancy.of(ada).run(() -> portal.getBean(Members.class).admit(ada.organisation(), nora, Set.of(Role.OWNER)));
        Member member = Tenancy.of(nora)
                .call(() -> portal.getBean(Members.class).find(nora, "acme"))
                .orElseThrow();
        announcements.announce(notice(Kind.ASSIGNED, member, ada, about, ""));
        delivery.run();
        assertThat(announcements.states(ada, about)).containsExactly(MailState.NO_ADDRESS);
        assertThatThrownBy(() -> sendAgain(about)).isInstanceOf(IllegalMailStep.class);

        portal.getBean(People.class).signIn(about, "Nora Lund", "nora@waymark.example", true);
        sendAgain(about);
        delivery.run();

        assertThat(Letters.about(about, server)).hasSize(1);
    }

    private void sendAgain(String about) {
        Tenancy.of(ada)
                .run(() -> portal.getBean(SecondSending.class)
                        .begin(ada, announcements.mails(ada, about).getFirst()));
    }

    private static List<String> links(MimeMessage mail) {
        return Jsoup.parse(Letters.html(mail)).select("a").eachAttr("href");
    }
}
