package io.waymark.plan.scenario;

import io.waymark.form.Clash;
import io.waymark.form.Reply;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.Right;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Changes a scenario, takes it out of the list, and puts it back. */
@Controller
class ScenarioController {

    static final String OPENED = "/orgs/{slug}/roadmap/what-if?scenario={id}";

    private static final String PATH = ScenariosController.PATH + "/{id}";

    private final WhatIfPages tried;
    private final ScenarioChanges changes;
    private final ScenarioRows rows;

    ScenarioController(WhatIfPages tried, ScenarioChanges changes, ScenarioRows rows) {
        this.tried = tried;
        this.changes = changes;
        this.rows = rows;
    }

    @Needs(Right.WORK_THE_ROADMAP)
    @PostMapping(PATH)
    Reply change(Member member, @PathVariable ScenarioId id, @Valid ScenarioForm form, BindingResult problems) {
        member.must(Right.WORK_THE_ROADMAP);
        Map<String, Object> model = tried.of(member, id, Optional.of(form.query()));
        WhatIfQuery meant = meant(model, problems);
        if (problems.hasErrors()) {
            return Reply.refused(WhatIfPage.VIEW, problems, model);
        }
        return switch (changes.change(member, id, form.seen(), form.name(), meant)) {
            case ScenarioChanges.Result.Done done ->
                Reply.to(OPENED, member.slug(), id).saying("plan.scenario.kept", form.name());
            case ScenarioChanges.Result.Taken taken -> taken(problems, model);
            case ScenarioChanges.Result.Stale stale ->
                Reply.clash(clash(member, form, meant, stale.now(), (WhatIfPage) model.get("page")));
        };
    }

    @Needs(Right.WORK_THE_ROADMAP)
    @PostMapping(PATH + "/removal")
    Reply remove(Member member, @PathVariable ScenarioId id) {
        member.must(Right.WORK_THE_ROADMAP);
        KeptScenario scenario = rows.find(member, id);
        UUID change = changes.remove(member, id).orElse(null);
        String back = "/orgs/" + member.slug() + "/roadmap/scenarios?unit=" + scenario.unitId();
        return Reply.toAddress(back)
                .saying("plan.scenario.removed", scenario.name())
                .undoing(change, "/orgs/" + member.slug() + "/roadmap/scenarios/" + id + "/return", back);
    }

    @Needs(Right.WORK_THE_ROADMAP)
    @PostMapping(PATH + "/return")
    Reply bringBack(Member member, @PathVariable ScenarioId id) {
        member.must(Right.WORK_THE_ROADMAP);
        return changes.bringBack(member, id)
                ? Reply.to(OPENED, member.slug(), id).saying("plan.scenario.returned")
                : Reply.to(ScenariosController.PATH, member.slug()).warning("plan.scenario.error.taken");
    }

    /** What of the wish changes anything; a problem where nothing does. */
    static WhatIfQuery meant(Map<String, Object> model, BindingResult problems) {
        if (!(model.get("page") instanceof WhatIfPage page)) {
            throw new NotFound();
        }
        List<Amendment> amendments =
                Amendments.of(page.ground(), page.tried().ahead(), page.tried().query());
        if (amendments.isEmpty()) {
            problems.rejectValue("name", "plan.scenario.error.nothing");
        }
        return Amendments.meant(page.tried().query(), amendments);
    }

    static Reply taken(BindingResult problems, Map<String, Object> model) {
        problems.rejectValue("name", "plan.scenario.error.taken");
        return Reply.refused(WhatIfPage.VIEW, problems, model);
    }

    private static Clash clash(
            Member member, ScenarioForm form, WhatIfQuery mine, KeptScenario now, @Nullable WhatIfPage page) {
        Clash clash = Clash.about("roadmap", now.name(), OPENED, member.slug(), now.id())
                .line("plan.scenario.name", form.name(), now.name())
                .over(now.version());
        AmendmentWords.beside(clash, page, mine, now.query());
        return clash;
    }
}
