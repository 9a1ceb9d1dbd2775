package io.waymark.roadmap.card;

import io.waymark.figure.Quarter;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.roadmap.Card;
import io.waymark.roadmap.CardComments;
import io.waymark.roadmap.CardSpendings;
import io.waymark.roadmap.CardStory;
import io.waymark.roadmap.InitiativeFacts;
import io.waymark.roadmap.InitiativeId;
import io.waymark.roadmap.Roadmap;
import io.waymark.roadmap.RoadmapRows;
import io.waymark.roadmap.Roadmaps;
import io.waymark.roadmap.TrackerLinks;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the page of one card, which stands among all of its unit: twelve statements. */
@Component
class InitiativePages {

    static final String VIEW = "roadmap/initiative";

    private final RoadmapRows rows;
    private final Roadmaps roadmaps;
    private final CardStory story;
    private final TrackerLinks links;
    private final CardComments comments;
    private final CardSpendings spendings;
    private final Clock clock;

    InitiativePages(
            RoadmapRows rows,
            Roadmaps roadmaps,
            CardStory story,
            TrackerLinks links,
            CardComments comments,
            CardSpendings spendings,
            Clock clock) {
        this.rows = rows;
        this.roadmaps = roadmaps;
        this.story = story;
        this.links = links;
        this.comments = comments;
        this.spendings = spendings;
        this.clock = clock;
    }

    /** @throws NotFound where the card is missing or another tenant's */
    @Transactional(readOnly = true)
    public Map<String, Object> of(Member member, InitiativeId id) {
        InitiativePage page = page(member, id);
        Map<String, Object> model = new HashMap<>();
        model.put("page", page);
        model.put("initiativePlanForm", InitiativePlanForm.of(page.card().facts()));
        model.put("overrideForm", OverrideForm.of(page.card().facts()));
        model.put("costReturnForm", CostReturnForm.of(page.card().facts()));
        model.put("trackerLinkForm", TrackerLinkForm.empty());
        model.put("cardCommentForm", CardCommentForm.empty());
        model.put("cardSpendingForm", CardSpendingForm.on(member.today(clock)));
        model.put("spendings", spendings.of(member, id));
        model.put("links", links.of(member, id));
        model.put("comments", comments.of(member, id));
        model.put("story", story.of(member, id));
        return model;
    }

    /** The card among all of its unit. */
    @Transactional(readOnly = true)
    public InitiativePage page(Member member, InitiativeId id) {
        InitiativeFacts facts = rows.find(member, id);
        LocalDate today = member.today(clock);
        Roadmap roadmap = roadmaps.of(member, facts.unit(), today);
        Card card = roadmap.cards().stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
        return new InitiativePage(member, card, roadmap, rows.choices(member), Quarter.of(today));
    }
}
