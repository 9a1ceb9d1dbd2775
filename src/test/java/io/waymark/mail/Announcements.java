package io.waymark.mail;

import io.waymark.organisation.Member;
import io.waymark.organisation.Notice;
import io.waymark.organisation.Tenancy;
import io.waymark.roadmap.UnitWithGaps;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Announces things as any package of the portal does, and looks up what became of the mails. */
public final class Announcements {

    static final LocalDate DUE = LocalDate.of(2026, 12, 4);

    private final ApplicationContext portal;

    public Announcements(ApplicationContext portal) {
        this.portal = portal;
    }

    public Member member(String username, String slug) {
        return new UnitWithGaps(portal).member(username, slug);
    }

    /** Something said to a member, about a thing of this name. */
    public static Notice notice(Notice.Kind kind, Member to, @Nullable Member by, String about, String words) {
        return new Notice(
                to.organisation(),
                to.person(),
                by == null ? null : by.person(),
                kind,
                UUID.randomUUID(),
                about,
                words,
                DUE,
                "/orgs/" + to.slug() + "/assessments");
    }

    public void announce(Notice... notices) {
        Tenancy.of(notices[0].organisation())
                .run(() -> inTransaction().executeWithoutResult(status -> {
                    for (Notice it : notices) {
                        portal.publishEvent(it);
                    }
                }));
    }

    /** A name that no other test uses. */
    public static String name(String begin) {
        return begin + " " + UUID.randomUUID();
    }

    /** Ids of the mails about a thing. */
    public List<UUID> mails(Member whose, String about) {
        return ask(whose, "id", about, UUID.class);
    }

    /** States of the mails about a thing. */
    List<MailState> states(Member whose, String about) {
        return ask(whose, "state", about, MailState.class);
    }

    /** What the mail server said about them. */
    List<String> troubles(Member whose, String about) {
        return ask(whose, "trouble", about, String.class);
    }

    private <T> List<T> ask(Member whose, String column, String about, Class<T> type) {
        return Tenancy.of(whose.organisation())
                .call(() -> inTransaction()
                        .execute(status -> portal.getBean(JdbcClient.class)
                                .sql("select " + column + " from mail where strpos(text, ?) > 0 order by id")
                                .param(about)
                                .query(type)
                                .list()));
    }

    private TransactionTemplate inTransaction() {
        return portal.getBean(TransactionTemplate.class);
    }
}
