package io.waymark.mail.web;

import static io.waymark.mail.Announcements.name;
import static io.waymark.mail.Announcements.notice;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.mail.Announcements;
import io.waymark.organisation.Member;
import io.waymark.organisation.Notice.Kind;
import io.waymark.testing.OwnWorld;
import io.waymark.testing.Statements;
import io.waymark.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@OwnWorld
class MailsCostTests {

    private static final int STATEMENTS = 2;
    private static final int MANY = 30;

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private MockMvcTester mvc;

    @Test
    void thePageOfMailsAsksTheDatabaseTwiceHoweverManyThereAre() {
        Announcements announcements = new Announcements(portal);
        Member ada = announcements.member("ada", "acme");
        for (int mail = 0; mail < MANY; mail++) {
            announcements.announce(notice(Kind.ASSIGNED, ada, null, name("Mail"), ""));
        }
        Visitor reader = Visitor.as("ada", mvc);

        assertThat(Statements.besideSessionAndMember(() -> reader.page("/orgs/acme/mails")))
                .hasSize(STATEMENTS);
        assertThat(Statements.besideSessionAndMember(() -> reader.page("/orgs/acme/mail-settings")))
                .hasSize(STATEMENTS);
    }
}
