package io.waymark.firstapplication;

import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.UnitId;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Reads choices with their criteria and their decision. */
@Repository
public class ApplicationChoices {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ApplicationChoices(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * One choice of the member's organisation; one statement.
     *
     * @throws NotFound where it is missing or another tenant's
     */
    @Transactional(readOnly = true)
    public Choice of(Member member, ChoiceId id) {
        return jdbc.sql("""
                select c.id, c.version, c.title, c.unit_id, u.name as unit_name, c.currency, p.name as begun_by, c.begun_at,
                       array(select concat_ws(' ', k.criterion, k.weight, k.at_least) from choice_criterion k
                             where k.organisation_id = c.organisation_id and k.choice_id = c.id) as criteria,
                       d.candidate_id, a.name as application, d.reason, decider.name as decided_by, d.decided_at, d.ranking
                from application_choice c
                join unit u on u.organisation_id = c.organisation_id and u.id = c.unit_id
                join person p on p.id = c.begun_by
                left join application_decision d on d.organisation_id = c.organisation_id and d.choice_id = c.id
                left join candidate a on a.organisation_id = d.organisation_id and a.id = d.candidate_id
                left join person decider on decider.id = d.decided_by
                where c.organisation_id = ? and c.id = ?
                """)
                .param(member.organisation().value())
                .param(id.value())
                .query(this::choice)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** All choices of the member's organisation, open ones first, then the newest; one statement. */
    @Transactional(readOnly = true)
    public List<ListedChoice> all(Member member) {
        return jdbc.sql("""
                select c.id, c.title, u.name as unit, p.name as begun_by, c.begun_at, a.name as application, d.decided_at,
                       (select count(*) from candidate n
                        where n.organisation_id = c.organisation_id and n.choice_id = c.id and n.withdrawn_at is null)
                           as candidates
                from application_choice c
                join unit u on u.organisation_id = c.organisation_id and u.id = c.unit_id
                join person p on p.id = c.begun_by
                left join application_decision d on d.organisation_id = c.organisation_id and d.choice_id = c.id
                left join candidate a on a.organisation_id = d.organisation_id and a.id = d.candidate_id
                where c.organisation_id = ?
                order by d.decided_at is not null, c.begun_at desc, c.id desc
                """)
                .param(member.organisation().value())
                .query(ListedChoice.class)
                .list();
    }

    /**
     * The same as {@link #of}, kept from being changed or decided by others until the transaction ends.
     *
     * @throws NotFound where it is missing or another tenant's
     */
    @Transactional(propagation = Propagation.MANDATORY)
    Choice hold(Member member, ChoiceId id) {
        jdbc.sql("select id from application_choice where organisation_id = ? and id = ? for update")
                .param(member.organisation().value())
                .param(id.value())
                .query(UUID.class)
                .optional()
                .orElseThrow(NotFound::new);
        return of(member, id);
    }

    private Choice choice(ResultSet row, int number) throws SQLException {
        return new Choice(
                new ChoiceId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                row.getString("title"),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getString("unit_name"),
                row.getString("currency"),
                row.getString("begun_by"),
                row.getTimestamp("begun_at").toInstant(),
                criteria((String[]) row.getArray("criteria").getArray()),
                decision(row));
    }

    private static Criteria criteria(String[] rows) {
        Map<Criterion, Weighting> weightings = new EnumMap<>(Criterion.class);
        for (String row : rows) {
            String[] parts = row.split(" ");
            weightings.put(
                    Criterion.valueOf(parts[0]),
                    new Weighting(new BigDecimal(parts[1]), parts.length > 2 ? Integer.valueOf(parts[2]) : null));
        }
        return new Criteria(weightings);
    }

    private @Nullable ApplicationDecision decision(ResultSet row) throws SQLException {
        UUID candidate = row.getObject("candidate_id", UUID.class);
        return candidate == null
                ? null
                : new ApplicationDecision(
                        new CandidateId(candidate),
                        row.getString("application"),
                        row.getString("reason"),
                        row.getString("decided_by"),
                        row.getTimestamp("decided_at").toInstant(),
                        json.readValue(row.getString("ranking"), Ranking.class));
    }
}
