package io.waymark.dashboard.sight;

import io.waymark.form.NameKey;
import io.waymark.goal.GoalId;
import io.waymark.goal.GoalPlan;
import io.waymark.goal.GoalRanking;
import io.waymark.goal.GoalRetirement;
import io.waymark.organisation.Member;
import io.waymark.organisation.Members;
import io.waymark.organisation.OrganisationId;
import io.waymark.organisation.Organisations;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.Role;
import io.waymark.organisation.Tenancy;
import io.waymark.organisation.TimeOrderedId;
import io.waymark.organisation.Unit;
import io.waymark.roadmap.InitiativesFromGaps;
import io.waymark.roadmap.UnitWithGaps;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** An organisation of its own that a persona leads, and what is written down about it. */
final class NewBusiness {

    private final ApplicationContext portal;
    private final Member lead;

    private NewBusiness(ApplicationContext portal, Member lead) {
        this.portal = portal;
        this.lead = lead;
    }

    /** Founds it; Ada holds these roles there. */
    static NewBusiness of(ApplicationContext portal, Role... roles) {
        PersonId ada = new UnitWithGaps(portal).member("ada", "acme").person();
        OrganisationId id = new OrganisationId(TimeOrderedId.next());
        String slug = "sight-" + id.toString().substring(9);
        Tenancy.of(id).run(() -> {
            portal.getBean(Organisations.class).found(id, slug, "New business");
            portal.getBean(Members.class).admit(id, ada, Set.of(roles));
        });
        return new NewBusiness(
                portal,
                Tenancy.of(ada)
                        .call(() ->
                                portal.getBean(Members.class).find(ada, slug).orElseThrow()));
    }

    String path() {
        return "/orgs/" + lead.slug();
    }

    GoalId goal(String statement, String theme) {
        GoalPlan plan = new GoalPlan(statement, "", theme, null, null);
        return Tenancy.of(lead)
                .call(() -> portal.getBean(GoalRanking.class).add(lead, plan))
                .id();
    }

    void retire(GoalId goal) {
        Tenancy.of(lead).run(() -> portal.getBean(GoalRetirement.class).retire(lead, goal, "Over"));
    }

    /** A monthly KPI in days that should fall to 7. */
    UUID kpi(@Nullable GoalId goal, String title, String nature) {
        UUID id = TimeOrderedId.next();
        sql(
                """
                insert into kpi (organisation_id, id, version, goal_id, title, name_key, meaning, formula, nature, unit, direction,
                                 baseline, target, frequency, owner_id, created_at)
                values (?, ?, 0, ?, ?, ?, 'M', 'F', ?, 'days', 'LOWER', 35, 7, 'MONTHLY', ?, now())
                """,
                lead.organisation().value(),
                id,
                goal == null ? null : goal.value(),
                title,
                NameKey.of(title).value(),
                nature,
                lead.person().value());
        return id;
    }

    void measure(UUID kpi, LocalDate day, String value) {
        sql("""
                insert into measurement (organisation_id, kpi_id, day, revision, value, recorded_by, recorded_at)
                values (?, ?, ?, 1, ?::numeric, ?, now())
                """, lead.organisation().value(), kpi, day, value, lead.person().value());
    }

    void hang(UUID kpi, GoalId goal) {
        sql("update kpi set goal_id = ? where id = ?", goal.value(), kpi);
    }

    UUID objective(GoalId goal, String title) {
        UUID id = TimeOrderedId.next();
        sql("""
                insert into objective (organisation_id, id, version, goal_id, title, due_on, created_at)
                values (?, ?, 0, ?, ?, '2099-03-31', now())
                """, lead.organisation().value(), id, goal.value(), title);
        return id;
    }

    void support(UUID objective, GoalId goal) {
        sql(
                "insert into objective_alignment (organisation_id, id, objective_id, goal_id) values (?, ?, ?, ?)",
                lead.organisation().value(),
                TimeOrderedId.next(),
                objective,
                goal.value());
    }

    /** Releases a week, which should rise to 10. */
    UUID keyResult(UUID objective, String title, @Nullable Integer baseline) {
        UUID id = TimeOrderedId.next();
        sql("""
                insert into key_result (organisation_id, id, version, objective_id, title, nature, unit, direction, baseline, target,
                                        due_on)
                values (?, ?, 0, ?, ?, 'TECHNICAL', 'releases', 'HIGHER', ?, 10, '2099-03-31')
                """, lead.organisation().value(), id, objective, title, baseline);
        return id;
    }

    void setBaseline(UUID keyResult, int baseline) {
        sql("update key_result set baseline = ? where id = ?", baseline, keyResult);
    }

    /** Says that all topics serve the goal this strongly, whatever the edition says. */
    void everyTopicServes(GoalId goal, int strength) {
        new UnitWithGaps(portal)
                .practices(Integer.MAX_VALUE).stream()
                        .map(it -> it.topic().value())
                        .distinct()
                        .forEach(topic -> sql(
                                """
                                insert into goal_topic values (?, ?, ?, ?, ?, now())
                                on conflict (organisation_id, goal_id, topic_key) do update set strength = excluded.strength
                                """,
                                lead.organisation().value(),
                                goal.value(),
                                topic,
                                strength,
                                lead.person().value()));
    }

    /** A unit whose assessment found so many gaps, and an initiative for each. */
    Unit planned(int gaps) {
        Unit unit = new UnitWithGaps(portal).with(lead, gaps);
        Tenancy.of(lead).call(() -> portal.getBean(InitiativesFromGaps.class).make(lead, unit.id()));
        return unit;
    }

    private void sql(String sql, @Nullable Object... parameters) {
        Tenancy.of(lead)
                .run(() -> portal.getBean(TransactionTemplate.class)
                        .executeWithoutResult(status -> portal.getBean(JdbcClient.class)
                                .sql(sql)
                                .params(parameters)
                                .update()));
    }
}
