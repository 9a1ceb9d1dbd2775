package io.waymark.roadmap.card;

import io.waymark.figure.Figures;
import io.waymark.form.CreationKey;
import io.waymark.form.Reply;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import io.waymark.roadmap.CardSpending;
import io.waymark.roadmap.InitiativeId;
import io.waymark.roadmap.RoadmapRows;
import io.waymark.roadmap.Spending;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Money that was spent on a card. */
@Controller
@RequestMapping("/orgs/{slug}/initiatives/{id}/spending")
class CardSpendingController {

    private final InitiativePages pages;
    private final Spending spending;
    private final RoadmapRows rows;
    private final Clock clock;

    CardSpendingController(InitiativePages pages, Spending spending, RoadmapRows rows, Clock clock) {
        this.pages = pages;
        this.spending = spending;
        this.rows = rows;
        this.clock = clock;
    }

    @Needs(Right.CHANGE_INITIATIVES)
    @PostMapping
    Reply record(Member member, @PathVariable InitiativeId id, @Valid CardSpendingForm form, BindingResult problems) {
        rows.find(member, id).mustBeWorkedBy(member);
        form.judge(member.today(clock), problems);
        if (problems.hasErrors()) {
            return Reply.refused(InitiativePages.VIEW, problems, pages.of(member, id));
        }
        spending.add(member, id, form.id(), form.spentOn(), form.money(), form.purpose(), clock);
        return there(member, id).saying("cost.now.spent", Figures.number(form.money()));
    }

    @Needs(Right.CHANGE_INITIATIVES)
    @PostMapping("/{spending}/withdrawal")
    Reply takeBack(Member member, @PathVariable InitiativeId id, @PathVariable("spending") UUID amount) {
        CardSpending was = spending.takeBack(member, id, amount, clock);
        return there(member, id)
                .saying("cost.now.spent-taken-back", Figures.number(was.amount()))
                .undoneBy(
                        "/orgs/%s/initiatives/%s/spending".formatted(member.slug(), id),
                        Map.of(
                                "amount",
                                was.amount().toPlainString(),
                                "day",
                                was.day(),
                                "purpose",
                                was.note(),
                                "key",
                                CreationKey.next().value()));
    }

    /** Where what was done is said, above what was spent. */
    private static Reply there(Member member, InitiativeId id) {
        return Reply.to("/orgs/{slug}/initiatives/{id}", member.slug(), id);
    }
}
