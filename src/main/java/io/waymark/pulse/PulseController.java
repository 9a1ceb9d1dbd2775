package io.waymark.pulse;

import io.waymark.form.Reply;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** A pulse: the picture once it is finished, and before that the way back to the question where the person left off. */
@Controller
@RequestMapping("/orgs/{slug}/pulses/{id}")
class PulseController {

    private final Pictures pictures;
    private final PulseQuestions questions;
    private final PulseRuns runs;
    private final Clock clock;

    PulseController(Pictures pictures, PulseQuestions questions, PulseRuns runs, Clock clock) {
        this.pictures = pictures;
        this.questions = questions;
        this.runs = runs;
        this.clock = clock;
    }

    @GetMapping
    Reply show(Member member, @PathVariable PulseId id) {
        PicturePage page = pictures.of(member, id, clock.instant());
        return page.pulse().finished()
                ? Reply.shown("pulse/picture", Map.of("page", page))
                : To.question(member, id, page.resume());
    }

    @Needs(Right.BELONG)
    @PostMapping("/result")
    Reply create(Member member, @PathVariable PulseId id, PulseFinishForm form, BindingResult problems) {
        return switch (runs.finish(member, id, clock)) {
            case DONE -> To.picture(member, id);
            case NOTHING_SAID -> {
                problems.reject("pulse.error.nothing");
                yield Reply.refused(PulseQuestions.VIEW, problems, Map.of("page", questions.last(member, id)));
            }
        };
    }
}
