package io.waymark.team.web;

import io.waymark.form.CreationKey;
import io.waymark.form.Reply;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import io.waymark.team.DaysOff;
import io.waymark.team.DaysOffChanges;
import io.waymark.team.DaysOffId;
import io.waymark.team.DaysOffResult;
import io.waymark.team.TeamId;
import io.waymark.team.TeamRows;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Says when a team does not work, and that it does after all. */
@Controller
class DaysOffController {

    private static final String PATH = TeamController.PATH + "/days-off";

    private final TeamPages pages;
    private final TeamRows rows;
    private final DaysOffChanges changes;
    private final Clock clock;

    DaysOffController(TeamPages pages, TeamRows rows, DaysOffChanges changes, Clock clock) {
        this.pages = pages;
        this.rows = rows;
        this.changes = changes;
        this.clock = clock;
    }

    @Needs(Right.KEEP_TEAMS)
    @PostMapping(PATH)
    Reply add(Member member, @PathVariable TeamId id, @Valid DaysOffForm form, BindingResult problems) {
        form.judge(problems);
        return problems.hasErrors()
                ? Reply.refused(TeamPages.ONE, problems, pages.one(member, id))
                : added(member, id, changes.add(member, id, form.daysOff(), clock));
    }

    private Reply added(Member member, TeamId id, DaysOffResult result) {
        return switch (result) {
            case ADDED -> there(member, id).saying("team.off.added");
            case THERE -> there(member, id).warning("team.off.there");
            case ARCHIVED -> there(member, id).warning("team.archived.only-read");
        };
    }

    @Needs(Right.KEEP_TEAMS)
    @PostMapping(PATH + "/{day}/removal")
    Reply remove(Member member, @PathVariable TeamId id, @PathVariable DaysOffId day) {
        Optional<DaysOff> off = rows.of(member, id).daysOff().stream()
                .filter(it -> it.id().equals(day))
                .findFirst();
        Reply reply = answer(member, id, changes.remove(member, id, day, clock), "team.off.removed");
        return off.map(it -> reply.undoneBy(
                        "/orgs/" + member.slug() + "/teams/" + id + "/days-off",
                        Map.of("what", it.what(), "first", it.first(), "last", it.last(), "key", CreationKey.next())))
                .orElse(reply);
    }

    private static Reply answer(Member member, TeamId id, boolean done, String said) {
        return done ? there(member, id).saying(said) : there(member, id).warning("team.archived.only-read");
    }

    private static Reply there(Member member, TeamId id) {
        return Reply.to(TeamController.PATH + "#off", member.slug(), id);
    }
}
