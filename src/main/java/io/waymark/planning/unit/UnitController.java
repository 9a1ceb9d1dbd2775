package io.waymark.planning.unit;

import io.waymark.form.Clash;
import io.waymark.form.Reply;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.Right;
import io.waymark.organisation.Unit;
import io.waymark.organisation.UnitId;
import jakarta.validation.Valid;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One unit, and saying it anew. */
@Controller
class UnitController {

    private final UnitPages pages;
    private final UnitChanges changes;

    UnitController(UnitPages pages, UnitChanges changes) {
        this.pages = pages;
        this.changes = changes;
    }

    /** @throws NotFound where the unit is missing or another tenant's */
    @GetMapping("/orgs/{slug}/units/{id}")
    Reply show(Member member, @PathVariable UnitId id) {
        return Reply.shown(UnitPages.ONE, pages.one(member, id));
    }

    @Needs(Right.KEEP_UNITS)
    @PostMapping("/orgs/{slug}/units/{id}")
    Reply change(Member member, @PathVariable UnitId id, @Valid UnitForm form, BindingResult problems) {
        if (problems.hasErrors()) {
            return Reply.refused(UnitPages.ONE, problems, pages.one(member, id));
        }
        return switch (changes.change(member, id, form.seenVersion(), form.plan())) {
            case UnitChanges.Result.Done done ->
                Reply.to("/orgs/{slug}/units/{id}", member.slug(), done.unit().id())
                        .saying("planning.units.saved", form.name());
            case UnitChanges.Result.Taken taken -> {
                UnitForm.taken(taken.by(), problems);
                yield Reply.refused(UnitPages.ONE, problems, pages.one(member, id));
            }
            case UnitChanges.Result.Stale stale -> Reply.clash(clash(member, form, stale.now()));
        };
    }

    private static Clash clash(Member member, UnitForm form, Unit now) {
        Clash clash = Clash.about("assessments", now.name(), "/orgs/{slug}/units/{id}", member.slug(), now.id())
                .line("planning.units.name", form.name(), now.name())
                .line("planning.units.kind", words(form.plan().kind()), words(now.kind()))
                .over(now.currentVersion());
        return now.archived() ? clash.closed("planning.units.clash.archived") : clash;
    }

    private static DefaultMessageSourceResolvable words(Unit.Kind kind) {
        return new DefaultMessageSourceResolvable("planning.kind." + kind);
    }
}
