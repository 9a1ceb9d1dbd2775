package io.waymark.local;

import static io.waymark.figure.Frequency.MONTHLY;
import static io.waymark.figure.Frequency.QUARTERLY;
import static io.waymark.figure.Nature.BUSINESS;
import static io.waymark.figure.Nature.TECHNICAL;

import io.waymark.assessment.Assessment;
import io.waymark.content.Editions;
import io.waymark.content.TopicKey;
import io.waymark.figure.Aim;
import io.waymark.figure.Frequency;
import io.waymark.figure.Nature;
import io.waymark.goal.GoalId;
import io.waymark.goal.KpiId;
import io.waymark.goal.RankedGoal;
import io.waymark.goal.RankedGoals;
import io.waymark.kpi.KpiChangeResult;
import io.waymark.kpi.KpiChanges;
import io.waymark.kpi.KpiDefinition;
import io.waymark.kpi.Suggestion;
import io.waymark.organisation.Member;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.Tenancy;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The figures that Acme Retail watches: eight in its own words and one from the model, one of them under no goal. */
@Component
@Order(60)
@Profile("demo-world")
class AcmeKpis implements AcmeScene {

    private static final int QUARTERS_AGO = 3;
    private static final TopicKey LOGS = new TopicKey("process.audit-and-logs");
    private static final String LOG_COVERAGE = "log-coverage";

    private final KpiChanges changes;
    private final RankedGoals goals;
    private final Editions editions;

    AcmeKpis(KpiChanges changes, RankedGoals goals, Editions editions) {
        this.changes = changes;
        this.goals = goals;
        this.editions = editions;
    }

    @Override
    public void play(Cast<Member> members, Assessment open) {
        Member ada = members.get(Persona.ADA);
        Clock at = DemoQuarter.before(QUARTERS_AGO).daysEarlier(0);
        Tenancy.of(ada).run(() -> {
            List<RankedGoal> ranked = goals.of(ada);
            figures(ranked, members).forEach(it -> done(changes.add(ada, it, null, at)));
            takeLogCoverage(ada, ranked, members.get(Persona.PETE), at);
        });
    }

    private void takeLogCoverage(Member ada, List<RankedGoal> ranked, Member pete, Clock at) {
        Suggestion suggestion = Suggestion.of(editions.current(), ranked, LOGS, LOG_COVERAGE)
                .orElseThrow()
                .under(ranked.get(2));
        KpiDefinition it = suggestion.definition();
        KpiId id = done(changes.take(ada, suggestion, at));
        KpiDefinition wanted = new KpiDefinition(
                it.title(),
                it.meaning(),
                it.formula(),
                it.nature(),
                it.unit(),
                Aim.higher(number("38"), number("95")),
                MONTHLY,
                it.goal(),
                it.topic(),
                pete.person(),
                "Report “coverage” of the log search, held against the workload list of the clusters");
        done(changes.change(ada, id, 0, wanted, at));
    }

