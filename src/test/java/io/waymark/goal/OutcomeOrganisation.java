package io.waymark.goal;

import io.waymark.assessment.AssessmentId;
import io.waymark.assessment.Cycle;
import io.waymark.figure.Aim;
import io.waymark.figure.Frequency;
import io.waymark.figure.Nature;
import io.waymark.kpi.KpiChangeResult;
import io.waymark.kpi.KpiChanges;
import io.waymark.kpi.KpiDefinition;
import io.waymark.organisation.Member;
import io.waymark.organisation.Members;
import io.waymark.organisation.OrganisationId;
import io.waymark.organisation.Organisations;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.Role;
import io.waymark.organisation.SignedIn;
import io.waymark.organisation.Tenancy;
import io.waymark.organisation.TimeOrderedId;
import io.waymark.organisation.Unit;
import io.waymark.scoring.Rating;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.transaction.support.TransactionTemplate;

/** A newly founded organisation with the people of Acme, so that tests about the whole of one leave each other alone. */
public final class OutcomeOrganisation {

    private static final Map<String, Set<Role>> PEOPLE = Map.of(
            "ada", Set.of(Role.ADMINISTRATOR, Role.LEAD),
            "bo", Set.of(Role.OWNER),
            "pete", Set.of(Role.OWNER),
            "archie", Set.of(Role.ARCHITECT),
            "eva", Set.of(Role.EXECUTIVE),
            "fay", Set.of(Role.FINANCE));

    private final ApplicationContext portal;
    private final Cycle cycle;
    private final String slug;

    private OutcomeOrganisation(ApplicationContext portal, String slug) {
        this.portal = portal;
        this.cycle = new Cycle(portal);
        this.slug = slug;
    }

    public static OutcomeOrganisation found(ApplicationContext portal) {
        OrganisationId id = new OrganisationId(TimeOrderedId.next());
        OutcomeOrganisation founded =
                new OutcomeOrganisation(portal, "o-" + id.toString().substring(9));
        Tenancy.of(id).run(() -> {
            portal.getBean(Organisations.class).found(id, founded.slug, "Shop");
            PEOPLE.forEach((name, roles) -> portal.getBean(Members.class).admit(id, founded.person(name), roles));
        });
        return founded;
    }

    /** An address of its pages. */
    public String at(String path) {
        return "/orgs/" + slug + path;
    }

    public Member member(String username) {
        return cycle.member(username, slug);
    }

    /** Gives somebody these roles and no others. */
    public void admit(String username, Role... roles) {
        Member ada = member("ada");
        Tenancy.of(ada)
                .run(() -> portal.getBean(Members.class).admit(ada.organisation(), person(username), Set.of(roles)));
    }

    /** A goal that Bo owns. */
    public GoalId goal(String statement) {
        Member eva = member("eva");
        GoalPlan plan = new GoalPlan(statement, "", "speed", member("bo").person(), null);
        return Tenancy.of(eva)
                .call(() -> portal.getBean(GoalRanking.class).add(eva, plan).id());
    }

    /** A KPI of Pete's under the goal that should fall and is measured every month. */
    public KpiId kpi(GoalId goal, String title) {
        Member ada = member("ada");
        KpiDefinition definition = new KpiDefinition(
                title,
                "What it means",
                "How it is counted",
                Nature.BUSINESS,
                "days",
                Aim.lower(BigDecimal.valueOf(35), BigDecimal.valueOf(7)),
                Frequency.MONTHLY,
                goal,
                null,
                member("pete").person(),
                "");
        return Tenancy.of(ada)
                .call(() -> switch (portal.getBean(KpiChanges.class).add(ada, definition, null, Clock.systemUTC())) {
                    case KpiChangeResult.Done done -> done.id();
                    case KpiChangeResult other -> throw new AssertionError(other);
                });
    }

    /** Records the first, second, ... figure of a day. */
    public void measure(KpiId kpi, LocalDate day, int revision, String value) {
        Member pete = member("pete");
        inside(
                pete,
                jdbc -> jdbc.sql("""
                insert into measurement (organisation_id, kpi_id, day, revision, value, note, recorded_by, recorded_at)
                values (?, ?, ?, ?, ?, 'Noted', ?, ?)
                """)
                        .param(pete.organisation().value())
                        .param(kpi.value())
                        .param(day)
                        .param(revision)
                        .param(new BigDecimal(value))
                        .param(pete.person().value())
                        .param(Timestamp.from(Instant.now()))
                        .update());
    }

    /** A new unit of the organisation. */
    public Unit unit() {
        return cycle.unit(member("ada"));
    }

    /** An assessment of the unit in which everything is rated so, signed off today. */
    public void signOff(Unit unit, Rating rating) {
        Member ada = member("ada");
        AssessmentId assessment = cycle.begin(ada, unit, Map.of("process", member("pete")), null);
        cycle.edition().dimensions().forEach(dimension -> {
            Member who = dimension.key().value().equals("process") ? member("pete") : ada;
            cycle.answer(who, assessment, cycle.practices(dimension.key().value()), rating);
        });
        cycle.accept(ada, assessment);
        cycle.signOff(ada, assessment);
    }

    /** Asks the database as a member. */
    public <T> T inside(Member member, Function<JdbcClient, T> work) {
        return Tenancy.of(member)
                .call(() -> portal.getBean(TransactionTemplate.class)
                        .execute(status -> work.apply(portal.getBean(JdbcClient.class))));
    }

    private PersonId person(String username) {
        return ((SignedIn.Principal) portal.getBean(UserDetailsService.class).loadUserByUsername(username))
                .signedIn()
                .id();
    }
}
