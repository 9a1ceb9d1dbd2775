package io.waymark.roadmap.board;

import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.roadmap.InitiativeFacts;
import io.waymark.roadmap.InitiativeId;
import io.waymark.roadmap.RoadmapRows;
import io.waymark.roadmap.Status;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;

/** Judges what is wished of cards before any of it is done. */
@Component
class CardWishes {

    private final RoadmapRows rows;

    CardWishes(RoadmapRows rows) {
        this.rows = rows;
    }

    /**
     * Refuses who may not work all of these cards.
     *
     * @throws NotFound where one is missing or another tenant's
     */
    @Transactional(readOnly = true)
    void mustBeWorkedBy(Member member, Collection<InitiativeId> cards) {
        cards.forEach(it -> rows.find(member, it).mustBeWorkedBy(member));
    }

    /** Says which of the cards cannot have the status that is wished for before finance confirmed what they cost. */
    @Transactional(readOnly = true)
    void judge(Member member, CardChangesForm wish, BindingResult problems) {
        Status wished = wish.state();
        List<String> waiting = wished == null
                ? List.of()
                : wish.seen().keySet().stream()
                        .map(it -> rows.find(member, it))
                        .filter(it -> it.word().forbids(it.status(), wished))
                        .map(InitiativeFacts::title)
                        .toList();
        if (!waiting.isEmpty()) {
            problems.rejectValue("state", "cost.error.plan", new Object[] {String.join(", ", waiting)}, null);
        }
    }
}
