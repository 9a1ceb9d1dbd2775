package io.waymark.kpi;

import io.waymark.figure.Aim;
import io.waymark.figure.Frequency;
import io.waymark.figure.Nature;
import io.waymark.goal.KpiId;
import io.waymark.organisation.Member;
import io.waymark.organisation.Members;
import io.waymark.organisation.OrganisationId;
import io.waymark.organisation.Organisations;
import io.waymark.organisation.People;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.Role;
import io.waymark.organisation.Tenancy;
import io.waymark.organisation.TimeOrderedId;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A newly founded organisation of one person, and what it measured. */
public record Founded(ApplicationContext portal) {

    public Member with(Role role) {
        OrganisationId id = new OrganisationId(TimeOrderedId.next());
        PersonId person = portal.getBean(People.class)
                .signIn("pete of " + id, "Pete", "pete@waymark.example", false)
                .personId();
        String slug = "kpis-" + id.toString().substring(9);
        Members members = portal.getBean(Members.class);
        Tenancy.of(id).run(() -> {
            portal.getBean(Organisations.class).found(id, slug, "Kpis");
            members.admit(id, person, Set.of(role));
        });
        return Tenancy.of(person).call(() -> members.find(person, slug).orElseThrow());
    }

    /** A figure of the member's own. */
    public static KpiDefinition figure(String title, Aim aim) {
        return new KpiDefinition(
                title,
                "What it tells",
                "How it is counted",
                Nature.BUSINESS,
                "days",
                aim,
                Frequency.MONTHLY,
                null,
                null,
                null,
                "");
    }

    public static KpiDefinition figure(String title) {
        return figure(title, Aim.lower(null, null));
    }

    /** Records a figure as the portal's own role can. */
    public void measure(Member member, KpiId kpi, LocalDate day, String value) {
        JdbcClient jdbc = portal.getBean(JdbcClient.class);
        Tenancy.of(member)
                .run(() -> portal.getBean(TransactionTemplate.class)
                        .executeWithoutResult(status -> jdbc.sql("""
                                insert into measurement (organisation_id, kpi_id, day, revision, value, recorded_by, recorded_at)
                                values (?, ?, ?, 1, ?, ?, ?)
                                """)
                                .param(member.organisation().value())
                                .param(kpi.value())
                                .param(day)
                                .param(new BigDecimal(value))
                                .param(member.person().value())
                                .param(Timestamp.from(Instant.now()))
                                .update()));
    }
}
