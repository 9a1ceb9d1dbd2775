package io.waymark.roadmap;

import io.waymark.firstapplication.FirstApplicationDecided;
import io.waymark.firstapplication.FirstApplicationDecided.Prerequisite;
import io.waymark.organisation.ActivityRecord;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts what a first application needs on its unit's roadmap, inside the transaction of the decision: when one of them fails,
 * neither happened. Whoever may decide may do this too; planning it stays with the architects.
 */
@Component
class PrerequisiteInitiatives {

    private final Initiatives initiatives;
    private final JdbcClient jdbc;
    private final ActivityRecord activity;

    PrerequisiteInitiatives(Initiatives initiatives, JdbcClient jdbc, ActivityRecord activity) {
        this.initiatives = initiatives;
        this.jdbc = jdbc;
        this.activity = activity;
    }

    /** Marks the open initiatives that close a prerequisite's practice; where there is none, makes one. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void hear(FirstApplicationDecided decided) {
        if (decided.prerequisites().isEmpty()) {
            return;
        }
        hold(decided);
        for (Prerequisite it : decided.prerequisites()) {
            if (!mark(decided, it)) {
                initiatives.save(Initiative.neededBy(
                        decided.choice(), decided.by(), decided.unit(), decided.edition(), it.title(), it.practice()));
            }
        }
        activity.add(
                decided.by(),
                decided.at(),
                "activity.initiative.needed",
                "unit",
                decided.unit().value(),
                Map.of(),
                Map.of(
                        "title",
                        decided.application(),
                        "initiatives",
                        decided.prerequisites().size()));
    }

    /** Whoever makes initiatives from gaps meanwhile waits, so that nothing is planned twice. */
    private void hold(FirstApplicationDecided decided) {
        Member member = decided.by();
        jdbc.sql("select id from unit where organisation_id = ? and id = ? for no key update")
                .param(member.organisation().value())
                .param(decided.unit().value())
                .query()
                .optionalValue()
                .orElseThrow(NotFound::new);
    }

    /**
     * Whether an open initiative closes the practice already. One that an earlier choice needs keeps its mark. The version
     * stays: nobody's open form is out of date by this.
     */
    private boolean mark(FirstApplicationDecided decided, Prerequisite prerequisite) {
        return jdbc.sql("""
                update initiative i set prerequisite_of = coalesce(i.prerequisite_of, :choice)
                where i.organisation_id = :organisation and i.unit_id = :unit
                    and i.status in ('PROPOSED', 'PLANNED', 'IN_PROGRESS')
                    and exists (
                        select from initiative_practice p
                        where p.organisation_id = i.organisation_id and p.initiative_id = i.id
                            and p.practice_key = :practice)
                """)
                        .param("choice", decided.choice())
                        .param("organisation", decided.by().organisation().value())
                        .param("unit", decided.unit().value())
                        .param("practice", prerequisite.practice().value())
                        .update()
                > 0;
    }
}
