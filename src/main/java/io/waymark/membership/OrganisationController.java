package io.waymark.membership;

import io.waymark.form.Clash;
import io.waymark.form.Reply;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Organisations;
import io.waymark.organisation.Right;
import jakarta.validation.Valid;
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

    private final Organisations organisations;

    OrganisationController(Organisations organisations) {
        this.organisations = organisations;
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
                .undoneBy("/orgs/" + member.slug() + "/organisation/return", Map.of());
    }

    @Needs(value = Right.KEEP_ORGANISATION, whileArchived = true)
    @PostMapping(PATH + "/return")
    Reply bringBack(Member member) {
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
