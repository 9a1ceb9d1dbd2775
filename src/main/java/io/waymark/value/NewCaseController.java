package io.waymark.value;

import io.waymark.goal.GoalId;
import io.waymark.goal.KpiId;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.Right;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Writes a new value case. */
@Controller
class NewCaseController {

    private final NewCasePages pages;
    private final CaseWriting writing;
    private final Clock clock;

    NewCaseController(NewCasePages pages, CaseWriting writing, Clock clock) {
        this.pages = pages;
        this.writing = writing;
        this.clock = clock;
    }

    @GetMapping("/orgs/{slug}/value-cases/new")
    ModelAndView show(Member member, CaseForm form) {
        return pages.show(member, form, Map.of());
    }

    @Needs(Right.WRITE_VALUE_CASES)
    @PostMapping("/orgs/{slug}/value-cases")
    ModelAndView write(Member member, CaseForm form) {
        GoalId goal = new GoalId(id(form.goal()).orElseThrow(NotFound::new));
        KpiId kpi = id(form.kpi()).map(KpiId::new).orElse(null);
        return switch (writing.write(member, goal, kpi, form.content(), clock)) {
            case CaseResult.Done done ->
                new ModelAndView("redirect:/orgs/" + member.slug() + "/value-cases/" + done.id());
            case CaseResult.Stale stale ->
                new ModelAndView("redirect:/orgs/" + member.slug() + "/value-cases/"
                        + stale.now().id());
            case CaseResult.Refused refused -> pages.show(member, form, refused.problems());
        };
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
