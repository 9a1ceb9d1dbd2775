package io.waymark.gate;

import io.waymark.organisation.ChosenUnit;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.Right;
import io.waymark.organisation.UnitId;
import java.time.Clock;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows the gate to Level 3 and records that a unit passed it. */
@Controller
class GateController {

    private static final String PATH = "/orgs/{slug}/level-3-gate";

    private final GatePages pages;
    private final GateRecording recording;
    private final Clock clock;

    GateController(GatePages pages, GateRecording recording, Clock clock) {
        this.pages = pages;
        this.recording = recording;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ModelAndView show(Member member, @RequestParam(defaultValue = "") String unit, ChosenUnit chosen) {
        return pages.show(member, unit, chosen, HttpStatus.OK, "");
    }

    @Needs(Right.PASS_THE_GATE)
    @PostMapping(PATH + "/passes")
    ModelAndView pass(Member member, @RequestParam(defaultValue = "") String unit) {
        return switch (recording.record(member, id(unit), clock)) {
            case PassResult.Recorded recorded ->
                new ModelAndView("redirect:/orgs/" + member.slug() + "/level-3-gate?unit=" + id(unit));
            case PassResult.Closed closed ->
                pages.show(member, unit, ChosenUnit.NONE, HttpStatus.CONFLICT, "gate.pass.closed");
        };
    }

    private static UnitId id(String unit) {
        try {
            return UnitId.of(unit);
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }
}
