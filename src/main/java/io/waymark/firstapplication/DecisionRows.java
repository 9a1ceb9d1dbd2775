package io.waymark.firstapplication;

import io.waymark.content.EditionId;
import io.waymark.content.PracticeKey;
import io.waymark.organisation.Member;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.TimeOrderedId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** What was decided, with its prerequisites and dissents; nothing of it is changed afterwards. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class DecisionRows {

    /** A prerequisite as it was recorded. */
    public record Recorded(String title, EditionId edition, PracticeKey practice) {}

    private final JdbcClient jdbc;
    private final JsonMapper json;

    DecisionRows(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The prerequisites of a decision in their order; one statement. */
    @Transactional(readOnly = true)
    public List<Recorded> prerequisites(Member member, ChoiceId choice) {
        return jdbc.sql("""
                select title, edition_id, practice_key from application_prerequisite
                where organisation_id = ? and choice_id = ? order by position
                """)
                .param(member.organisation().value())
                .param(choice.value())
                .query((row, number) -> new Recorded(
                        row.getString("title"),
                        EditionId.parse(row.getString("edition_id")),
                        new PracticeKey(row.getString("practice_key"))))
                .list();
    }

    /** Who dissents from a decision, the first first; one statement. */
    @Transactional(readOnly = true)
    public List<Dissent> dissents(Member member, ChoiceId choice) {
        return jdbc.sql("""
                select d.person_id, p.name, d.reason, d.recorded_at
                from application_dissent d join person p on p.id = d.person_id
                where d.organisation_id = ? and d.choice_id = ? order by d.recorded_at, d.id
                """)
                .param(member.organisation().value())
                .param(choice.value())
                .query((row, number) -> new Dissent(
                        new PersonId(row.getObject("person_id", UUID.class)),
                        row.getString("name"),
                        row.getString("reason"),
                        row.getTimestamp("recorded_at").toInstant()))
                .list();
    }

    void add(Member member, ChoiceId choice, NewDecision wish, EditionId edition, Ranking ranking, Instant now) {
        jdbc.sql("""
                insert into application_decision (organisation_id, choice_id, candidate_id, reason, ranking, decided_by,
                    decided_at)
                values (?, ?, ?, ?, ?::jsonb, ?, ?)
                """)
                .param(member.organisation().value())
                .param(choice.value())
                .param(wish.candidate().value())
                .param(wish.reason())
                .param(json.writeValueAsString(ranking))
                .param(member.person().value())
                .param(Timestamp.from(now))
                .update();
        for (int at = 0; at < wish.prerequisites().size(); at++) {
            jdbc.sql("""
                    insert into application_prerequisite (organisation_id, choice_id, position, title, edition_id,
                        practice_key)
                    values (?, ?, ?, ?, ?, ?)
                    """)
                    .param(member.organisation().value())
                    .param(choice.value())
                    .param(at + 1)
                    .param(wish.prerequisites().get(at).title())
                    .param(edition.toString())
                    .param(wish.prerequisites().get(at).practice().value())
                    .update();
        }
    }

    /** Adds a dissent; false where the person recorded one already. */
    boolean dissent(Member member, ChoiceId choice, String reason, Instant now) {
        return jdbc.sql("""
                insert into application_dissent (organisation_id, id, choice_id, person_id, reason, recorded_at)
                values (?, ?, ?, ?, ?, ?)
                on conflict (organisation_id, choice_id, person_id) do nothing
                """)
                        .param(member.organisation().value())
                        .param(TimeOrderedId.next())
                        .param(choice.value())
                        .param(member.person().value())
                        .param(reason)
                        .param(Timestamp.from(now))
                        .update()
                == 1;
    }
}
