package io.waymark.kpi.web;

import io.waymark.goal.KpiId;
import io.waymark.kpi.KpiChanges;
import io.waymark.kpi.MeasuredKpi;
import io.waymark.kpi.MeasuredKpis;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Changes what a KPI means, its aim, or who answers for it. */
@Controller
class EditController {

    private final MeasuredKpis kpis;
    private final KpiChanges changes;
    private final Forms forms;
    private final Clock clock;

    EditController(MeasuredKpis kpis, KpiChanges changes, Forms forms, Clock clock) {
        this.kpis = kpis;
        this.changes = changes;
        this.forms = forms;
        this.clock = clock;
    }

    @Needs(Right.DEFINE_KPIS)
    @GetMapping("/orgs/{slug}/kpis/{id}/edit")
    ModelAndView show(Member member, @PathVariable KpiId id) {
        MeasuredKpi kpi = kpis.find(member, id);
        return forms.show(new FormPage(member, KpiForm.of(kpi), forms.choices(member, kpi), List.of(), kpi, null));
    }

    @Needs(Right.DEFINE_KPIS)
    @PostMapping("/orgs/{slug}/kpis/{id}")
    ModelAndView change(Member member, @PathVariable KpiId id, @RequestParam Map<String, String> sent) {
        MeasuredKpi kpi = kpis.find(member, id);
        KpiForm form = new KpiForm(sent);
        KpiChoices choices = forms.choices(member, kpi);
        return switch (FormCheck.of(form, choices)) {
            case Checked.Wrong it -> forms.refused(member, form, choices, it.problems(), kpi);
            case Checked.Fine it ->
                forms.answer(
                        member,
                        form,
                        choices,
                        kpi,
                        changes.change(member, id, form.seenVersion(), it.definition(), clock));
        };
    }
}
