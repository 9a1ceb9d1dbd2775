package io.waymark.questionnaire;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.waymark.assessment.AssessmentId;
import io.waymark.content.PracticeKey;
import io.waymark.form.Reply;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import jakarta.validation.Valid;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Saves answers; the page's script asks for the answer's region alone, a plain form for the whole page. */
@Controller
class AnswerController {

    private final SavedAnswers answers;
    private final Questionnaire questionnaire;
    private final AnswerClashes clashes;
    private final Guidance guidance;
    private final SavedRegion saved;

    AnswerController(
            SavedAnswers answers,
            Questionnaire questionnaire,
            AnswerClashes clashes,
            Guidance guidance,
            SavedRegion saved) {
        this.answers = answers;
        this.questionnaire = questionnaire;
        this.clashes = clashes;
        this.guidance = guidance;
        this.saved = saved;
    }

    @Needs(Right.BELONG)
    @PostMapping("/orgs/{slug}/assessments/{id}/answers/{practice}")
    Reply save(
            Member member,
            @PathVariable AssessmentId id,
            @PathVariable PracticeKey practice,
            @Valid AnswerForm form,
            BindingResult problems,
            HtmxRequest htmx) {
        AnswerState state = form.goesOn()
                ? answers.goOn(member, id, practice, form, problems)
                : answers.save(member, id, practice, form, problems);
        return htmx.isHtmxRequest() ? region(state) : page(member, id, state, form.goesOn(), problems);
    }

    private Reply region(AnswerState state) {
        if (state.kind() == AnswerState.Kind.SAVED) {
            return Reply.printed(saved.of(state));
        }
        return Reply.shown("questionnaire/question :: saved", Map.of("state", state))
                .as(state.status());
    }

    private Reply page(Member member, AssessmentId id, AnswerState state, boolean on, BindingResult problems) {
        PracticeKey practice = state.practice();
        return switch (state.kind()) {
            case IDLE, SAVED -> at(member, id, on ? topic(member, id, practice).after(practice) : practice);
            case REFUSED ->
                Reply.refused(
                        "questionnaire/question",
                        problems,
                        Map.of("page", topic(member, id, practice).with(state), "guidance", guidance));
            case CONFLICT, CLOSED -> Reply.clash(clashes.of(member, id, state));
        };
    }

    private TopicQuestions topic(Member member, AssessmentId id, PracticeKey practice) {
        return questionnaire.topic(member, id, practice.topic());
    }

    private static Reply at(Member member, AssessmentId id, PracticeKey practice) {
        return Reply.to(
                AnswerClashes.QUESTION,
                member.slug(),
                id,
                practice.topic().dimension(),
                practice.topic().slug(),
                practice.slug());
    }
}
