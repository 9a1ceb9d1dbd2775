package io.waymark.planning;

import io.waymark.assessment.AssessmentId;
import io.waymark.form.Reply;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.Right;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.function.Supplier;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Plans an assessment. */
@Controller
class NewAssessmentController {

    private final Planning planning;
    private final PlanPages pages;
    private final Clock clock;

    NewAssessmentController(Planning planning, PlanPages pages, Clock clock) {
        this.planning = planning;
        this.pages = pages;
        this.clock = clock;
    }

    @Needs(Right.PLAN_ASSESSMENTS)
    @GetMapping("/orgs/{slug}/assessments/new")
    Reply show(Member member, @RequestParam(defaultValue = "") String unit) {
        PlanProposal proposal = planning.proposal(member, unit, quarter(member));
        return pages.shown(proposal.choices(), proposal.form());
    }

    @Needs(Right.PLAN_ASSESSMENTS)
    @PostMapping("/orgs/{slug}/assessments")
    Reply create(Member member, @Valid PlanForm form, BindingResult problems) {
        return begun(member, form, () -> begin(member, form, problems));
    }

    private Reply begin(Member member, PlanForm form, BindingResult problems) {
        PlanChoices choices = planning.choices(member);
        choices.judge(form, problems);
        if (problems.hasErrors()) {
            return begun(member, form, () -> pages.refused(choices, form, problems));
        }
        try {
            return planning.begin(member, form, choices.edition(form).orElseThrow(), clock)
                    .map(it -> at(member, it))
                    .orElseGet(() -> begun(member, form, () -> alike(choices, form, problems)));
        } catch (DataIntegrityViolationException | NotFound e) {
            return begun(member, form, () -> overtaken(member, form, problems, e));
        }
    }

    /** What the first click began, which may be there only now. */
    private Reply begun(Member member, PlanForm form, Supplier<Reply> otherwise) {
        return planning.begun(member, form)
                .map(it -> it.withdrawn() ? withdrawn(member, form) : at(member, it.id()))
                .orElseGet(otherwise);
    }

    /** An old form begins nothing; it comes back as it was typed, as a new one. */
    private Reply withdrawn(Member member, PlanForm form) {
        return pages.shown(planning.choices(member), form.anew()).late("planning.new.withdrawn");
    }

    private static Reply at(Member member, AssessmentId id) {
        return Reply.to("/orgs/{slug}/assessments/{id}", member.slug(), id);
    }

    private Reply alike(PlanChoices choices, PlanForm form, BindingResult problems) {
        problems.rejectValue("title", "planning.error.title-taken");
        return pages.refused(choices, form, problems);
    }

    /** Somebody changed what could be chosen while the form was sent: a second look tells what. */
    private Reply overtaken(Member member, PlanForm form, BindingResult problems, RuntimeException cause) {
        PlanChoices choices = planning.choices(member);
        choices.judge(form, problems);
        if (!problems.hasErrors()) {
            throw cause;
        }
        return pages.refused(choices, form, problems);
    }

    /** Most organisations assess themselves once a quarter. */
    private String quarter(Member member) {
        LocalDate today = member.today(clock);
        return today.getYear() + " Q" + today.get(IsoFields.QUARTER_OF_YEAR);
    }
}
