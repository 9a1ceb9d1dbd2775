package io.waymark.roadmap;

import io.waymark.organisation.ActivityRecord;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.Right;
import io.waymark.roadmap.InitiativeChanges.Outcome;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What cards cost, said by whoever works them and confirmed or sent back by finance; each call is one transaction with its
 * activity entry.
 */
@Component
public class CardCosts {

    private final Initiatives initiatives;
    private final RoadmapRows rows;
    private final ActivityRecord activity;

    CardCosts(Initiatives initiatives, RoadmapRows rows, ActivityRecord activity) {
        this.initiatives = initiatives;
        this.rows = rows;
        this.activity = activity;
    }

    /**
     * Says what a card costs; figures that stand already keep the word of finance. A planned card goes back to be proposed until
     * finance has spoken to other ones; what has begun goes on, and waits for that word.
     *
     * @param once and {@code monthly} 0 or more; both 0 where it costs nothing
     * @return stale where the card was changed since it was seen
     * @throws NotFound where the card is missing or another tenant's
     */
    @Transactional
    public Outcome say(
            Member member, InitiativeId id, int seenVersion, BigDecimal once, BigDecimal monthly, Clock clock) {
        Initiative card = initiatives.of(member, id);
        card.mustBeWorkedBy(member);
        Optional<StoredCost> was = card.cost();
        boolean free = once.signum() == 0 && monthly.signum() == 0;
        if (was.map(it -> it.says(once, monthly)).orElse(free)) {
            return Outcome.Done.ALREADY;
        }
        if (card.version() != seenVersion) {
            return new Outcome.Stale(rows.find(member, id));
        }
        card.costs(free ? null : StoredCost.said(once, monthly, member, clock.instant()));
        boolean back = card.waitsAgain();
        note(member, card, "activity.initiative." + (back ? "costs-changed" : "costs-said"), was, "", clock);
        return Outcome.Done.ALREADY;
    }

    /**
     * Finance speaks to the figures that it saw; the same said twice is said once.
     *
     * @param reason why they are sent back; empty where they are confirmed
     * @return whether the card still says these figures
     * @throws NotFound where the card is missing or another tenant's
     */
    @Transactional
    public boolean judge(
            Member member, InitiativeId id, BigDecimal once, BigDecimal monthly, String reason, Clock clock) {
        Initiative card = initiatives.of(member, id);
        member.must(Right.CONFIRM_CARD_COSTS);
        Optional<StoredCost> stands = card.cost().filter(it -> it.says(once, monthly));
        stands.map(it -> it.judged(reason, member, clock.instant()))
                .filter(it -> !it.word().equals(card.word()))
                .ifPresent(it -> {
                    card.costs(it);
                    String verb = reason.isEmpty() ? "costs-confirmed" : "costs-sent-back";
                    note(member, card, "activity.initiative." + verb, stands, reason, clock);
                });
        return stands.isPresent();
    }

    private void note(
            Member member, Initiative card, String what, Optional<StoredCost> was, String reason, Clock clock) {
        initiatives.flush();
        Map<String, String> stands =
                new HashMap<>(card.cost().map(StoredCost::fields).orElse(Map.of()));
        stands.put("reason", reason);
        stands.put("title", rows.find(member, card.id()).title());
        activity.add(
                member,
                clock.instant(),
                what,
                CardActivity.SUBJECT,
                card.id().value(),
                was.map(StoredCost::fields).orElse(Map.of()),
                stands);
    }
}
