package io.waymark.firstapplication.web;

import io.waymark.content.Editions;
import io.waymark.firstapplication.ApplicationChoices;
import io.waymark.firstapplication.ApplicationDecision;
import io.waymark.firstapplication.Choice;
import io.waymark.firstapplication.ChoiceId;
import io.waymark.firstapplication.Deciding;
import io.waymark.firstapplication.DecisionResult;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The decision for one of the candidates. */
@Controller
class DecisionController {

    private final Deciding deciding;
    private final ApplicationChoices choices;
    private final DecisionPages pages;
    private final Editions editions;
    private final Clock clock;

    DecisionController(
            Deciding deciding, ApplicationChoices choices, DecisionPages pages, Editions editions, Clock clock) {
        this.deciding = deciding;
        this.choices = choices;
        this.pages = pages;
        this.editions = editions;
        this.clock = clock;
    }

    @Needs(Right.DECIDE_APPLICATIONS)
    @GetMapping(Addresses.DECISION)
    ModelAndView fresh(Member member, @PathVariable ChoiceId id, @RequestParam(defaultValue = "") String candidate) {
        return pages.fresh(member, id, candidate);
    }

    @Needs(Right.DECIDE_APPLICATIONS)
    @PostMapping(Addresses.DECISION)
    ModelAndView decide(Member member, @PathVariable ChoiceId id, @RequestParam Map<String, String> fields) {
        Choice choice = choices.of(member, id);
        DecisionForm form = DecisionForm.typed(fields, Map.of());
        Problems problems = form.problems(editions.current());
        if (!problems.none() && !choice.decided()) {
            return pages.again(member, id, fields, false, problems, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return switch (deciding.decide(member, id, form.decision(), clock)) {
            case DecisionResult.Recorded it -> new ModelAndView("redirect:" + Addresses.choice(member, id));
            case DecisionResult.RankingChanged it ->
                pages.again(member, id, fields, true, Problems.NONE, HttpStatus.CONFLICT);
            case DecisionResult.NotRanked it ->
                pages.again(member, id, fields, false, notRanked(), HttpStatus.UNPROCESSABLE_CONTENT);
            case DecisionResult.DecidedAlready it ->
                conflict(member, choice, form, it.standing()).answer();
        };
    }

    private static Problems notRanked() {
        return new Problems(List.of(Problem.of("candidate", "application.error.candidate")));
    }

    private static Conflict conflict(Member member, Choice choice, DecisionForm form, ApplicationDecision standing) {
        String mine = standing.ranking().places().stream()
                .filter(it -> it.candidate().id().toString().equals(form.candidate()))
                .map(it -> it.name())
                .findFirst()
                .orElse("");
        return Conflict.tooLate(
                choice.title(),
                List.of(
                        new Conflict.Row("application.decision.chosen", mine, standing.application()),
                        new Conflict.Row("application.decision.reason", form.reason(), standing.reason())),
                Addresses.choice(member, choice.id()));
    }
}
