package io.waymark.mail;

import static io.waymark.mail.Announcements.name;
import static io.waymark.mail.Announcements.notice;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.organisation.Member;
import io.waymark.organisation.Notice.Kind;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@MailWorld
class MailJobsTests {

    private static final String LOCK = "mail-delivery";

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private MailJobs jobs;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void whileAnotherReplicaDeliversThisOneLetsItBe() {
        jobs.deliver();
        Announcements announcements = new Announcements(portal);
        Member tess = announcements.member("tess", "acme");
        String about = name("Locked");
        announcements.announce(notice(Kind.ASSIGNED, tess, null, about, ""));

        lockUntil("now() at time zone 'utc' + interval '1 hour'");
        jobs.deliver();
        assertThat(announcements.states(tess, about)).containsExactly(MailState.WAITING);

        lockUntil("now() at time zone 'utc' - interval '1 second'");
        jobs.deliver();
        assertThat(announcements.states(tess, about)).containsExactly(MailState.SENT);
    }

    private void lockUntil(String when) {
        assertThat(jdbc.sql("update shedlock set lock_until = " + when + " where name = ?")
                        .param(LOCK)
                        .update())
                .isEqualTo(1);
    }
}
