package io.waymark.local;

import io.waymark.assessment.Assessment;
import io.waymark.measurement.Measuring;
import io.waymark.measurement.Recorded;
import io.waymark.organisation.Member;
import io.waymark.organisation.Tenancy;
import io.waymark.outcome.KpiFacts;
import io.waymark.outcome.OutcomeTrees;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What Acme Retail measured in three quarters: mostly getting better, with one bad month, one corrected figure, one KPI that
 * nobody measures any more and one that nobody ever did.
 */
@Component
@Order(70)
@Profile("demo-world")
class AcmeMeasurements implements AcmeScene {

    private static final int TEN_WEEKS = 10;

    private final OutcomeTrees trees;
    private final Measuring measuring;
    private final Clock clock;

    AcmeMeasurements(OutcomeTrees trees, Measuring measuring, Clock clock) {
        this.trees = trees;
        this.measuring = measuring;
        this.clock = clock;
    }

    @Override
    public void play(Cast<Member> members, Assessment open) {
        Member bo = members.get(Persona.BO);
        Member pete = members.get(Persona.PETE);
        Member tess = members.get(Persona.TESS);
        monthly(bo, "Checkout failures on peak days", "3.1", "2.9", "2.6", "2.2", "2.3", "1.7", "1.4", "1.1", "0.9");
        monthly(tess, "Minutes the shop was unavailable", "96", "88", "71", "64", "103", "47", "35", "29", "22");
        monthly(bo, "Days from decision to live offer", "35", "34", "31", "30", "27", "26", "23", "21", "19");
        monthly(bo, "Cloud cost per order", "14.2", "14.0", "13.8", "13.1", "12.9", "21.6", "12.4", "12.1", "11.8");
        monthly(tess, "Cluster utilisation", "22", "24", "27", "29", "33", "36", "41", "44", "47");
        monthly(
                pete,
                "Production workloads with searchable logs",
                "38",
                "41",
                "46",
                "52",
                "58",
                "63",
                "70",
                "76",
                "81");
        quarterly(members.get(Persona.POLLY), "Open audit findings", "2", "2", "1");
        until(pete, "Deployments per week", "2", "2.5", "3", "3.5", "4");
        correct(
                members.get(Persona.FAY),
                "Cloud cost per order",
                "12.6",
                "The bill of the returns platform was counted too");
    }

    /** The last of them this month. */
    private void monthly(Member member, String title, String... figures) {
        every(member, title, 1, member.today(clock), figures);
    }

    private void quarterly(Member member, String title, String... figures) {
        every(member, title, 3, member.today(clock), figures);
    }

    /** The last of them ten weeks ago. */
    private void until(Member member, String title, String... figures) {
        every(member, title, 1, member.today(clock).minusWeeks(TEN_WEEKS), figures);
    }

    private void every(Member member, String title, int months, LocalDate last, String... figures) {
        Tenancy.of(member).run(() -> {
            KpiFacts kpi = named(member, title);
            for (int at = 0; at < figures.length; at++) {
                LocalDate day = last.minusMonths((long) months * (figures.length - 1 - at));
                done(measuring.record(member, kpi.id(), day, new BigDecimal(figures[at]), "", on(member, day)));
            }
        });
    }

    /** The fourth figure from the end, found to be wrong a month later. */
    private void correct(Member member, String title, String figure, String reason) {
        Tenancy.of(member).run(() -> {
            LocalDate day = member.today(clock).minusMonths(3);
            KpiFacts kpi = named(member, title);
            Clock later = on(member, day.plusMonths(1).minusDays(4));
            done(measuring.correct(member, kpi.id(), day, 1, new BigDecimal(figure), reason, later));
        });
    }

    private KpiFacts named(Member member, String title) {
        List<KpiFacts> kpis = trees.kpis(member);
        return kpis.stream()
                .filter(it -> it.title().equals(title))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No KPI " + title));
    }

    /** In the afternoon; today, now. */
    private Clock on(Member member, LocalDate day) {
        return day.isBefore(member.today(clock))
                ? Clock.fixed(day.atTime(15, 30).toInstant(ZoneOffset.UTC), ZoneOffset.UTC)
                : clock;
    }

    private static void done(Recorded result) {
        if (!(result instanceof Recorded.Done)) {
            throw new IllegalStateException("Not recorded: " + result);
        }
    }
}
