package io.waymark.exemption;

import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads the register of policy exemptions. */
@Repository
@Transactional(readOnly = true)
public class Exemptions {

    /** So many that ended are shown. */
    private static final int ENDED = 20;

    private static final String EXEMPTION = """
            select e.id, e.version, e.policy, e.exempted, e.reason, e.owner_id, o.name as owner_name, e.granted_on,
                   e.expires_on, e.ended_at
            from policy_exemption e join person o on o.id = e.owner_id
            """;

    private final JdbcClient jdbc;

    Exemptions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is open, and who said that this is all; one statement. */
    public Register register(Member member) {
        List<Exemption> open = new ArrayList<>();
        List<Statement> statements = new ArrayList<>();
        jdbc.sql("select e.*, s.listed, s.reviewed_at, s.reviewed_by, s.reviewer from (" + EXEMPTION + """
                where e.organisation_id = :organisation and e.ended_at is null) e
                full join (
                    select r.listed, r.reviewed_at, r.reviewed_by, p.name as reviewer
                    from exemption_review r join person p on p.id = r.reviewed_by
                    where r.organisation_id = :organisation order by r.reviewed_at desc, r.id desc limit 1
                ) s on true
                order by e.expires_on, e.id
                """)
                .param("organisation", member.organisation().value())
                .query(row -> {
                    if (row.getObject("id") != null) {
                        open.add(exemption(row, 0));
                    }
                    if (row.getTimestamp("reviewed_at") != null && statements.isEmpty()) {
                        statements.add(statement(member, row));
                    }
                });
        return new Register(open, statements.stream().findFirst());
    }

    /** Those that ended last; one statement. */
    public List<Exemption> ended(Member member) {
        return jdbc.sql(EXEMPTION
                        + "where e.organisation_id = ? and e.ended_at is not null order by e.ended_at desc limit "
                        + ENDED)
                .param(member.organisation().value())
                .query(Exemptions::exemption)
                .list();
    }

    /**
     * One exemption of the member's organisation.
     *
     * @throws NotFound where it is missing or another tenant's
     */
    public Exemption of(Member member, ExemptionId id) {
        return find(member, id).orElseThrow(NotFound::new);
    }

    private Optional<Exemption> find(Member member, ExemptionId id) {
        return jdbc.sql(EXEMPTION + "where e.organisation_id = ? and e.id = ?")
                .param(member.organisation().value())
                .param(id.value())
                .query(Exemptions::exemption)
                .optional();
    }

    private static Exemption exemption(ResultSet row, int number) throws SQLException {
        Timestamp ended = row.getTimestamp("ended_at");
        return new Exemption(
                new ExemptionId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                new ExemptionContent(
                        row.getString("policy"),
                        row.getString("exempted"),
                        row.getString("reason"),
                        new PersonId(row.getObject("owner_id", UUID.class)),
                        row.getObject("granted_on", LocalDate.class),
                        row.getObject("expires_on", LocalDate.class)),
                row.getString("owner_name"),
                ended == null ? null : ended.toInstant());
    }

    private static Statement statement(Member member, ResultSet row) throws SQLException {
        return new Statement(
                row.getInt("listed"),
                new PersonId(row.getObject("reviewed_by", UUID.class)),
                row.getString("reviewer"),
                member.day(row.getTimestamp("reviewed_at").toInstant()));
    }
}
