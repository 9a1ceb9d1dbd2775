package io.waymark.roadmap;

import io.waymark.content.Edition;
import io.waymark.content.Editions;
import io.waymark.firstapplication.FirstApplicationDecided;
import io.waymark.firstapplication.FirstApplicationDecided.Prerequisite;
import io.waymark.organisation.ActivityRecord;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import java.util.List;
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
    private final PlannedActions actions;
    private final RoadmapRows rows;
    private final Editions editions;
    private final JdbcClient jdbc;
    private final ActivityRecord activity;

    PrerequisiteInitiatives(
            Initiatives initiatives,
            PlannedActions actions,
            RoadmapRows rows,
            Editions editions,
            JdbcClient jdbc,
            ActivityRecord activity) {
        this.initiatives = initiatives;
        this.actions = actions;
        this.rows = rows;
        this.editions = editions;
        this.jdbc = jdbc;
        this.activity = activity;
    }

    /** Marks the open actions that close a prerequisite's practice; where there is none, makes one on a card. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void hear(FirstApplicationDecided decided) {
        if (decided.prerequisites().isEmpty()) {
            return;
        }
        hold(decided);
        add(
                decided,
                decided.prerequisites().stream()
                        .filter(it -> !mark(decided, it))
                        .toList());
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

    private void add(FirstApplicationDecided decided, List<Prerequisite> missing) {
        Edition edition = editions.find(decided.edition()).orElseThrow(NotFound::new);
        List<InitiativeFacts> cards = rows.of(decided.by(), decided.unit());
        CardFilling filling = new CardFilling(decided.by(), decided.unit(), decided.edition(), cards, initiatives);
        missing.stream()
                .map(it -> filling.action(edition.practice(it.practice()).orElseThrow(NotFound::new), it.title())
                        .neededBy(decided.choice()))
                .toList()
                .forEach(actions::save);
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
     * Whether an open action closes the practice already. One that an earlier choice needs keeps its mark. The versions stay:
     * nobody's open form is out of date by this.
     */
    private boolean mark(FirstApplicationDecided decided, Prerequisite prerequisite) {
        return jdbc.sql("""
                update action a set prerequisite_of = coalesce(a.prerequisite_of, :choice)
                from initiative i
                where a.organisation_id = :organisation and a.finished_at is null
                    and i.organisation_id = a.organisation_id and i.id = a.initiative_id and i.unit_id = :unit
                    and i.status not in ('DONE', 'DROPPED')
                    and exists (
                        select from action_practice p
                        where p.organisation_id = a.organisation_id and p.action_id = a.id
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
