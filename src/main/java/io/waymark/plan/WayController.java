package io.waymark.plan;

import io.waymark.form.Reply;
import io.waymark.organisation.ChosenUnit;
import io.waymark.organisation.Member;
import io.waymark.plan.way.Undertaking;
import io.waymark.plan.way.Ways;
import io.waymark.roadmap.ActionId;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;

/** Says what the targets of a unit need, and what fits into a budget. */
@Controller
class WayController {

    private final PlanGrounds grounds;

    WayController(PlanGrounds grounds) {
        this.grounds = grounds;
    }

    @GetMapping("/orgs/{slug}/roadmap/way")
    Reply show(Member member, ChosenUnit chosen, @Valid BudgetForm form, BindingResult problems) {
        PlanGround ground = grounds.of(member, form.unit(), chosen);
        boolean told =
                ground.lack().filter(it -> it != PlanGround.Lack.TEAMLESS).isEmpty();
        Map<String, Object> model = told
                ? Map.of(
                        "ground", ground,
                        "page", page(ground, problems.hasErrors() ? null : form.days()),
                        "budgetForm", form)
                : Map.of("ground", ground, "budgetForm", form);
        return told && problems.hasErrors()
                ? Reply.refused(WayPage.VIEW, problems, model)
                : Reply.shown(WayPage.VIEW, model);
    }

    private static WayPage page(PlanGround ground, @Nullable Integer days) {
        WorkAhead ahead = ground.ahead();
        Ways<ActionId> ways = Ways.of(
                ahead.levels(),
                ahead.backlog().tasks().stream()
                        .map(it -> new Undertaking<>(
                                it.id(),
                                it.days(),
                                it.value(),
                                it.after(),
                                ahead.closes().getOrDefault(it.id(), Set.of())))
                        .toList());
        return new WayPage(ground, ahead, ways, days == null ? null : ways.within(days));
    }
}
