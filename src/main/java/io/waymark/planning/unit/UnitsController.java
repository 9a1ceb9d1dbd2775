package io.waymark.planning.unit;

import io.waymark.form.Reply;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** All units of an organisation, and adding one. */
@Controller
class UnitsController {

    private final UnitPages pages;
    private final UnitChanges changes;

    UnitsController(UnitPages pages, UnitChanges changes) {
        this.pages = pages;
        this.changes = changes;
    }

    @GetMapping("/orgs/{slug}/units")
    Reply show(Member member) {
        return Reply.shown(UnitPages.ALL, pages.all(member));
    }

    @Needs(Right.KEEP_UNITS)
    @PostMapping("/orgs/{slug}/units")
    Reply add(Member member, @Valid UnitForm form, BindingResult problems) {
        if (problems.hasErrors()) {
            return Reply.refused(UnitPages.ALL, problems, pages.all(member));
        }
        return switch (changes.add(member, form.addedAs().value(), form.plan())) {
            case UnitChanges.Result.Done done ->
                Reply.to(
                                "/orgs/{slug}/units#unit-{id}",
                                member.slug(),
                                done.unit().id())
                        .saying("planning.units.added", form.name());
            case UnitChanges.Result.Taken taken -> {
                UnitForm.taken(taken.by(), problems);
                yield Reply.refused(UnitPages.ALL, problems, pages.all(member));
            }
            case UnitChanges.Result.Stale stale ->
                throw new IllegalStateException("New: " + stale.now().id());
        };
    }
}
