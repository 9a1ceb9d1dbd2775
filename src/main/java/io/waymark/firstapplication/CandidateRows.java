package io.waymark.firstapplication;

import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.Sql;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads the candidates that stand, with their ratings. */
@Repository
@Transactional(readOnly = true)
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
    public Candidate of(Member member, ChoiceId choice, CandidateId id) {
        return sql.of(member, STANDING + "and c.id = :id")
                .with("choice", choice)
                .with("id", id)
                .one(Line.class)
                .candidate();
    }
}
