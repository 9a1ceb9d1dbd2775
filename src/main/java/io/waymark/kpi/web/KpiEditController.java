package io.waymark.kpi.web;

import io.waymark.form.Reply;
import io.waymark.goal.KpiId;
import io.waymark.kpi.KpiChanges;
import io.waymark.kpi.MeasuredKpi;
import io.waymark.kpi.MeasuredKpis;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import jakarta.validation.Valid;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Changes what a KPI means, its aim, or who answers for it. */
@Controller
class KpiEditController {

    private final MeasuredKpis kpis;
    private final KpiChanges changes;
    private final KpiForms forms;
    private final Clock clock;

    KpiEditController(MeasuredKpis kpis, KpiChanges changes, KpiForms forms, Clock clock) {
        this.kpis = kpis;
        this.changes = changes;
        this.forms = forms;
        this.clock = clock;
    }

    @Needs(Right.DEFINE_KPIS)
    @GetMapping("/orgs/{slug}/kpis/{id}/edit")
    Reply show(Member member, @PathVariable KpiId id) {
        MeasuredKpi kpi = kpis.find(member, id);
        return KpiForms.shown(forms.page(member, kpi), KpiForm.of(kpi));
    }

    @Needs(Right.DEFINE_KPIS)
    @PostMapping("/orgs/{slug}/kpis/{id}")
    Reply change(Member member, @PathVariable KpiId id, @Valid KpiForm form, BindingResult problems) {
        KpiFormPage page = forms.page(member, kpis.find(member, id));
        page.choices().judge(form, problems);
        return problems.hasErrors()
                ? KpiForms.refused(page, problems)
                : KpiForms.answer(
                        page, form, problems, changes.change(member, id, form.seenVersion(), form.definition(), clock));
    }
}
