package io.waymark.pulse;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.waymark.content.DimensionKey;
import io.waymark.content.TopicKey;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A dimension a page, and the saving of each answer; script asks for the answer's region alone, a form for the page. */
@Controller("pulseQuestionController")
@RequestMapping("/orgs/{slug}/pulses/{id}")
class PulseQuestionController {

    private final PulseQuestions questions;
    private final SavedChoices choices;

    PulseQuestionController(PulseQuestions questions, SavedChoices choices) {
        this.questions = questions;
        this.choices = choices;
    }

    @GetMapping("/{dimension}")
    ModelAndView show(Member member, @PathVariable PulseId id, @PathVariable DimensionKey dimension) {
        QuestionsPage page = questions.of(member, id, dimension);
        return page.pulse().finished() ? To.picture(member, id) : new ModelAndView("pulse/questions", "page", page);
    }

    @Needs(Right.BELONG)
    @PostMapping("/answers/{topic:[a-z0-9-]+\\.[a-z0-9-]+}")
    ModelAndView save(
            Member member,
            @PathVariable PulseId id,
            @PathVariable TopicKey topic,
            @RequestParam Map<String, String> fields,
            HtmxRequest htmx) {
        ChoiceState state = choices.save(member, id, topic, ChoiceForm.typed(fields));
        return htmx.isHtmxRequest() ? region(state) : page(member, id, state, fields.containsKey("on"));
    }

    private static ModelAndView region(ChoiceState state) {
        return new ModelAndView("pulse/questions :: saved", Map.of("state", state), state.status());
    }

    private ModelAndView page(Member member, PulseId id, ChoiceState state, boolean on) {
        return switch (state.kind()) {
            case IDLE, SAVED ->
                To.question(member, id, on ? page(member, id, state).after(state.topic()) : state.topic());
            case REFUSED -> page("pulse/questions", member, id, state);
            case CONFLICT, FINISHED -> page("pulse/conflict", member, id, state);
        };
    }

    private ModelAndView page(String template, Member member, PulseId id, ChoiceState state) {
        return new ModelAndView(template, Map.of("page", page(member, id, state), "state", state), state.status());
    }

    private QuestionsPage page(Member member, PulseId id, ChoiceState state) {
        return questions.of(member, id, state.topic().dimension()).with(state);
    }
}
