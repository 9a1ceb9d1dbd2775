package io.waymark.roadmap.board;

import io.waymark.content.PracticeKey;
import io.waymark.form.Reply;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import io.waymark.organisation.UnitId;
import io.waymark.roadmap.InitiativesFromGaps;
import io.waymark.roadmap.MadeFromGaps;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The buttons that make a roadmap out of gaps: of all, or of the practices that are named. */
@Controller
class UnitInitiativesController {

    private final InitiativesFromGaps fromGaps;

    UnitInitiativesController(InitiativesFromGaps fromGaps) {
        this.fromGaps = fromGaps;
    }

    @Needs(Right.WORK_THE_ROADMAP)
    @PostMapping(path = "/orgs/{slug}/units/{unit}/initiatives", params = "practices")
    Reply add(Member member, @PathVariable UnitId unit, @RequestParam Set<PracticeKey> practices) {
        MadeFromGaps made = fromGaps.make(member, unit, practices);
        return Reply.to("/orgs/{slug}/roadmap?unit={unit}", member.slug(), unit)
                .saying("roadmap.added", made.actions());
    }

    @Needs(Right.WORK_THE_ROADMAP)
    @PostMapping(path = "/orgs/{slug}/units/{unit}/initiatives", params = "!practices")
    Reply make(Member member, @PathVariable UnitId unit, RoadmapFilters filters) {
        MadeFromGaps made = fromGaps.make(member, unit);
        return Reply.toAddress(filters.in(unit.toString()).url(member))
                .saying(made.says(), made.actions(), made.assessment(), made.initiatives());
    }
}
