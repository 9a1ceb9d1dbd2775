package io.waymark.pulse;

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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The pulses of an organisation, by unit, and the beginning of a new one. */
@Controller
@RequestMapping("/orgs/{slug}/pulses")
class PulsesController {

    private static final String VIEW = "pulse/list";

    private final PulseLists lists;
    private final PulseRuns runs;
    private final Clock clock;

    PulsesController(PulseLists lists, PulseRuns runs, Clock clock) {
        this.lists = lists;
        this.runs = runs;
        this.clock = clock;
    }

    @GetMapping
    Reply show(Member member) {
        return Reply.shown(VIEW, Map.of("page", lists.of(member)));
    }

    @Needs(Right.BELONG)
    @PostMapping
    Reply create(Member member, @Valid PulseBeginForm form, BindingResult problems) {
        PulseList list = lists.of(member);
        form.judge(list, problems);
        return problems.hasErrors()
                ? Reply.refused(VIEW, problems, Map.of("page", list))
                : To.picture(member, runs.begin(member, form.chosen(), clock));
    }
}
