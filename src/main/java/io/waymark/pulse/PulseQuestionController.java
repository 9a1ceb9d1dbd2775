package io.waymark.pulse;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.waymark.content.DimensionKey;
import io.waymark.content.TopicKey;
import io.waymark.form.Reply;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import jakarta.validation.Valid;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** A dimension a page, and the saving of each answer; script asks for the answer's region alone, a form for the page. */
@Controller("pulseQuestionController")
@RequestMapping("/orgs/{slug}/pulses/{id}")
class PulseQuestionController {

    private static final String REGION = PulseQuestions.VIEW + " :: saved";

    private final PulseQuestions questions;
    private final SavedChoices choices;
    private final ChoiceClash clash;

    PulseQuestionController(PulseQuestions questions, SavedChoices choices, ChoiceClash clash) {
        this.questions = questions;
        this.choices = choices;
        this.clash = clash;
    }

    @GetMapping("/{dimension}")
    Reply show(Member member, @PathVariable PulseId id, @PathVariable DimensionKey dimension) {
        QuestionsPage page = questions.of(member, id, dimension);
        return page.pulse().finished()
                ? To.picture(member, id)
                : Reply.shown(PulseQuestions.VIEW, Map.of("page", page));
    }

    @Needs(Right.BELONG)
    @PostMapping("/answers/{topic:[a-z0-9-]+\\.[a-z0-9-]+}")
    Reply save(
            Member member,
            @PathVariable PulseId id,
            @PathVariable TopicKey topic,
            @Valid ChoiceForm form,
            BindingResult problems,
            HtmxRequest htmx) {
        ChoiceState state =
                problems.hasErrors() ? ChoiceState.refused(topic, form) : choices.save(member, id, topic, form);
        return htmx.isHtmxRequest() ? region(state, problems) : page(member, id, form, state, problems);
    }

    private static Reply region(ChoiceState state, BindingResult problems) {
        Map<String, Object> model = Map.of("state", state);
        return problems.hasErrors()
                ? Reply.refused(REGION, problems, model)
                : Reply.shown(REGION, model).as(state.status());
    }

    private Reply page(Member member, PulseId id, ChoiceForm form, ChoiceState state, BindingResult problems) {
        return switch (state.kind()) {
            case IDLE, SAVED ->
                To.question(member, id, form.on() ? page(member, id, state).after(state.topic()) : state.topic());
            case REFUSED -> Reply.refused(PulseQuestions.VIEW, problems, Map.of("page", page(member, id, state)));
            case CONFLICT, FINISHED -> Reply.clash(clash.of(member, page(member, id, state), state));
        };
    }

    private QuestionsPage page(Member member, PulseId id, ChoiceState state) {
        return questions.of(member, id, state.topic().dimension()).with(state);
    }
}
