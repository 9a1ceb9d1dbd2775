package io.waymark.membership;

import io.waymark.form.Clash;
import io.waymark.form.Reply;
import io.waymark.form.WordedOptions;
import io.waymark.organisation.Member;
import io.waymark.organisation.MembershipResult;
import io.waymark.organisation.Memberships;
import io.waymark.organisation.Needs;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.Right;
import io.waymark.organisation.Role;
import jakarta.validation.Valid;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One member, and the roles they hold. */
@Controller
class RolesController {

    private final MemberPages pages;
    private final Memberships memberships;
    private final WordedOptions worded;

    RolesController(MemberPages pages, Memberships memberships, WordedOptions worded) {
        this.pages = pages;
        this.memberships = memberships;
        this.worded = worded;
    }

    @GetMapping(MemberPages.PATH)
    Reply show(Member member, @PathVariable UUID person) {
        return Reply.shown(MemberPages.VIEW, pages.of(member, person));
    }

    @Needs(Right.CHANGE_MEMBERS)
    @PostMapping(MemberPages.PATH + "/roles")
    Reply change(Member member, @PathVariable UUID person, @Valid RolesForm form, BindingResult problems) {
        Member changed = memberships.of(member, new PersonId(person));
        form.judge(problems);
        return problems.hasErrors()
                ? Reply.refused(MemberPages.VIEW, problems, pages.of(member, person))
                : answer(member, changed, form, problems);
    }

    private Reply answer(Member member, Member changed, RolesForm form, BindingResult problems) {
        return switch (memberships.give(member, changed.person(), form.chosen(), form.seenRoles())) {
            case MembershipResult.Done done -> saved(changed, "members.changed");
            case MembershipResult.Same same -> saved(changed, "members.same");
            case MembershipResult.LastAdministrator last -> {
                problems.rejectValue("roles", "members.error.last");
                yield Reply.refused(
                        MemberPages.VIEW,
                        problems,
                        pages.of(member, changed.person().value()));
            }
            case MembershipResult.Overtaken overtaken ->
                Reply.clash(Clash.about("members", changed.name(), MemberPages.PATH, changed.slug(), changed.person())
                        .line("members.roles", words(form.chosen()), words(overtaken.now()))
                        .instead("seen", RolesForm.text(overtaken.now())));
        };
    }

    private static Reply saved(Member changed, String words) {
        return Reply.to("/orgs/{slug}/members", changed.slug()).saying(words, changed.name());
    }

    private String words(Collection<Role> roles) {
        return worded.of("members.role.", roles.stream().sorted().toArray()).stream()
                .map(it -> it.label())
                .collect(Collectors.joining(", "));
    }
}
