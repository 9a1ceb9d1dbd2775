package io.waymark.firstapplication.web;

import io.waymark.content.Editions;
import io.waymark.firstapplication.ApplicationChoiceRows;
import io.waymark.firstapplication.ApplicationDecision;
import io.waymark.firstapplication.Choice;
import io.waymark.firstapplication.ChoiceId;
import io.waymark.firstapplication.Deciding;
import io.waymark.firstapplication.DecisionResult;
import io.waymark.form.Clash;
import io.waymark.form.Reply;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The decision for one of the candidates. */
@Controller
class DecisionController {

    private final Deciding deciding;
    private final ApplicationChoiceRows choices;
    private final DecisionPages pages;
    private final Editions editions;
    private final Clock clock;

    DecisionController(
            Deciding deciding, ApplicationChoiceRows choices, DecisionPages pages, Editions editions, Clock clock) {
        this.deciding = deciding;
        this.choices = choices;
        this.pages = pages;
        this.editions = editions;
        this.clock = clock;
    }

    @Needs(Right.DECIDE_APPLICATIONS)
    @GetMapping(Addresses.DECISION)
    Reply fresh(Member member, @PathVariable ChoiceId id, @RequestParam(defaultValue = "") String candidate) {
        return pages.fresh(member, id, candidate);
    }

    @Needs(Right.DECIDE_APPLICATIONS)
    @PostMapping(Addresses.DECISION)
    Reply decide(
            Member member,
            @PathVariable ChoiceId id,
            @Valid DecisionForm form,
            BindingResult problems,
            @RequestParam Map<String, String> fields) {
        Choice choice = choices.of(member, id);
        if (choice.decision() != null && problems.hasErrors()) {
            return Reply.clash(tooLate(member, choice, form, choice.decision()));
        }
        PrerequisiteRows rows = PrerequisiteRows.typed(fields, Map.of());
        if (choice.decision() == null) {
            rows.judge(editions.current(), problems);
        }
        return problems.hasErrors()
                ? pages.refused(member, id, form, problems, fields)
                : answer(member, choice, form, problems, rows, fields);
    }

    private Reply answer(
            Member member,
            Choice choice,
            DecisionForm form,
            BindingResult problems,
            PrerequisiteRows rows,
            Map<String, String> fields) {
        return switch (deciding.decide(member, choice.id(), form.decision(rows), clock)) {
            case DecisionResult.Recorded it -> Reply.toAddress(Addresses.choice(member, choice.id()));
            case DecisionResult.RankingChanged it -> pages.changed(member, choice.id(), form, fields);
            case DecisionResult.NotRanked it -> {
                problems.rejectValue("candidate", "application.error.candidate");
                yield pages.refused(member, choice.id(), form, problems, fields);
            }
            case DecisionResult.DecidedAlready it -> Reply.clash(tooLate(member, choice, form, it.standing()));
        };
    }

    private static Clash tooLate(Member member, Choice choice, DecisionForm form, ApplicationDecision standing) {
        String mine = standing.ranking().places().stream()
                .filter(it -> it.candidate().id().equals(form.candidate()))
                .map(it -> it.name())
                .findFirst()
                .orElse("");
        return Clash.about("goals", choice.title(), Addresses.CHOICE, member.slug(), choice.id())
                .line("application.decision.chosen", mine, standing.application())
                .line("application.decision.reason", form.reason(), standing.reason())
                .closed("application.closed");
    }
}
