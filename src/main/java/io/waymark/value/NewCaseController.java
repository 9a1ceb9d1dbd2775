package io.waymark.value;

import io.waymark.form.Reply;
import io.waymark.goal.GoalId;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.Right;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

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
    Reply show(Member member, CaseSubject subject, BindingResult unread) {
        return Reply.shown(NewCasePages.VIEW, pages.of(member, subject));
    }

    @Needs(Right.WRITE_VALUE_CASES)
    @PostMapping("/orgs/{slug}/value-cases")
    Reply write(Member member, @Valid CaseForm form, BindingResult problems) {
        GoalId goal = Optional.ofNullable(form.goal()).orElseThrow(NotFound::new);
        form.judge(writing.check(member, goal, form.kpi(), form.content()).problems(), problems);
        return problems.hasErrors() ? refused(member, form, problems) : written(member, goal, form, problems);
    }

    private Reply written(Member member, GoalId goal, CaseForm form, BindingResult problems) {
        CaseResult result = writing.write(member, form.writtenAs(), goal, form.kpi(), form.content(), clock);
        if (result instanceof CaseResult.Done done) {
            return Reply.to(CaseController.PATH, member.slug(), done.id()).saying("gate.case.new.saved");
        }
        if (result instanceof CaseResult.Refused refused) {
            form.judge(refused.problems(), problems);
        }
        return refused(member, form, problems);
    }

    private Reply refused(Member member, CaseForm form, BindingResult problems) {
        return Reply.refused(NewCasePages.VIEW, problems, pages.of(member, new CaseSubject(form.goal(), form.kpi())));
    }
}
