package io.waymark.kpi.web;

import io.waymark.form.Clash;
import io.waymark.form.LateUndo;
import io.waymark.form.LeftVersion;
import io.waymark.form.Reply;
import io.waymark.goal.KpiId;
import io.waymark.kpi.KpiChangeResult;
import io.waymark.kpi.KpiChanges;
import io.waymark.kpi.MeasuredKpi;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Map;
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
    private final LateUndo late;
    private final Clock clock;

    KpiRetirementController(KpiChanges changes, KpiPages pages, LateUndo late, Clock clock) {
        this.changes = changes;
        this.pages = pages;
        this.late = late;
        this.clock = clock;
    }

    @Needs(Right.DEFINE_KPIS)
    @PostMapping("/orgs/{slug}/kpis/{id}/retirement")
    Reply retire(Member member, @PathVariable KpiId id, @Valid KpiRetirementForm form, BindingResult unread) {
        KpiChangeResult result = changes.retire(member, id, form.seenVersion(), clock);
        return answer(member, id, result, "kpis.retired.said")
                .undoneBy(
                        "/orgs/" + member.slug() + "/kpis/" + id + "/retirement/removal",
                        Map.of("version", form.seenVersion() + 1));
    }

    @Needs(Right.DEFINE_KPIS)
    @PostMapping("/orgs/{slug}/kpis/{id}/retirement/removal")
    Reply bringBack(Member member, @PathVariable KpiId id, LeftVersion left, BindingResult unread) {
        KpiChangeResult result = changes.bringBack(member, id, left, clock);
        return result instanceof KpiChangeResult.Stale stale
                ? overtaken(member, id, stale.now())
                : answer(member, id, result, "kpis.brought-back.said");
    }

    private Reply overtaken(Member member, KpiId id, MeasuredKpi now) {
        String title = now.definition().title();
        return late.of(
                member, id, now.version(), Clash.about("kpis", title, "/orgs/{slug}/kpis/{id}", member.slug(), id));
    }

    private Reply answer(Member member, KpiId id, KpiChangeResult result, String said) {
        return switch (result) {
            case KpiChangeResult.Done done -> KpiForms.there(member, id).saying(said);
            case KpiChangeResult.Stale stale -> pages.shown(member, id, null).late("kpis.unmade.stale");
            case KpiChangeResult.TitleTaken taken -> {
                Reply reply = pages.shown(member, id, taken.by());
                reply.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield reply;
            }
        };
    }
}
