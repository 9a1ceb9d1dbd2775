package io.waymark.evidence;

import io.waymark.assessment.AssessmentUpgraded;
import io.waymark.assessment.Upgrade;
import io.waymark.content.EditionChange.Kind;
import io.waymark.organisation.Sql;
import java.util.List;
import java.util.function.Function;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Evidence comes along when an assessment goes on with a newer edition, to everything that its practice became. Acceptance
 * comes along only where the question is the same.
 */
@Component
class UpgradedEvidence {

    private final Sql sql;

    UpgradedEvidence(Sql sql) {
        this.sql = sql;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void bring(AssessmentUpgraded it) {
        List<Upgrade.Pair> pairs = it.upgrade().pairs();
        sql.of(it.lead(), """
                insert into evidence_practice (organisation_id, assessment_id, practice_key, evidence_id, edition_id,
                    linked_by, linked_at, accepted_by, accepted_at)
                select l.organisation_id, :to, k.later, l.evidence_id, :edition, l.linked_by, l.linked_at,
                    case when k.same then l.accepted_by end, case when k.same then l.accepted_at end
                from evidence_practice l
                join unnest(:earlier, :later, :same) as k (earlier, later, same) on k.earlier = l.practice_key
                join evidence e on e.organisation_id = l.organisation_id and e.id = l.evidence_id
                where l.organisation_id = :organisation and l.assessment_id = :from
                    and l.removed_at is null and e.withdrawn_at is null
                order by k.same desc
                on conflict (organisation_id, assessment_id, practice_key, evidence_id) do nothing
                """)
                .with("from", it.from())
                .with("to", it.to())
                .with("edition", it.upgrade().later().id().toString())
                .with("earlier", keys(pairs, pair -> pair.earlier().value()))
                .with("later", keys(pairs, pair -> pair.later().value()))
                .with(
                        "same",
                        pairs.stream().map(pair -> pair.kind() == Kind.SAME).toArray(Boolean[]::new))
                .run();
    }

    private static String[] keys(List<Upgrade.Pair> pairs, Function<Upgrade.Pair, String> key) {
        return pairs.stream().map(key).toArray(String[]::new);
    }
}
