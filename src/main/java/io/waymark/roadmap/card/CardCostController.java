package io.waymark.roadmap.card;

import io.waymark.form.Reply;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import io.waymark.roadmap.CardCosts;
import io.waymark.roadmap.InitiativeFacts;
import io.waymark.roadmap.InitiativeId;
import io.waymark.roadmap.RoadmapRows;
import jakarta.validation.Valid;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What a card costs, and finance's word on it. */
@Controller
@RequestMapping("/orgs/{slug}/initiatives/{id}/costs")
class CardCostController {

    private final InitiativePages pages;
    private final CardEditing editing;
    private final CardCosts costs;
    private final RoadmapRows rows;
    private final Clock clock;

    CardCostController(InitiativePages pages, CardEditing editing, CardCosts costs, RoadmapRows rows, Clock clock) {
        this.pages = pages;
        this.editing = editing;
        this.costs = costs;
        this.rows = rows;
        this.clock = clock;
    }

    @Needs(Right.CHANGE_INITIATIVES)
    @PostMapping
    Reply say(Member member, @PathVariable InitiativeId id, @Valid CardCostForm form, BindingResult problems) {
        InitiativeFacts seen = rows.find(member, id);
        seen.mustBeWorkedBy(member);
        return problems.hasErrors()
                ? Reply.refused(CardEditing.VIEW, problems, editing.of(member, id))
                : InitiativeReplies.of(
                        member,
                        seen,
                        costs.say(member, id, form.seenVersion(), form.money(), form.moneyMonthly(), clock),
                        (clash, now) -> form.beside(now, clash));
    }

    @Needs(Right.CONFIRM_CARD_COSTS)
    @PostMapping("/confirmation")
    Reply confirm(Member member, @PathVariable InitiativeId id, SeenCost seen, BindingResult unread) {
        return judge(member, id, seen, "", "cost.now.confirmed");
    }

    @Needs(Right.CONFIRM_CARD_COSTS)
    @PostMapping("/return")
    Reply sendBack(Member member, @PathVariable InitiativeId id, @Valid CostReturnForm form, BindingResult problems) {
        rows.find(member, id);
        return problems.hasErrors()
                ? Reply.refused(InitiativePages.VIEW, problems, pages.of(member, id))
                : judge(member, id, form.seen(), form.reason(), "cost.now.sent-back");
    }

    private Reply judge(Member member, InitiativeId id, SeenCost seen, String reason, String message) {
        Reply reply = Reply.to("/orgs/{slug}/initiatives/{id}#costs", member.slug(), id);
        return costs.judge(member, id, seen.figure(), seen.figureMonthly(), reason, clock)
                ? reply.saying(message)
                : reply.warning("cost.now.other");
    }
}
