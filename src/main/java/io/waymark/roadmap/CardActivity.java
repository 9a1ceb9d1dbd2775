package io.waymark.roadmap;

import io.waymark.organisation.ActivityRecord;
import io.waymark.organisation.Member;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Records what happened to cards, with every row that changed, as it was and as it is: so it can be taken back. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CardActivity {

    static final String SUBJECT = "initiative";

    private final Initiatives initiatives;
    private final CardStates states;
    private final ActivityRecord activity;

    CardActivity(Initiatives initiatives, CardStates states, ActivityRecord activity) {
        this.initiatives = initiatives;
        this.states = states;
        this.activity = activity;
    }

    /** The cards before a change; one that the change will make is named too. */
    CardState before(Member member, InitiativeId... cards) {
        initiatives.flush();
        return states.of(member, new LinkedHashSet<>(List.of(cards)));
    }

    /**
     * Records a change.
     *
     * @param about the card whose history it belongs to
     * @param title of what it was done to
     * @param was the cards before it
     * @return the entry
     */
    UUID add(
            Member member,
            Instant now,
            String what,
            InitiativeId about,
            String title,
            CardState was,
            Map<String, ?> before,
            Map<String, ?> after) {
        initiatives.flush();
        CardState is = states.of(member, was.cards());
        Map<String, Object> then = new HashMap<>(before);
        then.put("rows", was.beside(is));
        Map<String, Object> stands = new HashMap<>(after);
        stands.put("rows", is.beside(was));
        stands.put("cards", ids(was.cards()));
        stands.put("title", title);
        return activity.add(member, now, what, SUBJECT, about.value(), then, stands);
    }

    UUID add(Member member, Instant now, String what, InitiativeId about, String title, CardState was) {
        return add(member, now, what, about, title, was, Map.of(), Map.of());
    }

    /** Tells on another card what was recorded on the first. */
    void tell(Member member, Instant now, String what, InitiativeId about, String title) {
        activity.add(member, now, what, SUBJECT, about.value(), Map.of(), Map.of("title", title));
    }

    private static List<UUID> ids(Set<InitiativeId> cards) {
        return cards.stream().map(InitiativeId::value).toList();
    }
}
