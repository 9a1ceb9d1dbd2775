package io.waymark.measurement;

import io.waymark.form.NameKey;
import io.waymark.goal.KpiId;
import io.waymark.organisation.Activity;
import io.waymark.organisation.ActivityRecord;
import io.waymark.organisation.Member;
import io.waymark.organisation.Members;
import io.waymark.organisation.People;
import io.waymark.organisation.Tenancy;
import io.waymark.organisation.TimeOrderedId;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** KPIs for a test alone, and what was said about their days. */
public final class MeasuredWorld {

    private final ApplicationContext portal;
    private final Member ada;

    public MeasuredWorld(ApplicationContext portal) {
        this.portal = portal;
        this.ada = member("ada", "acme");
    }

    public Member ada() {
        return ada;
    }

    public Member member(String persona, String slug) {
        var person = portal.getBean(People.class)
                .signIn(persona, persona, persona + "@waymark.example", true)
                .personId();
        return Tenancy.of(person)
                .call(() -> portal.getBean(Members.class).find(person, slug).orElseThrow());
    }

    /** A KPI of Acme whose name is its own. */
    public Measure kpi(String title, String unit) {
        return kpi(
                ada, title + " " + TimeOrderedId.next().toString().substring(24), unit, LocalDate.now(ZoneOffset.UTC));
    }

    public Measure kpi(Member owner, String title, String unit, LocalDate madeOn) {
        KpiId id = new KpiId(TimeOrderedId.next());
        as(
                owner,
                () -> jdbc().sql("""
                insert into kpi (organisation_id, id, version, title, name_key, meaning, formula, nature, unit, direction, frequency,
                    owner_id, created_at)
                values (?, ?, 0, ?, ?, 'M', 'F', 'TECHNICAL', ?, 'LOWER', 'MONTHLY', ?, ?)
                """)
                        .param(owner.organisation().value())
                        .param(id.value())
                        .param(title)
                        .param(NameKey.of(title).value())
                        .param(unit)
                        .param(owner.person().value())
                        .param(madeOn.atStartOfDay())
                        .update());
        return new Measure(id, title, NameKey.of(title), unit, false);
    }

    public void retire(Measure kpi) {
        as(
                ada,
                () -> jdbc().sql("update kpi set retired_at = now() where id = ?")
                        .param(kpi.id().value())
                        .update());
    }

    public Recorded record(Member member, Measure kpi, String day, String value) {
        return as(
                member,
                () -> portal.getBean(Measuring.class)
                        .record(
                                member,
                                kpi.id(),
                                LocalDate.parse(day),
                                new BigDecimal(value),
                                "",
                                portal.getBean(Clock.class)));
    }

    public Recorded correct(Member member, Measure kpi, String day, int seen, String value) {
        return as(
                member,
                () -> portal.getBean(Measuring.class)
                        .correct(
                                member,
                                kpi.id(),
                                LocalDate.parse(day),
                                seen,
                                new BigDecimal(value),
                                "Because",
                                portal.getBean(Clock.class)));
    }

    public List<MeasuredDay> days(Measure kpi) {
        return as(ada, () -> portal.getBean(Measurements.class).before(ada, kpi.id(), Measurements.END));
    }

    public int count(Measure kpi) {
        return as(
                ada,
                () -> jdbc().sql("select count(*) from measurement where kpi_id = ?")
                        .param(kpi.id().value())
                        .query(Integer.class)
                        .single());
    }

    public List<Activity> activity(Measure kpi) {
        return as(
                ada,
                () -> portal.getBean(ActivityRecord.class).about(ada, kpi.id().value(), 10));
    }

    public JdbcClient jdbc() {
        return portal.getBean(JdbcClient.class);
    }

    /** In one transaction of the member's. */
    public <T extends @Nullable Object> T as(Member member, Supplier<T> work) {
        return Tenancy.of(member)
                .call(() -> portal.getBean(TransactionTemplate.class).execute(status -> work.get()));
    }
}
