package io.waymark.firstapplication;

import io.waymark.content.EditionId;
import io.waymark.content.PracticeKey;
import io.waymark.organisation.Member;
import io.waymark.organisation.Sql;
import io.waymark.organisation.TimeOrderedId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
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

    private record Line(String title, String editionId, String practiceKey) {

        Recorded recorded() {
            return new Recorded(title, EditionId.parse(editionId), new PracticeKey(practiceKey));
        }
    }

    private final Sql sql;
    private final JsonMapper json;

    DecisionRows(Sql sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** The prerequisites of a decision in their order; one statement. */
    @Transactional(readOnly = true)
    public List<Recorded> prerequisites(Member member, ChoiceId choice) {
        return sql.of(member, """
                select title, edition_id, practice_key from application_prerequisite
                where organisation_id = :organisation and choice_id = :choice order by position
                """).with("choice", choice).list(Line.class).stream()
                .map(Line::recorded)
                .toList();
    }

    /** Who dissents from a decision, the first first; one statement. */
    @Transactional(readOnly = true)
    public List<Dissent> dissents(Member member, ChoiceId choice) {
        return sql.of(member, """
                select d.person_id as person, p.name, d.reason, d.recorded_at as at
                from application_dissent d join person p on p.id = d.person_id
                where d.organisation_id = :organisation and d.choice_id = :choice order by d.recorded_at, d.id
                """).with("choice", choice).list(Dissent.class);
    }

    void add(Member member, ChoiceId choice, NewDecision wish, EditionId edition, Ranking ranking, Instant now) {
        sql.of(member, """
                insert into application_decision (organisation_id, choice_id, candidate_id, reason, ranking, decided_by,
                    decided_at)
                values (:organisation, :choice, :candidate, :reason, :ranking::jsonb, :person, :now)
                """)
                .with("choice", choice)
                .with("candidate", wish.candidate())
                .with("reason", wish.reason())
                .with("ranking", json.writeValueAsString(ranking))
                .with("now", Timestamp.from(now))
                .run();
        for (int at = 0; at < wish.prerequisites().size(); at++) {
            sql.of(member, """
                    insert into application_prerequisite (organisation_id, choice_id, position, title, edition_id,
                        practice_key)
                    values (:organisation, :choice, :position, :title, :edition, :practice)
                    """)
                    .with("choice", choice)
                    .with("position", at + 1)
                    .with("title", wish.prerequisites().get(at).title())
                    .with("edition", edition.toString())
                    .with("practice", wish.prerequisites().get(at).practice().value())
                    .run();
        }
    }

    /** Adds a dissent; false where the person recorded one already. */
    boolean dissent(Member member, ChoiceId choice, String reason, Instant now) {
        return sql.of(member, """
                insert into application_dissent (organisation_id, id, choice_id, person_id, reason, recorded_at)
                values (:organisation, :id, :choice, :person, :reason, :now)
                on conflict (organisation_id, choice_id, person_id) do nothing
                """)
                        .with("id", TimeOrderedId.next())
                        .with("choice", choice)
                        .with("reason", reason)
                        .with("now", Timestamp.from(now))
                        .run()
                == 1;
    }
}
