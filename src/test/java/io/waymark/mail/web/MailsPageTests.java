package io.waymark.mail.web;

import static io.waymark.mail.Announcements.name;
import static io.waymark.mail.Announcements.notice;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.mail.Announcements;
import io.waymark.organisation.Member;
import io.waymark.organisation.Notice;
import io.waymark.organisation.Notice.Kind;
import io.waymark.testing.OwnWorld;
import io.waymark.testing.Visitor;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@OwnWorld
class MailsPageTests {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private MockMvcTester mvc;

    private Announcements announcements;
    private Member ada;
    private Member tess;
    private String about;
    private String mail;

    @BeforeEach
    void announce() {
        announcements = new Announcements(portal);
        ada = announcements.member("ada", "acme");
        tess = announcements.member("tess", "acme");
        about = name("Technology");
        announcements.announce(notice(Kind.MENTIONED, tess, ada, about, "<img src=x> please look"));
        mail = "/orgs/acme/mails/" + announcements.mails(tess, about).getFirst();
    }

    @Test
    void aDemoShowsItsMailsInsteadOfSendingThem() {
        Document page = Visitor.as("tess", mvc).page("/orgs/acme/mails");

        assertThat(page.select(".notice").text()).contains("This is a demo, so nothing is sent.");
        assertThat(page.select("tr:has(a[href=" + mail + "]) .status").text()).isEqualTo("Shown, not sent");
    }

    @Test
    void aMailIsReadAsItWasWritten() {
        Document page = Visitor.as("tess", mvc).page(mail);

        assertThat(page.select("h1").text()).isEqualTo("Ada Okafor mentioned you: " + about);
        assertThat(page.select("pre.letter").text()).contains("Hello Tess Hartmann,", "> <img src=x> please look");
        assertThat(page.select("div.letter blockquote").text()).isEqualTo("<img src=x> please look");
        assertThat(page.select("img, form[action$=sendings]")).isEmpty();
        assertThat(page.select("div.letter a").eachAttr("href"))
                .allMatch(it -> it.startsWith("http://localhost:8080/orgs/acme/"));
    }

    @Test
    void anAdministratorReadsAllMailsOfTheOrganisation() {
        Visitor administrator = Visitor.as("ada", mvc);

        assertThat(administrator
                        .page("/orgs/acme/mails")
                        .select("tr:has(a[href=" + mail + "])")
                        .text())
                .contains("Tess Hartmann");
        assertThat(administrator.page(mail).select("pre").text()).contains("Hello Tess Hartmann");
    }

    @Test
    void aMemberReadsNobodyElsesMails() {
        Visitor archie = Visitor.as("archie", mvc);

        assertThat(archie.page("/orgs/acme/mails").text()).doesNotContain(about);
        assertThat(archie.get(mail)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aStrangerFindsNothing() {
        Visitor gus = Visitor.as("gus", mvc);

        assertThat(gus.get("/orgs/acme/mails")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(gus.get(mail)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(gus.get(mail.replace("acme", "globex"))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(gus.page("/orgs/globex/mails").text()).doesNotContain(about);
    }

    @Test
    void aMailAboutSomethingEarlierStandsBelowWithItsOwnDay() {
        Member eva = announcements.member("eva", "acme");
        String later = name("Later");
        String earlier = name("Earlier");
        announcements.announce(
                notice(Kind.MENTIONED, eva, ada, later, ""),
                on(LocalDate.of(2024, 5, 3), notice(Kind.MENTIONED, eva, ada, earlier, "")));

        Document page = Visitor.as("eva", mvc).page("/orgs/acme/mails");
        assertThat(page.select("tr:contains(" + earlier + ")").text()).contains("2024");
        assertThat(page.select("tr:contains(" + later + ") ~ tr").text()).contains(earlier);
    }

    private static Notice on(LocalDate day, Notice notice) {
        return new Notice(
                notice.organisation(),
                notice.to(),
                notice.by(),
                notice.kind(),
                notice.subject(),
                notice.about(),
                notice.words(),
                notice.dueOn(),
                notice.path(),
                day.atTime(10, 0).toInstant(ZoneOffset.UTC));
    }

    @Test
    void olderMailsAreOnePageAway() {
        Member polly = announcements.member("polly", "acme");
        String first = name("The first of many");
        announcements.announce(notice(Kind.ASSIGNED, polly, ada, first, ""));
        announcements.announce(IntStream.range(0, Mailbox.PAGE)
                .mapToObj(it -> notice(Kind.ASSIGNED, polly, ada, name("Another"), ""))
                .toArray(Notice[]::new));
        Visitor reader = Visitor.as("polly", mvc);

        Document newest = reader.page("/orgs/acme/mails");
        assertThat(newest.select("tbody tr")).hasSize(Mailbox.PAGE);
        assertThat(newest.text()).doesNotContain(first);
        String older = newest.select(".pager a").attr("href");
        assertThat(reader.page(older).text()).contains(first);
    }
}
