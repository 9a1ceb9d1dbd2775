package io.waymark.pulse;

import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import java.time.Clock;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

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
    ModelAndView show(Member member, @PathVariable PulseId id) {
        PicturePage page = pictures.of(member, id, clock.instant());
        return page.pulse().finished()
                ? new ModelAndView("pulse/picture", "page", page)
                : To.question(member, id, page.resume());
    }

    @Needs(Right.BELONG)
    @PostMapping("/result")
    ModelAndView create(Member member, @PathVariable PulseId id) {
        return switch (runs.finish(member, id, clock)) {
            case DONE -> To.picture(member, id);
            case NOTHING_SAID -> nothingSaid(member, id);
        };
    }

    private ModelAndView nothingSaid(Member member, PulseId id) {
        return new ModelAndView(
                "pulse/questions",
                Map.of("page", questions.last(member, id).withNothingSaid()),
                HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
