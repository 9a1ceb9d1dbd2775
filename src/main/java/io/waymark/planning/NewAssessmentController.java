package io.waymark.planning;

import io.waymark.assessment.AssessmentId;
import io.waymark.form.Reply;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Plans an assessment. */
@Controller
class NewAssessmentController {

    private final Planning planning;
    private final Clock clock;

    NewAssessmentController(Planning planning, Clock clock) {
        this.planning = planning;
        this.clock = clock;
    }

    @Needs(Right.PLAN_ASSESSMENTS)
    @GetMapping("/orgs/{slug}/assessments/new")
    ModelAndView show(Member member, @RequestParam(defaultValue = "") String unit) {
        PlanChoices choices = planning.choices(member);
        PlanForm form = planning.suggested(member, unit, quarter(member), choices);
        return page(new PlanPage(member, choices, form, List.of()), HttpStatus.OK);
    }

    @Needs(Right.PLAN_ASSESSMENTS)
    @PostMapping("/orgs/{slug}/assessments")
    ModelAndView create(Member member, @RequestParam Map<String, String> fields) {
        PlanForm form = PlanForm.typed(fields);
        return begun(member, form, () -> begin(member, form));
    }

    private ModelAndView begin(Member member, PlanForm form) {
        PlanPage page = checked(member, form);
        if (!page.problems().isEmpty()) {
            return begun(member, form, () -> page(page, HttpStatus.UNPROCESSABLE_CONTENT));
        }
        try {
            return at(member, planning.begin(member, form, page.edition(), clock));
        } catch (DataIntegrityViolationException e) {
            return begun(member, form, () -> overtaken(checked(member, form), e));
        }
    }

    /** What the first click began, which may be there only now. */
    private ModelAndView begun(Member member, PlanForm form, Supplier<ModelAndView> otherwise) {
        return planning.begun(member, form).map(it -> at(member, it)).orElseGet(otherwise);
    }

    private static ModelAndView at(Member member, AssessmentId id) {
        return Reply.to("/orgs/{slug}/assessments/{id}", member.slug(), id);
    }

    /** Somebody changed what could be chosen while the form was sent: a second look tells what. */
    private static ModelAndView overtaken(PlanPage page, DataIntegrityViolationException cause) {
        if (page.problems().isEmpty()) {
            throw cause;
        }
        return page(page, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private PlanPage checked(Member member, PlanForm form) {
        PlanChoices choices = planning.choices(member);
        return new PlanPage(member, choices, form, PlanCheck.problems(form, choices));
    }

    private static ModelAndView page(PlanPage page, HttpStatus status) {
        return new ModelAndView("planning/new", Map.of("page", page), status);
    }

    /** Most organisations assess themselves once a quarter. */
    private String quarter(Member member) {
        LocalDate today = member.today(clock);
        return today.getYear() + " Q" + today.get(IsoFields.QUARTER_OF_YEAR);
    }
}
