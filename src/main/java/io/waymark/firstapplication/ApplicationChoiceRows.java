package io.waymark.firstapplication;

import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.Sql;
import io.waymark.organisation.UnitId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Reads choices with their criteria and their decision. */
@Repository
public class ApplicationChoiceRows {

    /**
     * @param criteria each with its weight and, where it has one, its limit, separated by commas; null where nobody weighed
     * @param candidate what was decided for, with what follows; null while the choice is open
     */
    private record Line(
            ChoiceId id,
            int version,
            String title,
            UnitId unit,
            String unitName,
            String currency,
            String begunBy,
            Instant begunAt,
            @Nullable String criteria,
            @Nullable CandidateId candidate,
            @Nullable String application,
            @Nullable String reason,
            @Nullable String decidedBy,
            @Nullable Instant decidedAt,
            @Nullable String ranking) {

        Map<Criterion, Weighting> weightings() {
            return criteria == null
                    ? Map.of()
                    : Arrays.stream(criteria.split(","))
                            .map(it -> it.split(" "))
                            .collect(Collectors.toMap(it -> Criterion.valueOf(it[0]), Line::weighting));
        }

        private static Weighting weighting(String[] parts) {
            return new Weighting(new BigDecimal(parts[1]), parts.length > 2 ? Integer.valueOf(parts[2]) : null);
        }
    }

    private final Sql sql;
    private final JsonMapper json;

    ApplicationChoiceRows(Sql sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /**
     * One choice of the member's organisation; one statement.
     *
     * @throws NotFound where it is missing or another tenant's
     */
    @Transactional(readOnly = true)
    public Choice of(Member member, ChoiceId id) {
        return choice(sql.of(member, """
                select c.id, c.version, c.title, c.unit_id as unit, u.name as unit_name, c.currency, p.name as begun_by,
                       c.begun_at,
                       (select string_agg(concat_ws(' ', k.criterion, k.weight, k.at_least), ',') from choice_criterion k
                        where k.organisation_id = c.organisation_id and k.choice_id = c.id) as criteria,
                       d.candidate_id as candidate, a.name as application, d.reason, decider.name as decided_by, d.decided_at,
                       d.ranking::text as ranking
                from application_choice c
                join unit u on u.organisation_id = c.organisation_id and u.id = c.unit_id
                join person p on p.id = c.begun_by
                left join application_decision d on d.organisation_id = c.organisation_id and d.choice_id = c.id
                left join candidate a on a.organisation_id = d.organisation_id and a.id = d.candidate_id
                left join person decider on decider.id = d.decided_by
                where c.organisation_id = :organisation and c.id = :id
                """).with("id", id).one(Line.class));
    }

    /** All choices of the member's organisation, open ones first, then the newest; one statement. */
    @Transactional(readOnly = true)
    public List<ListedChoice> all(Member member) {
        return sql.of(member, """
                select c.id, c.title, u.name as unit, p.name as begun_by, c.begun_at, a.name as application, d.decided_at,
                       (select count(*) from candidate n
                        where n.organisation_id = c.organisation_id and n.choice_id = c.id and n.withdrawn_at is null)
                           as candidates
                from application_choice c
                join unit u on u.organisation_id = c.organisation_id and u.id = c.unit_id
                join person p on p.id = c.begun_by
                left join application_decision d on d.organisation_id = c.organisation_id and d.choice_id = c.id
                left join candidate a on a.organisation_id = d.organisation_id and a.id = d.candidate_id
                where c.organisation_id = :organisation
                order by d.decided_at is not null, c.begun_at desc, c.id desc
                """).list(ListedChoice.class);
    }

    private Choice choice(Line it) {
        return new Choice(
                it.id(),
                it.version(),
                it.title(),
                it.unit(),
                it.unitName(),
                it.currency(),
                it.begunBy(),
                it.begunAt(),
                new Criteria(it.weightings()),
                it.candidate() == null ? null : decision(it.candidate(), it));
    }

    private ApplicationDecision decision(CandidateId candidate, Line it) {
        return new ApplicationDecision(
                candidate,
                Objects.requireNonNull(it.application()),
                Objects.requireNonNull(it.reason()),
                Objects.requireNonNull(it.decidedBy()),
                Objects.requireNonNull(it.decidedAt()),
                json.readValue(Objects.requireNonNull(it.ranking()), Ranking.class));
    }
}
