package io.waymark.mail;

import static io.waymark.mail.Announcements.name;
import static io.waymark.mail.Announcements.notice;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.waymark.organisation.Member;
import io.waymark.organisation.Notice;
import io.waymark.organisation.Notice.Kind;
import io.waymark.organisation.Tenancy;
import io.waymark.organisation.Zones;
import io.waymark.testing.LogsErrors;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@MailWorld
class DigestTests {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private GreenMail server;

    @Autowired
    private Digests digests;

    @Autowired
    private Delivery delivery;

    @Autowired
    private PinBoard board;

    @Autowired
    private PassingTime time;

    @Autowired
    private MailPreferences preferences;

    @Autowired
    private Zones zones;

    private Announcements announcements;
    private Member tess;
    private String about;

    @BeforeEach
    void beginADay() {
        announcements = new Announcements(portal);
        tess = announcements.member("tess", "acme");
        about = name("Technology");
        time.nextDayAt(LocalTime.of(6, 0));
    }

    @AfterEach
    void cleanTheBoard() {
        board.clear();
    }

    @Test
    void aDigestListsAllThatWaitsOnceAndWhatIsLateFirst() throws MessagingException {
        Notice soon = notice(Kind.DUE_SOON, tess, null, "Soon " + about, "");
        Notice late = notice(Kind.OVERDUE, tess, null, "Late " + about, "");
        announcements.announce(soon, soon, notice(Kind.EVIDENCE_DUE, tess, null, "Proof " + about, ""));
        board.pinned.addAll(List.of(soon, late));

        writeAndSend();

        MimeMessage mail = only(about);
        assertThat(mail.getSubject()).startsWith("Acme Retail: ").endsWith("things wait for you");
        String text = Letters.text(mail);
        assertThat(text.split("Soon " + about, -1)).hasSize(2);
        assertThat(text).containsSubsequence("Late: Late " + about, "Due soon: Soon " + about, "Proof " + about);
        assertThat(text).contains("It was due on 4 December 2026.");
    }

    @Test
    void thereIsNoSecondDigestOnADayAndLaterThingsComeTomorrow() {
        board.pinned.add(notice(Kind.DUE_SOON, tess, null, about, ""));
        writeAndSend();
        String later = name("Later");
        announcements.announce(notice(Kind.OVERDUE, tess, null, later, ""));
        writeAndSend();

        assertThat(Letters.about(about, server)).hasSize(1);
        assertThat(Letters.about(later, server)).isEmpty();

        time.nextDayAt(LocalTime.of(7, 0));
        writeAndSend();
        assertThat(Letters.about(about, server)).hasSize(2);
        assertThat(Letters.about(later, server)).hasSize(1);
    }

    @Test
    void whatWaitedIsToldOnce() {
        announcements.announce(notice(Kind.EVIDENCE_DUE, tess, null, about, ""));
        writeAndSend();
        time.nextDayAt(LocalTime.of(6, 0));
        writeAndSend();

        assertThat(Letters.about(about, server)).hasSize(1);
    }

    @Test
    void twoWhoWriteAtOnceWriteOneDigest() {
        board.pinned.add(notice(Kind.DUE_SOON, tess, null, about, ""));

        CompletableFuture.allOf(CompletableFuture.runAsync(digests::write), CompletableFuture.runAsync(digests::write))
                .join();

        assertThat(announcements.mails(tess, about)).hasSize(1);
    }

    @Test
    void whatIsSwitchedOffIsNotListed() {
        String off = name("Off");
        Tenancy.of(tess).run(() -> preferences.save(tess, EnumSet.of(Kind.OVERDUE)));
        announcements.announce(notice(Kind.EVIDENCE_DUE, tess, null, off, ""));
        board.pinned.add(notice(Kind.DUE_SOON, tess, null, off, ""));
        board.pinned.add(notice(Kind.OVERDUE, tess, null, about, ""));

        writeAndSend();
        Tenancy.of(tess).run(() -> preferences.save(tess, EnumSet.allOf(Kind.class)));

        assertThat(only(about)).satisfies(it -> assertThat(Letters.text(it)).doesNotContain(off));
    }

    @Test
    void theMorningOfADigestIsThatOfItsReader() {
        Tenancy.of(tess).run(() -> zones.choose(tess, ZoneId.of("Pacific/Fakaofo")));
        board.pinned.add(notice(Kind.DUE_SOON, tess, null, about, ""));
        time.nextDayAt(LocalTime.of(16, 30));
        digests.write();
        assertThat(announcements.mails(tess, about)).isEmpty();

        time.pass(Duration.ofMinutes(45));
        digests.write();
        time.pass(Duration.ofHours(18));
        digests.write();
        assertThat(announcements.mails(tess, about)).hasSize(1);

        time.pass(Duration.ofHours(6));
        digests.write();
        Tenancy.of(tess).run(() -> zones.choose(tess, null));
        time.pass(Duration.ofDays(1));
        assertThat(announcements.mails(tess, about)).hasSize(2);
    }

    @Test
    void nothingIsWrittenBeforeTheHour() {
        board.pinned.add(notice(Kind.DUE_SOON, tess, null, about, ""));
        time.nextDayAt(LocalTime.of(5, 30));

        digests.write();

        assertThat(announcements.mails(tess, about)).isEmpty();
    }

    @Test
    @LogsErrors(Digests.class)
    void anOrganisationThatCannotTellWhatIsDueKeepsNoOtherWaitingAndLosesNothing() {
        Member greta = announcements.member("greta", "globex");
        announcements.announce(notice(Kind.OVERDUE, greta, null, about, ""));
        board.broken.add(greta.organisation());
        Counter failures = portal.getBean(MeterRegistry.class)
                .get("waymark.job.failures")
                .tag("job", "mail-digest")
                .counter();
        double before = failures.count();
        board.pinned.add(notice(Kind.OVERDUE, tess, null, about, ""));
        digests.write();
        assertThat(announcements.mails(tess, about)).hasSize(1);
        assertThat(announcements.mails(greta, about)).isEmpty();
        assertThat(failures.count()).isEqualTo(before + 1);

        board.broken.clear();
        digests.write();

        assertThat(announcements.mails(greta, about)).hasSize(1);
    }

    private void writeAndSend() {
        digests.write();
        delivery.run();
    }

    private MimeMessage only(String name) {
        List<MimeMessage> mails = Letters.about(name, server);
        assertThat(mails).hasSize(1);
        return mails.getFirst();
    }
}
