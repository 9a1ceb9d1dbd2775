package io.waymark.plan.scenario;

import io.waymark.form.Reply;
import io.waymark.organisation.ChosenUnit;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.Right;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The scenarios of a unit, beside each other where somebody wants that, and keeping one. */
@Controller
class ScenariosController {

    static final String PATH = "/orgs/{slug}/roadmap/scenarios";

    private final ScenarioPages pages;
    private final WhatIfPages tried;
    private final ScenarioChanges changes;

    ScenariosController(ScenarioPages pages, WhatIfPages tried, ScenarioChanges changes) {
        this.pages = pages;
        this.tried = tried;
        this.changes = changes;
    }

    @GetMapping(PATH)
    Reply show(
            Member member,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") List<String> compare,
            ChosenUnit chosen) {
        return Reply.shown(ScenariosPage.VIEW, pages.of(member, unit, chosen, compare));
    }

    @Needs(Right.WORK_THE_ROADMAP)
    @PostMapping(PATH)
    Reply keep(Member member, @Valid ScenarioForm form, BindingResult problems) {
        member.must(Right.WORK_THE_ROADMAP);
        if (form.unit().isEmpty()) {
            throw new NotFound();
        }
        Map<String, Object> model = tried.of(member, form.unit(), ChosenUnit.NONE, form.query());
        WhatIfQuery meant = ScenarioController.meant(model, problems);
        if (problems.hasErrors()) {
            return Reply.refused(WhatIfPage.VIEW, problems, model);
        }
        WhatIfPage page = (WhatIfPage) Objects.requireNonNull(model.get("page"));
        return switch (changes.keep(member, form.keptAs(), page.ground().unitId(), form.name(), meant)) {
            case ScenarioChanges.Result.Done done ->
                Reply.to(ScenarioController.OPENED, member.slug(), done.id()).saying("plan.scenario.kept", form.name());
            case ScenarioChanges.Result.Taken taken -> ScenarioController.taken(problems, model);
            case ScenarioChanges.Result.Stale stale ->
                throw new IllegalStateException("New: " + stale.now().id());
        };
    }
}
