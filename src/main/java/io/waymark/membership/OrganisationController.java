package io.waymark.membership;

import io.waymark.form.Clash;
import io.waymark.form.LateUndo;
import io.waymark.form.LeftEntry;
import io.waymark.form.Reply;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Organisations;
import io.waymark.organisation.Right;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The organisation itself: its name, and whether it is archived. */
@Controller
class OrganisationController {

    private static final String VIEW = "membership/organisation";
    private static final String PATH = "/orgs/{slug}/organisation";

    private static final String ARCHIVED = "activity.organisation.archived";

    private final Organisations organisations;
    private final LateUndo late;

    OrganisationController(Organisations organisations, LateUndo late) {
        this.organisations = organisations;
        this.late = late;
    }

    @GetMapping(PATH)
    Reply show(Member member) {
        return Reply.shown(VIEW, model(member));
    }

    @Needs(Right.KEEP_ORGANISATION)
    @PostMapping(PATH)
    Reply rename(Member member, @Valid OrganisationForm form, BindingResult problems) {
        if (problems.hasErrors()) {
            return Reply.refused(VIEW, problems, model(member));
        }
        return organisations.rename(member, form.name(), form.seen())
                ? back(member).saying("organisation.renamed")
                : Reply.clash(Clash.about("members", member.organisationName(), PATH, member.slug())
                        .line("organisation.name", form.name(), member.organisationName())
                        .instead("seen", member.organisationName()));
    }

    @Needs(Right.KEEP_ORGANISATION)
    @PostMapping(PATH + "/archive")
    Reply archive(Member member) {
        organisations.archive(member);
        return back(member)
                .saying("organisation.archived")
                .undoneBy(
                        "/orgs/" + member.slug() + "/organisation/return",
                        late.left(member, ARCHIVED, member.organisation()));
    }

    @Needs(value = Right.KEEP_ORGANISATION, whileArchived = true)
    @PostMapping(PATH + "/return")
    Reply bringBack(Member member, LeftEntry left, BindingResult unread) {
        List<String> others = List.of(ARCHIVED, "activity.organisation.brought-back");
        return late.overtaken(member, left, others, it -> Clash.about("members", it.title(), PATH, member.slug()))
                .orElseGet(() -> broughtBack(member));
    }

    private Reply broughtBack(Member member) {
        organisations.bringBack(member);
        return back(member).saying("organisation.back");
    }

    private static Map<String, ?> model(Member member) {
        return Map.of("organisationForm", OrganisationForm.of(member.organisationName()));
    }

    private static Reply back(Member member) {
        return Reply.to(PATH, member.slug());
    }
}
