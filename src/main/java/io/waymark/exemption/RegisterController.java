package io.waymark.exemption;

import io.waymark.form.Reply;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the register of policy exemptions, adds one, and takes the word that these are all. */
@Controller
class RegisterController {

    static final String PATH = "/orgs/{slug}/policy-exemptions";

    private final RegisterPages pages;
    private final ExemptionChanges changes;
    private final Stating stating;
    private final Clock clock;

    RegisterController(RegisterPages pages, ExemptionChanges changes, Stating stating, Clock clock) {
        this.pages = pages;
        this.changes = changes;
        this.stating = stating;
        this.clock = clock;
    }

    @GetMapping(PATH)
    Reply show(Member member, @RequestParam(required = false) @Nullable ExemptionId change) {
        return Reply.shown(RegisterPages.VIEW, pages.changing(member, change));
    }

    @Needs(Right.KEEP_EXEMPTIONS)
    @PostMapping(PATH)
    Reply add(
            Member member, @Valid @ModelAttribute(RegisterPages.NEW_FORM) ExemptionForm form, BindingResult problems) {

        form.judge(pages.topics(List.of()), pages.colleagues(member), member.today(clock), problems);
        form.judgeDebt(problems);
        return problems.hasErrors()
                ? Reply.refused(RegisterPages.VIEW, problems, pages.of(member))
                : there(member, changes.add(member, form.addedAs(), form.content(), clock))
                        .saying("gate.exemption.added", form.exempted());
    }

    @Needs(Right.KEEP_EXEMPTIONS)
    @PostMapping(PATH + "/reviews")
    Reply state(Member member, StatementForm form) {
        return stating.state(member, form.seen(), clock)
                ? Reply.to(PATH, member.slug()).saying("gate.exemption.statement.saved")
                : Reply.shown(RegisterPages.VIEW, pages.of(member)).late("gate.exemption.stale.register");
    }

    static Reply there(Member member, ExemptionId id) {
        return Reply.to(PATH + "#e-{id}", member.slug(), id);
    }
}
