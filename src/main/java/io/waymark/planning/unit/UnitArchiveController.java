package io.waymark.planning.unit;

import io.waymark.form.Reply;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import io.waymark.organisation.UnitId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Takes a unit out of use, and back into it. */
@Controller
class UnitArchiveController {

    private final UnitArchive archive;

    UnitArchiveController(UnitArchive archive) {
        this.archive = archive;
    }

    @Needs(Right.KEEP_UNITS)
    @PostMapping("/orgs/{slug}/units/{id}/archiving")
    Reply archive(Member member, @PathVariable UnitId id) {
        return archive.archive(member, id)
                ? one(member, id).saying("planning.units.archived.said")
                : one(member, id).warning("planning.units.archive.busy");
    }

    @Needs(Right.KEEP_UNITS)
    @PostMapping("/orgs/{slug}/units/{id}/return")
    Reply bringBack(Member member, @PathVariable UnitId id) {
        archive.bringBack(member, id);
        return one(member, id).saying("planning.units.returned.said");
    }

    private static Reply one(Member member, UnitId id) {
        return Reply.to("/orgs/{slug}/units/{id}", member.slug(), id);
    }
}
