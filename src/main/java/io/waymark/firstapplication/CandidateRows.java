package io.waymark.firstapplication;

import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The candidates of choices with their ratings, those apart that were withdrawn. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class CandidateRows {

    private static final String STANDING = """
            select c.id, c.version, c.name, c.description, c.return_per_year, c.effort_days, c.must_not,
                   array(select r.criterion || ' ' || r.rating from candidate_rating r
                         where r.organisation_id = c.organisation_id and r.candidate_id = c.id) as ratings
            from candidate c
            where c.organisation_id = ? and c.choice_id = ? and c.withdrawn_at is null
            """;

    private final JdbcClient jdbc;

    CandidateRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those who stand, by name; one statement. */
    @Transactional(readOnly = true)
    public List<Candidate> of(Member member, ChoiceId choice) {
        return jdbc.sql(STANDING + "order by lower(c.name), c.id")
                .param(member.organisation().value())
                .param(choice.value())
                .query(CandidateRows::candidate)
                .list();
    }

    /**
     * One that stands; one statement.
     *
     * @throws NotFound where it is missing, withdrawn, of another choice or another tenant's
     */
    @Transactional(readOnly = true)
    public Candidate of(Member member, ChoiceId choice, CandidateId id) {
        return jdbc.sql(STANDING + "and c.id = ?")
                .param(member.organisation().value())
                .param(choice.value())
                .param(id.value())
                .query(CandidateRows::candidate)
                .optional()
                .orElseThrow(NotFound::new);
    }

    boolean withdrawn(Member member, ChoiceId choice, CandidateId id) {
        return jdbc.sql("""
                select exists (
                    select from candidate
                    where organisation_id = ? and choice_id = ? and id = ? and withdrawn_at is not null)
                """)
                .param(member.organisation().value())
                .param(choice.value())
                .param(id.value())
                .query(Boolean.class)
                .single();
    }

    /** Adds one; false where one with this id is there already. */
    boolean add(Member member, ChoiceId choice, CandidateId id, Profile profile) {
        boolean added = written("""
                insert into candidate (organisation_id, id, version, choice_id, name, description, return_per_year,
                    effort_days, must_not)
                values (:organisation, :id, 0, :choice, :name, :description, :return, :effort, :mustNot)
                on conflict (organisation_id, id) do nothing
                """, member, id, profile, choice);
        if (added) {
            rate(member, id, profile.ratings());
        }
        return added;
    }

    /** Changes one that was read under the hold of its choice. */
    void change(Member member, ChoiceId choice, CandidateId id, Profile profile) {
        written("""
                update candidate set version = version + 1, name = :name, description = :description,
                    return_per_year = :return, effort_days = :effort, must_not = :mustNot
                where organisation_id = :organisation and choice_id = :choice and id = :id
                """, member, id, profile, choice);
        jdbc.sql("delete from candidate_rating where organisation_id = ? and candidate_id = ?")
                .param(member.organisation().value())
                .param(id.value())
                .update();
        rate(member, id, profile.ratings());
    }

    void withdraw(Member member, CandidateId id, Instant now) {
        jdbc.sql("update candidate set version = version + 1, withdrawn_at = ? where organisation_id = ? and id = ?")
                .param(Timestamp.from(now))
                .param(member.organisation().value())
                .param(id.value())
                .update();
    }

    private boolean written(String sql, Member member, CandidateId id, Profile profile, ChoiceId choice) {
        return jdbc.sql(sql)
                        .param("organisation", member.organisation().value())
                        .param("choice", choice.value())
                        .param("id", id.value())
                        .param("name", profile.name())
                        .param("description", profile.description())
                        .param("return", profile.returnPerYear())
                        .param("effort", profile.effortDays())
                        .param("mustNot", profile.mustNot())
                        .update()
                == 1;
    }

    private void rate(Member member, CandidateId id, Map<Criterion, Integer> ratings) {
        ratings.forEach((criterion, rating) -> jdbc.sql(
                        "insert into candidate_rating (organisation_id, candidate_id, criterion, rating) values (?, ?, ?, ?)")
                .param(member.organisation().value())
                .param(id.value())
                .param(criterion.name())
                .param(rating)
                .update());
    }

    private static Candidate candidate(ResultSet row, int number) throws SQLException {
        return new Candidate(
                new CandidateId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                new Profile(
                        row.getString("name"),
                        row.getString("description"),
                        row.getBigDecimal("return_per_year"),
                        row.getBigDecimal("effort_days"),
                        ratings((String[]) row.getArray("ratings").getArray()),
                        row.getString("must_not")));
    }

    private static Map<Criterion, Integer> ratings(String[] pairs) {
        Map<Criterion, Integer> ratings = new EnumMap<>(Criterion.class);
        for (String pair : pairs) {
            String[] parts = pair.split(" ");
            ratings.put(Criterion.valueOf(parts[0]), Integer.valueOf(parts[1]));
        }
        return ratings;
    }
}
