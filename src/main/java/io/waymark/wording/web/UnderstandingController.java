package io.waymark.wording.web;

import io.waymark.goal.GoalId;
import io.waymark.goal.KpiId;
import io.waymark.goal.ObjectiveId;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import io.waymark.wording.Confirmation;
import io.waymark.wording.Confirmations;
import io.waymark.wording.Subject;
import java.time.Clock;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The business owner of a goal confirms the words of the goal and of what hangs under it. */
@Controller
class UnderstandingController {

    private static final String NOTHING = "";

    private final Confirmations confirmations;
    private final WordingPages pages;
    private final Clock clock;

    UnderstandingController(Confirmations confirmations, WordingPages pages, Clock clock) {
        this.confirmations = confirmations;
        this.pages = pages;
        this.clock = clock;
    }

    @Needs(Right.CONFIRM_WORDING)
    @PostMapping("/orgs/{slug}/wording/goals/{goal}/understandings")
    ModelAndView ofGoal(
            Member member,
            @PathVariable GoalId goal,
            @RequestParam(defaultValue = NOTHING) String seen,
            @RequestParam(defaultValue = NOTHING) String show,
            RedirectAttributes next) {
        return confirm(member, new Subject(Subject.Kind.GOAL, goal.value()), seen, WordingFilter.typed(show), next);
    }

    @Needs(Right.CONFIRM_WORDING)
    @PostMapping("/orgs/{slug}/wording/objectives/{objective}/understandings")
    ModelAndView ofObjective(
            Member member,
            @PathVariable ObjectiveId objective,
            @RequestParam(defaultValue = NOTHING) String seen,
            @RequestParam(defaultValue = NOTHING) String show,
            RedirectAttributes next) {
        return confirm(
                member, new Subject(Subject.Kind.OBJECTIVE, objective.value()), seen, WordingFilter.typed(show), next);
    }

    @Needs(Right.CONFIRM_WORDING)
    @PostMapping("/orgs/{slug}/wording/kpis/{kpi}/understandings")
    ModelAndView ofKpi(
            Member member,
            @PathVariable KpiId kpi,
            @RequestParam(defaultValue = NOTHING) String seen,
            @RequestParam(defaultValue = NOTHING) String show,
            RedirectAttributes next) {
        return confirm(member, new Subject(Subject.Kind.KPI, kpi.value()), seen, WordingFilter.typed(show), next);
    }

    private ModelAndView confirm(
            Member member, Subject subject, String seen, WordingFilter show, RedirectAttributes next) {
        return switch (confirmations.confirm(member, subject, seen, clock)) {
            case Confirmation.Done done -> {
                next.addFlashAttribute("understood", done.wording().title());
                yield new ModelAndView(
                        "redirect:/orgs/" + member.slug() + "/wording" + show.query() + "#" + subject.anchor());
            }
            case Confirmation.Changed changed ->
                new ModelAndView(
                        "wording/changed",
                        Map.of("member", member, "show", show, "row", pages.of(member, changed.now())),
                        HttpStatus.CONFLICT);
        };
    }
}
