package io.waymark.kpi.web;

import io.waymark.form.Reply;
import io.waymark.goal.KpiId;
import io.waymark.kpi.KpiChangeResult;
import io.waymark.kpi.KpiChanges;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import jakarta.validation.Valid;
import java.time.Clock;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Takes a KPI out of use, and into use again. */
@Controller
class KpiRetirementController {

    private final KpiChanges changes;
    private final KpiPages pages;
    private final Clock clock;

    KpiRetirementController(KpiChanges changes, KpiPages pages, Clock clock) {
        this.changes = changes;
        this.pages = pages;
        this.clock = clock;
    }

    @Needs(Right.DEFINE_KPIS)
    @PostMapping("/orgs/{slug}/kpis/{id}/retirement")
    Reply retire(Member member, @PathVariable KpiId id, @Valid KpiRetirementForm form, BindingResult unread) {
        return answer(member, id, changes.retire(member, id, form.seenVersion(), clock));
    }

    @Needs(Right.DEFINE_KPIS)
    @PostMapping("/orgs/{slug}/kpis/{id}/retirement/removal")
    Reply bringBack(Member member, @PathVariable KpiId id) {
        return answer(member, id, changes.bringBack(member, id, clock));
    }

    private Reply answer(Member member, KpiId id, KpiChangeResult result) {
        return switch (result) {
            case KpiChangeResult.Done done -> KpiForms.there(member, id);
            case KpiChangeResult.Stale stale -> pages.shown(member, id, null).late("kpis.unmade.stale");
            case KpiChangeResult.TitleTaken taken -> {
                Reply reply = pages.shown(member, id, taken.by());
                reply.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield reply;
            }
        };
    }
}
