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
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Records how sure somebody is of a key result that reads a KPI. */
@Controller
class ConfidenceController {

    private final KeyResultPages pages;
    private final CheckIns checkIns;
    private final Clock clock;

    ConfidenceController(KeyResultPages pages, CheckIns checkIns, Clock clock) {
        this.pages = pages;
        this.checkIns = checkIns;
        this.clock = clock;
    }

    @Needs(Right.CHECK_IN_KEY_RESULTS)
    @PostMapping("/orgs/{slug}/key-results/{id}/confidence")
    Reply add(Member member, @PathVariable KeyResultId id, @Valid ConfidenceForm form, BindingResult problems) {
        KeyResultPage page = pages.show(member, id);
        return problems.hasErrors() ? KeyResultReplies.refused(page, problems) : recorded(page, form);
    }

    private Reply recorded(KeyResultPage page, ConfidenceForm form) {
        Member member = page.member();
        KeyResultId id = page.keyResult().id();
        int confidence = Objects.requireNonNull(form.confidence());
        return switch (checkIns.vouch(member, id, form.addedAs().value(), confidence, form.note(), clock)) {
            case KeyResultChange.Done done -> KeyResultReplies.checkedIn(page);
            case KeyResultChange.OtherSource it -> KeyResultReplies.otherSource(pages.show(member, id), form);
            default -> KeyResultReplies.late(page, Map.of("confidenceForm", form));
        };
    }
}
