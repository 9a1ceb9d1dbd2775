package io.waymark.roadmap;

import io.waymark.content.Editions;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.Sql;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Actions for who changes them: card first, then action, so that two who work on one card take turns. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class WorkedActions {

    private final Initiatives initiatives;
    private final PlannedActions actions;
    private final RoadmapRows rows;
    private final Editions editions;
    private final Sql sql;

    WorkedActions(Initiatives initiatives, PlannedActions actions, RoadmapRows rows, Editions editions, Sql sql) {
        this.initiatives = initiatives;
        this.actions = actions;
        this.rows = rows;
        this.editions = editions;
        this.sql = sql;
    }

    /**
     * An action that nobody else changes until the transaction ends, nor its card.
     *
     * @throws NotFound where it is missing or another tenant's
     */
    PlannedAction of(Member member, ActionId id) {
        InitiativeId card = cardOf(member, id);
        initiatives.of(member, card).mustBeWorkedBy(member);
        PlannedAction action = actions.of(member, id);
        return action.card().equals(card) ? action : of(member, id);
    }

    /**
     * The card that holds it now.
     *
     * @throws NotFound where it is missing or another tenant's
     */
    InitiativeId cardOf(Member member, ActionId id) {
        return new InitiativeId(sql.of(
                        member,
                        "select initiative_id from action where organisation_id = :organisation and id = :action")
                .with("action", id)
                .one(UUID.class));
    }

    /** Its steps, in own words or as its edition tells them. */
    List<String> steps(Member member, PlannedAction action) {
        return new FollowedPractices(editions, null)
                .work(rows.find(member, action.card())).works().stream()
                        .filter(it -> it.id().equals(action.id()))
                        .findFirst()
                        .map(it -> ActionText.of(it).steps())
                        .orElseThrow(NotFound::new);
    }

    /** Where the next action of a card stands. */
    int end(Member member, InitiativeId card) {
        return sql.of(member, """
                select coalesce(max(position) + 1, 0) from action
                where organisation_id = :organisation and initiative_id = :card
                """).with("card", card).one(Integer.class);
    }

    /** The card as it stands, beside what was made from an old page. */
    InitiativeChanges.Outcome stale(Member member, InitiativeId card) {
        return new InitiativeChanges.Outcome.Stale(rows.find(member, card));
    }
}
