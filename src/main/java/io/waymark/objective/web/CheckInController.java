package io.waymark.objective.web;

import io.waymark.form.Reply;
import io.waymark.goal.KeyResultId;
import io.waymark.objective.CheckIns;
import io.waymark.objective.KeyResultChange;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Records where a key result stands. */
@Controller
class CheckInController {

    private final KeyResultPages pages;
    private final CheckIns checkIns;
    private final Clock clock;

    CheckInController(KeyResultPages pages, CheckIns checkIns, Clock clock) {
        this.pages = pages;
        this.checkIns = checkIns;
        this.clock = clock;
    }

    @Needs(Right.CHECK_IN_KEY_RESULTS)
    @PostMapping("/orgs/{slug}/key-results/{id}/check-ins")
    Reply add(Member member, @PathVariable KeyResultId id, @Valid CheckInForm form, BindingResult problems) {
        KeyResultPage page = pages.show(member, id);
        form.judge(page.keyResult().plan().unit(), page.today(), problems);
        if (problems.hasErrors()) {
            return KeyResultReplies.refused(page, problems);
        }
        return switch (checkIns.record(member, id, form.addedAs().value(), form.checkIn(), clock)) {
            case KeyResultChange.Done done -> KeyResultReplies.checkedIn(page);
            case KeyResultChange.OtherSource it ->
                KeyResultReplies.otherSource(pages.show(member, id), form.withoutFigure());
            default -> KeyResultReplies.late(page, Map.of("checkInForm", form));
        };
    }
}
