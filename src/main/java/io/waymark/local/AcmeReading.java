package io.waymark.local;

import io.waymark.assessment.Assessment;
import io.waymark.goal.KpiId;
import io.waymark.objective.KeyResultChange;
import io.waymark.objective.KeyResultChanges;
import io.waymark.objective.KeyResultPlan;
import io.waymark.objective.KeyResultRows;
import io.waymark.objective.ShownKeyResult;
import io.waymark.organisation.Member;
import io.waymark.organisation.Tenancy;
import io.waymark.outcome.KpiFacts;
import io.waymark.outcome.OutcomeTrees;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** For a week Acme Retail counts the days to a live offer once: the key result of this title reads the KPI of the same. */
@Component
@Order(75)
@Profile("demo-world")
class AcmeReading implements AcmeScene {

    private static final int DAYS_AGO = 7;

    private final OutcomeTrees trees;
    private final KeyResultRows rows;
    private final KeyResultChanges changes;

    AcmeReading(OutcomeTrees trees, KeyResultRows rows, KeyResultChanges changes) {
        this.trees = trees;
        this.rows = rows;
        this.changes = changes;
    }

    @Override
    public void play(Cast<Member> members, Assessment open) {
        Member eva = members.get(Persona.EVA);
        Tenancy.of(eva).run(() -> read(eva));
    }

    private void read(Member eva) {
        String title = AcmeKeyResult.DAYS_TO_OFFER.title;
        KpiId kpi = trees.kpis(eva).stream()
                .filter(it -> it.title().equals(title))
                .map(KpiFacts::id)
                .findFirst()
                .orElseThrow();
        ShownKeyResult keyResult = rows.of(eva).stream()
                .filter(it -> it.title().equals(title))
                .findFirst()
                .orElseThrow();
        KeyResultPlan stands = keyResult.plan();
        KeyResultPlan wanted = new KeyResultPlan(
                title, stands.nature(), stands.unit(), stands.aim(), stands.dueOn(), stands.owner(), kpi);
        KeyResultChange change = changes.change(
                eva,
                keyResult.id(),
                keyResult.version(),
                wanted,
                DemoQuarter.before(0).daysEarlier(DAYS_AGO));
        if (!(change instanceof KeyResultChange.Done)) {
            throw new IllegalStateException("Not read: " + change);
        }
    }
}
