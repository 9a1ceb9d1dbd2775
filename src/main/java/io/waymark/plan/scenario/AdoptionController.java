package io.waymark.plan.scenario;

import io.waymark.form.Reply;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Tells what adopting a scenario changes, adopts it, and takes that back. */
@Controller
class AdoptionController {

    static final String PATH = ScenariosController.PATH + "/{id}/adoption";

    private final Adoption adoption;
    private final AdoptedScenarios adopted;
    private final MessageSource messages;

    AdoptionController(Adoption adoption, AdoptedScenarios adopted, MessageSource messages) {
        this.adoption = adoption;
        this.adopted = adopted;
        this.messages = messages;
    }

    @Needs(Right.WORK_THE_ROADMAP)
    @GetMapping(PATH)
    Reply show(Member member, @PathVariable ScenarioId id, Locale locale) {
        member.must(Right.WORK_THE_ROADMAP);
        return Reply.shown(AdoptionPage.VIEW, model(adoption.page(member, id), locale));
    }

    @Needs(Right.WORK_THE_ROADMAP)
    @PostMapping(PATH)
    Reply adopt(
            Member member,
            @PathVariable ScenarioId id,
            @Valid AdoptionForm form,
            BindingResult problems,
            Locale locale) {
        member.must(Right.WORK_THE_ROADMAP);
        AdoptionPage page = adoption.page(member, id);
        form.judge(page, problems);
        if (problems.hasErrors()) {
            return Reply.refused(AdoptionPage.VIEW, problems, model(page, locale));
        }
        return switch (adoption.adopt(member, id, form)) {
            case Adoption.Result.Done done -> {
                String plan = "/orgs/" + member.slug() + "/roadmap/plan?unit=" + done.unit();
                yield Reply.toAddress(plan)
                        .saying("plan.adopted", page.scenario().name())
                        .undoing(
                                done.entry(),
                                "/orgs/" + member.slug() + "/roadmap/scenarios/" + id + "/adoption/undo",
                                plan);
            }
            case Adoption.Result.Stale stale -> Reply.clash(AdoptionClash.of(member, form, stale.now()));
        };
    }

    @Needs(Right.WORK_THE_ROADMAP)
    @PostMapping(PATH + "/undo")
    Reply undo(Member member, @PathVariable ScenarioId id, @RequestParam UUID change) {
        member.must(Right.WORK_THE_ROADMAP);
        Reply reply = Reply.to(ScenariosController.PATH, member.slug());
        return adopted.takeBack(member, id, change)
                ? reply.saying("plan.adopted.back")
                : reply.warning("plan.adopted.late");
    }

    private Map<String, Object> model(AdoptionPage page, Locale locale) {
        String because = messages.getMessage(
                "plan.adopt.because.proposed", new Object[] {page.scenario().name()}, locale);
        return Map.of("ground", page.ground(), "page", page, "adoptionForm", AdoptionForm.of(page, because));
    }
}
