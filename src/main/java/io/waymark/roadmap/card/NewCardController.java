package io.waymark.roadmap.card;

import io.waymark.form.Reply;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.Right;
import io.waymark.organisation.UnitId;
import io.waymark.roadmap.InitiativeId;
import io.waymark.roadmap.OwnCards;
import io.waymark.roadmap.RoadmapChoices;
import io.waymark.roadmap.RoadmapRows;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A card for work that no gap asks for. */
@Controller
class NewCardController {

    private static final String VIEW = "roadmap/new-card";

    private final RoadmapRows rows;
    private final OwnCards cards;
    private final Clock clock;

    NewCardController(RoadmapRows rows, OwnCards cards, Clock clock) {
        this.rows = rows;
        this.cards = cards;
        this.clock = clock;
    }

    @GetMapping("/orgs/{slug}/units/{unit}/initiatives/new")
    Reply offer(Member member, @PathVariable UnitId unit) {
        Map<String, Object> model = model(member, unit);
        member.must(Right.WORK_THE_ROADMAP);
        return Reply.shown(VIEW, model);
    }

    @Needs(Right.WORK_THE_ROADMAP)
    @PostMapping("/orgs/{slug}/initiatives")
    Reply add(Member member, @Valid NewCardForm form, BindingResult problems) {
        UnitId unit = Optional.ofNullable(form.unit()).orElseThrow(NotFound::new);
        if (problems.hasErrors()) {
            return Reply.refused(VIEW, problems, model(member, unit));
        }
        InitiativeId id = form.id();
        cards.add(member, unit, id, form.words(), clock);
        return Reply.to("/orgs/{slug}/initiatives/{id}", member.slug(), id).saying("card.added", form.title());
    }

    private Map<String, Object> model(Member member, UnitId unit) {
        String name = rows.choices(member).units().stream()
                .filter(it -> it.id().equals(unit))
                .map(RoadmapChoices.OfUnit::name)
                .findFirst()
                .orElseThrow(NotFound::new);
        return Map.of("unitName", name, "newCardForm", NewCardForm.on(unit));
    }
}
