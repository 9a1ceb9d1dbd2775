package io.waymark.roadmap.web;

import io.waymark.figure.Quarter;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.roadmap.Card;
import io.waymark.roadmap.InitiativeFacts;
import io.waymark.roadmap.InitiativeId;
import io.waymark.roadmap.RoadmapRows;
import io.waymark.roadmap.Roadmaps;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the page of one card, which stands among all of its unit: seven statements. */
@Component
class InitiativePages {

    static final String VIEW = "roadmap/initiative";

    private final RoadmapRows rows;
    private final Roadmaps roadmaps;
    private final Clock clock;

    InitiativePages(RoadmapRows rows, Roadmaps roadmaps, Clock clock) {
        this.rows = rows;
        this.roadmaps = roadmaps;
        this.clock = clock;
    }

    /** @throws NotFound where the card is missing or another tenant's */
    @Transactional(readOnly = true)
    public Map<String, Object> of(Member member, InitiativeId id) {
        InitiativeFacts facts = rows.find(member, id);
        LocalDate today = member.today(clock);
        Card card = roadmaps.of(member, facts.unit(), today).cards().stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
        return Map.of(
                "page",
                new InitiativePage(member, card, rows.choices(member), Quarter.of(today)),
                "initiativePlanForm",
                InitiativePlanForm.of(facts),
                "overrideForm",
                OverrideForm.of(facts));
    }
}
