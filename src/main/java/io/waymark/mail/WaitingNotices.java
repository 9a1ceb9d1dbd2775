package io.waymark.mail;

import io.waymark.organisation.Notice;
import io.waymark.organisation.OrganisationId;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.Sql;
import io.waymark.organisation.TimeOrderedId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/** What was announced and waits for the next digest; the same thing said twice waits once, in its newest words. */
@Repository
class WaitingNotices {

    private final Sql sql;

    WaitingNotices(Sql sql) {
        this.sql = sql;
    }

    void add(Notice notice) {
        sql.of(notice.organisation(), """
                insert into mail_notice (organisation_id, id, person_id, kind, subject_id, about, words, due_on, path)
                values (:organisation, :id, :person, :kind, :subject, :about, :words, :due, :path)
                on conflict (organisation_id, person_id, kind, subject_id) do update
                    set about = excluded.about, words = excluded.words, due_on = excluded.due_on, path = excluded.path
                """)
                .with("id", TimeOrderedId.next())
                .with("person", notice.to())
                .with("kind", notice.kind())
                .with("subject", notice.subject())
                .with("about", PlainTextBody.line(notice.about(), LetterWording.ABOUT_LENGTH))
                .with("words", String.join("\n", PlainTextBody.lines(notice.words(), LetterWording.WORDS_LENGTH)))
                .with("due", notice.dueOn())
                .with("path", notice.path())
                .run();
    }

    /** Takes out what waits for these people: their digest says it. */
    List<Notice> take(OrganisationId organisation, Collection<PersonId> people) {
        return sql.of(organisation, """
                delete from mail_notice where organisation_id = :organisation and person_id = any(:people)
                returning organisation_id as organisation, person_id as "to", null::uuid as by, kind, subject_id as subject,
                    about, words, due_on, path, null::timestamptz as at
                """)
                .with("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .list(Notice.class);
    }
}