    private static List<KpiDefinition> figures(List<RankedGoal> ranked, Cast<Member> members) {
        PersonId bo = members.get(Persona.BO).person();
        PersonId pia = members.get(Persona.PIA).person();
        PersonId pete = members.get(Persona.PETE).person();
        PersonId polly = members.get(Persona.POLLY).person();
        PersonId tess = members.get(Persona.TESS).person();
        GoalId busyDays = ranked.get(0).id();
        GoalId offers = ranked.get(1).id();
        GoalId audit = ranked.get(2).id();
        GoalId cost = ranked.get(3).id();
        return List.of(
                figure(
                        "Checkout failures on peak days",
                        "Of a hundred customers who press “Pay” on our busiest days, how many do not get an order through because of us. Each of them had a full basket.",
                        "Checkouts that ended in an error or ran into the 30-second limit, divided by all checkouts begun, times 100, on the three busiest days of the month. Cards that the bank refuses do not count.",
                        BUSINESS,
                        "%",
                        Aim.lower(number("3.1"), number("0.5")),
                        MONTHLY,
                        busyDays,
                        bo,
                        "Checkout funnel in the shop’s analytics"),
                figure(
                        "Minutes the shop was unavailable",
                        "How long customers could not buy anything, added up over the month. Maintenance that we announced counts too: a customer does not care why.",
                        "Minutes in which the test purchase that runs every minute failed twice in a row, from both locations",
                        BUSINESS,
                        "minutes per month",
                        Aim.lower(number("96"), number("15")),
                        MONTHLY,
                        busyDays,
                        tess,
                        "Test purchases of the external monitoring"),
                figure(
                        "Days from decision to live offer",
                        "How long an offer waits between the day that marketing decides on it and the day that customers can buy it. Competitors need days.",
                        "Median working days from the date of the decision on the offer’s ticket to its first sale, over all offers that went live in the month",
                        BUSINESS,
                        "days",
                        Aim.lower(number("35"), number("7")),
                        MONTHLY,
                        offers,
                        bo,
                        "Campaign board and order database"),
                figure(
                        "Deployments per week",
                        "How often a change reaches customers. Small changes often are easier to check, and easier to take back, than large ones rarely.",
                        "Successful deployments of the shop’s services to production in the month, divided by its weeks; a deployment that was rolled back within the hour does not count",
                        TECHNICAL,
                        "per week",
                        Aim.higher(number("2"), number("10")),
                        MONTHLY,
                        offers,
                        pete,
                        "Log of the delivery pipeline"),
                figure(
                        "Training days per engineer",
                        "How much working time each engineer had to learn what the new platform asks of them. Nobody learns it beside full project work.",
                        "Days booked on training in the last four quarters, divided by the engineers in platform and product teams at the end of the quarter",
                        TECHNICAL,
                        "days per year",
                        Aim.higher(null, number("5")),
                        QUARTERLY,
                        offers,
                        pia,
                        "Time sheets, activity “training”"),
                figure(
                        "Open audit findings",
                        "How many findings of the payment audit are not closed. With one open the card contract can be ended.",
                        "Findings in the auditor’s register that the auditor has not marked as closed, on the last day of the quarter",
                        BUSINESS,
                        "findings",
                        Aim.lower(number("2"), number("0")),
                        QUARTERLY,
                        audit,
                        polly,
                        "Register of the payment auditor"),
                figure(
                        "Cloud cost per order",
                        "What it costs us in cloud services to run one order, from the first click to the parcel. It tells growth from waste.",
                        "Cloud bill of the month for everything tagged “shop”, in cents, divided by the orders shipped in that month",
                        BUSINESS,
                        "cents",
                        Aim.lower(number("14.2"), number("9")),
                        MONTHLY,
                        cost,
                        bo,
                        "Bill of the cloud provider and order database; finance checks the tags"),
                figure(
                        "Cluster utilisation",
                        "How much of the computing power that we pay for is used. Too little is wasted money, too much leaves no room for a busy day or a lost machine.",
                        "CPU used by all workloads divided by the CPU of all nodes, the mean of all hours of the month, times 100",
                        TECHNICAL,
                        "%",
                        Aim.corridor(number("22"), number("40"), number("65")),
                        MONTHLY,
                        null,
                        tess,
                        "Metrics of the production clusters"));
    }

    private static KpiDefinition figure(
            String title,
            String meaning,
            String formula,
            Nature nature,
            String unit,
            Aim aim,
            Frequency frequency,
            @Nullable GoalId goal,
            PersonId owner,
            String source) {
        return new KpiDefinition(title, meaning, formula, nature, unit, aim, frequency, goal, null, owner, source);
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    private static KpiId done(KpiChangeResult result) {
        if (result instanceof KpiChangeResult.Done done) {
            return done.id();
        }
        throw new IllegalStateException("Not added: " + result);
    }
}
