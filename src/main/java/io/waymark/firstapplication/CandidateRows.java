package io.waymark.firstapplication;

import io.waymark.form.NameKey;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.Sql;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The candidates of choices with their ratings, those apart that were withdrawn. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class CandidateRows {

    private static final String STANDING = """
            select c.id, c.version, c.name, c.description, c.return_per_year, c.effort_days, c.must_not,
                   (select string_agg(r.criterion || ' ' || r.rating, ',') from candidate_rating r
                    where r.organisation_id = c.organisation_id and r.candidate_id = c.id) as ratings
            from candidate c
            where c.organisation_id = :organisation and c.choice_id = :choice and c.withdrawn_at is null
            """;

    /** @param ratings criterion and rating, separated by commas; null where nobody rated it */
    private record Line(
            CandidateId id,
            int version,
            String name,
            String description,
            BigDecimal returnPerYear,
            BigDecimal effortDays,
            String mustNot,
            @Nullable String ratings) {

        Candidate candidate() {
            return new Candidate(
                    id, version, new Profile(name, description, returnPerYear, effortDays, rated(), mustNot));
        }

        private Map<Criterion, Integer> rated() {
            return ratings == null
                    ? Map.of()
                    : Arrays.stream(ratings.split(","))
                            .map(it -> it.split(" "))
                            .collect(Collectors.toMap(it -> Criterion.valueOf(it[0]), it -> Integer.valueOf(it[1])));
        }
    }

    private final Sql sql;

    CandidateRows(Sql sql) {
        this.sql = sql;
    }

    /** Those who stand, by name; one statement. */
    @Transactional(readOnly = true)
    public List<Candidate> of(Member member, ChoiceId choice) {
        return sql
                .of(member, STANDING + "order by lower(c.name), c.id")
                .with("choice", choice)
                .list(Line.class)
                .stream()
                .map(Line::candidate)
                .toList();
    }

    /**
     * One that stands; one statement.
     *
     * @throws NotFound where it is missing, withdrawn, of another choice or another tenant's
     */
    @Transactional(readOnly = true)
    public Candidate of(Member member, ChoiceId choice, CandidateId id) {
        return sql.of(member, STANDING + "and c.id = :id")
                .with("choice", choice)
                .with("id", id)
                .one(Line.class)
                .candidate();
    }

    /** Whether another one that stands has the name, whatever its capitals and blanks. */
    boolean taken(Member member, ChoiceId choice, CandidateId id, String name) {
        return sql.of(member, """
                select exists (
                    select from candidate
                    where organisation_id = :organisation and choice_id = :choice and name_key = :key
                    and withdrawn_at is null and id <> :id)
                """)
                .with("choice", choice)
                .with("id", id)
                .with("key", NameKey.of(name).value())
                .one(Boolean.class);
    }

    boolean withdrawn(Member member, ChoiceId choice, CandidateId id) {
        return sql.of(member, """
                select exists (
                    select from candidate
                    where organisation_id = :organisation and choice_id = :choice and id = :id
                    and withdrawn_at is not null)
                """).with("choice", choice).with("id", id).one(Boolean.class);
    }

    /** Adds one; false where one with this id is there already. */
    boolean add(Member member, ChoiceId choice, CandidateId id, Profile profile) {
        boolean added = written("""
                insert into candidate (organisation_id, id, version, choice_id, name, name_key, description, return_per_year,
                    effort_days, must_not)
                values (:organisation, :id, 0, :choice, :name, :key, :description, :return, :effort, :mustNot)
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
                update candidate set version = version + 1, name = :name, name_key = :key, description = :description,
                    return_per_year = :return, effort_days = :effort, must_not = :mustNot
                where organisation_id = :organisation and choice_id = :choice and id = :id
                """, member, id, profile, choice);
        sql.of(member, "delete from candidate_rating where organisation_id = :organisation and candidate_id = :id")
                .with("id", id)
                .run();
        rate(member, id, profile.ratings());
    }

    void withdraw(Member member, CandidateId id, Instant now) {
        sql.of(member, """
                update candidate set version = version + 1, withdrawn_at = :now
                where organisation_id = :organisation and id = :id
                """).with("now", Timestamp.from(now)).with("id", id).run();
    }

    private boolean written(String statement, Member member, CandidateId id, Profile profile, ChoiceId choice) {
        return sql.of(member, statement)
                        .with("choice", choice)
                        .with("id", id)
                        .with("name", profile.name())
                        .with("key", NameKey.of(profile.name()).value())
                        .with("description", profile.description())
                        .with("return", profile.returnPerYear())
                        .with("effort", profile.effortDays())
                        .with("mustNot", profile.mustNot())
                        .run()
                == 1;
    }

    private void rate(Member member, CandidateId id, Map<Criterion, Integer> ratings) {
        ratings.forEach((criterion, rating) -> sql.of(member, """
                insert into candidate_rating (organisation_id, candidate_id, criterion, rating)
                values (:organisation, :id, :criterion, :rating)
                """)
                .with("id", id)
                .with("criterion", criterion)
                .with("rating", rating)
                .run());
    }
}
