package io.waymark.planning.unit;

import io.waymark.form.Clash;
import io.waymark.form.LateUndo;
import io.waymark.form.LeftVersion;
import io.waymark.form.Reply;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.Right;
import io.waymark.organisation.Unit;
import io.waymark.organisation.UnitId;
import io.waymark.organisation.Units;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Takes a unit out of use, and back into it. */
@Controller
class UnitArchiveController {

    private static final String ONE = "/orgs/{slug}/units/{id}";

    private final UnitArchive archive;
    private final Units units;
    private final LateUndo late;

    UnitArchiveController(UnitArchive archive, Units units, LateUndo late) {
        this.archive = archive;
        this.units = units;
        this.late = late;
    }

    @Needs(Right.KEEP_UNITS)
    @PostMapping("/orgs/{slug}/units/{id}/archiving")
    Reply archive(Member member, @PathVariable UnitId id) {
        return archive.archive(member, id)
                ? one(member, id)
                        .saying("planning.units.archived.said")
                        .undoneBy(
                                "/orgs/" + member.slug() + "/units/" + id + "/return",
                                Map.of("version", unit(member, id).currentVersion()))
                : one(member, id).warning("planning.units.archive.busy");
    }

    @Needs(Right.KEEP_UNITS)
    @PostMapping("/orgs/{slug}/units/{id}/return")
    Reply bringBack(Member member, @PathVariable UnitId id, LeftVersion left, BindingResult unread) {
        if (archive.bringBack(member, id, left)) {
            return one(member, id).saying("planning.units.returned.said");
        }
        Unit unit = unit(member, id);
        return late.of(member, id, unit.currentVersion(), Clash.about("units", unit.name(), ONE, member.slug(), id));
    }

    private Unit unit(Member member, UnitId id) {
        return units.find(member, id).orElseThrow(NotFound::new);
    }

    private static Reply one(Member member, UnitId id) {
        return Reply.to(ONE, member.slug(), id);
    }
}
