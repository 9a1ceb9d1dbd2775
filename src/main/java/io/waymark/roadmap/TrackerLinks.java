package io.waymark.roadmap;

import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.Sql;
import io.waymark.roadmap.InitiativeChanges.Outcome;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where the work of cards is tracked elsewhere; whoever works a card keeps its links. */
@Component
public class TrackerLinks {

    private final Initiatives initiatives;
    private final CardActivity activity;
    private final Sql sql;

    TrackerLinks(Initiatives initiatives, CardActivity activity, Sql sql) {
        this.initiatives = initiatives;
        this.activity = activity;
        this.sql = sql;
    }

    /** Those of a card, the oldest first; one statement. */
    @Transactional(readOnly = true)
    public List<TrackerLink> of(Member member, InitiativeId card) {
        return sql.of(member, """
                select id, label, url from initiative_link
                where organisation_id = :organisation and initiative_id = :card
                order by added_at, id
                """).with("card", card).list(TrackerLink.class);
    }

    /**
     * Adds a link, once.
     *
     * @param link its id made with the wish, its address judged by the caller
     * @throws NotFound where the card is missing or another tenant's
     */
    @Transactional
    public Outcome add(Member member, InitiativeId card, TrackerLink link, Clock clock) {
        initiatives.of(member, card).mustBeWorkedBy(member);
        CardState was = activity.before(member, card);
        int added = sql.of(member, """
                insert into initiative_link (organisation_id, id, initiative_id, label, url, added_by, added_at)
                values (:organisation, :id, :card, :label, :url, :person, :now)
                on conflict do nothing
                """)
                .with("id", link.id())
                .with("card", card)
                .with("label", link.label())
                .with("url", link.url())
                .with("now", Timestamp.from(clock.instant()))
                .run();
        return added == 0
                ? Outcome.Done.ALREADY
                : new Outcome.Done(
                        activity.add(member, clock.instant(), "activity.initiative.linked", card, link.label(), was));
    }

    /**
     * Removes a link.
     *
     * @throws NotFound where the card has none such, or is missing or another tenant's
     */
    @Transactional
    public Outcome remove(Member member, InitiativeId card, UUID link, Clock clock) {
        initiatives.of(member, card).mustBeWorkedBy(member);
        TrackerLink its = of(member, card).stream()
                .filter(it -> it.id().equals(link))
                .findFirst()
                .orElseThrow(NotFound::new);
        CardState was = activity.before(member, card);
        sql.of(member, """
                delete from initiative_link
                where organisation_id = :organisation and initiative_id = :card and id = :id
                """).with("card", card).with("id", link).run();
        return new Outcome.Done(
                activity.add(member, clock.instant(), "activity.initiative.unlinked", card, its.label(), was));
    }
}
