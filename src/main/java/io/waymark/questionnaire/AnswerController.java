package io.waymark.questionnaire;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.waymark.assessment.AssessmentId;
import io.waymark.content.PracticeKey;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Saves answers; the page's script asks for the answer's region alone, a plain form for the whole page. */
@Controller
class AnswerController {

    private final SavedAnswers answers;
    private final Questionnaire questionnaire;
    private final Guidance guidance;

    AnswerController(SavedAnswers answers, Questionnaire questionnaire, Guidance guidance) {
        this.answers = answers;
        this.questionnaire = questionnaire;
        this.guidance = guidance;
    }

    @Needs(Right.BELONG)
    @PostMapping("/orgs/{slug}/assessments/{id}/answers/{practice}")
    ModelAndView save(
            Member member,
            @PathVariable AssessmentId id,
            @PathVariable PracticeKey practice,
            @RequestParam Map<String, String> fields,
            HtmxRequest htmx) {
        AnswerForm form = AnswerForm.typed(fields);
        boolean on = fields.containsKey("on");
        AnswerState state = on ? answers.goOn(member, id, practice, form) : answers.save(member, id, practice, form);
        return htmx.isHtmxRequest() ? region(state) : page(member, id, state, on);
    }

    private static ModelAndView region(AnswerState state) {
        return new ModelAndView("questionnaire/question :: saved", Map.of("state", state), state.status());
    }

    private ModelAndView page(Member member, AssessmentId id, AnswerState state, boolean on) {
        return switch (state.kind()) {
            case IDLE, SAVED ->
                new ModelAndView(
                        "redirect:" + url(member, id, on ? after(member, id, state.practice()) : state.practice()));
            case REFUSED ->
                new ModelAndView(
                        "questionnaire/question",
                        Map.of("page", topic(member, id, state), "guidance", guidance),
                        state.status());
            case CONFLICT, CLOSED ->
                new ModelAndView(
                        "questionnaire/conflict",
                        Map.of("page", questionnaire.practice(member, id, state.practice()), "state", state),
                        state.status());
        };
    }

    private TopicQuestions topic(Member member, AssessmentId id, AnswerState state) {
        return questionnaire.topic(member, id, state.practice().topic()).with(state);
    }

    private PracticeKey after(Member member, AssessmentId id, PracticeKey practice) {
        return questionnaire.topic(member, id, practice.topic()).after(practice);
    }

    private static String url(Member member, AssessmentId id, PracticeKey practice) {
        return "/orgs/%s/assessments/%s/questions/%s/%s#%s"
                .formatted(
                        member.slug(),
                        id,
                        practice.topic().dimension(),
                        practice.topic().slug(),
                        practice.slug());
    }
}
