package io.waymark.exemption;

import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.TimeOrderedId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes the register of policy exemptions; joins the transaction of the work. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ExemptionRows {

    private final JdbcClient jdbc;
    private final Exemptions exemptions;

    ExemptionRows(JdbcClient jdbc, Exemptions exemptions) {
        this.jdbc = jdbc;
        this.exemptions = exemptions;
    }

    /** The register, which nobody else changes until the transaction ends. */
    Register held(Member member) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('exemptions ' || ?, 0))")
                .param(member.organisation().toString())
                .query()
                .singleRow();
        return exemptions.register(member);
    }

    /**
     * An exemption of the register that is held.
     *
     * @throws NotFound where it is missing or another tenant's
     */
    Exemption held(Member member, ExemptionId id) {
        held(member);
        return exemptions.of(member, id);
    }

    ExemptionId add(Member member, ExemptionContent content) {
        UUID id = TimeOrderedId.next();
        filled(jdbc.sql("""
                insert into policy_exemption (organisation_id, id, version, policy, exempted, reason, owner_id, granted_on,
                    expires_on)
                values (:organisation, :id, 0, :policy, :exempted, :reason, :owner, :granted, :expires)
                """), member, id, content).update();
        return new ExemptionId(id);
    }

    void change(Member member, ExemptionId id, ExemptionContent content) {
        filled(jdbc.sql("""
                update policy_exemption set version = version + 1, policy = :policy, exempted = :exempted, reason = :reason,
                    owner_id = :owner, granted_on = :granted, expires_on = :expires
                where organisation_id = :organisation and id = :id
                """), member, id.value(), content).update();
    }

    void end(Member member, ExemptionId id, Instant now) {
        jdbc.sql("""
                update policy_exemption set version = version + 1, ended_at = ?, ended_by = ?
                where organisation_id = ? and id = ?
                """)
                .param(Timestamp.from(now))
                .param(member.person().value())
                .param(member.organisation().value())
                .param(id.value())
                .update();
    }

    UUID state(Member member, int listed, Instant now) {
        UUID id = TimeOrderedId.next();
        jdbc.sql("""
                insert into exemption_review (organisation_id, id, listed, reviewed_by, reviewed_at) values (?, ?, ?, ?, ?)
                """)
                .param(member.organisation().value())
                .param(id)
                .param(listed)
                .param(member.person().value())
                .param(Timestamp.from(now))
                .update();
        return id;
    }

    private static JdbcClient.StatementSpec filled(
            JdbcClient.StatementSpec sql, Member member, UUID id, ExemptionContent content) {
        return sql.param("organisation", member.organisation().value())
                .param("id", id)
                .param("policy", content.policy())
                .param("exempted", content.exempted())
                .param("reason", content.reason())
                .param("owner", content.owner().value())
                .param("granted", content.grantedOn())
                .param("expires", content.expiresOn());
    }
}
