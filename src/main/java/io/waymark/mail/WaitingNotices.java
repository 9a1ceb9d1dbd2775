package io.waymark.mail;

import io.waymark.organisation.Notice;
import io.waymark.organisation.OrganisationId;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.TimeOrderedId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was announced and waits for the next digest; the same thing said twice waits once, in its newest words. */
@Repository
class WaitingNotices {

    private final JdbcClient jdbc;

    WaitingNotices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Notice notice) {
        jdbc.sql("""
                insert into mail_notice (organisation_id, id, person_id, kind, subject_id, about, words, due_on, path)
                values (:organisation, :id, :person, :kind, :subject, :about, :words, :due, :path)
                on conflict (organisation_id, person_id, kind, subject_id) do update
                    set about = excluded.about, words = excluded.words, due_on = excluded.due_on, path = excluded.path
                """)
                .param("organisation", notice.organisation().value())
                .param("id", TimeOrderedId.next())
                .param("person", notice.to().value())
                .param("kind", notice.kind().name())
                .param("subject", notice.subject())
                .param("about", PlainTextBody.line(notice.about(), LetterWording.ABOUT_LENGTH))
                .param("words", String.join("\n", PlainTextBody.lines(notice.words(), LetterWording.WORDS_LENGTH)))
                .param("due", notice.dueOn())
                .param("path", notice.path())
                .update();
    }

    /** Takes out what waits for these people: their digest says it. */
    List<Notice> take(OrganisationId organisation, Collection<PersonId> people) {
        return jdbc.sql("""
                delete from mail_notice where organisation_id = ? and person_id = any(?)
                returning organisation_id, person_id, kind, subject_id, about, words, due_on, path
                """)
                .param(organisation.value())
                .param(people.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(WaitingNotices::notice)
                .list();
    }

    private static Notice notice(ResultSet row, int number) throws SQLException {
        return new Notice(
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                null,
                Notice.Kind.valueOf(row.getString("kind")),
                row.getObject("subject_id", UUID.class),
                row.getString("about"),
                row.getString("words"),
                row.getObject("due_on", LocalDate.class),
                row.getString("path"));
    }
}
