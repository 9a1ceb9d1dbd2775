package io.waymark.team.web;

import io.waymark.form.Clash;
import io.waymark.form.LateUndo;
import io.waymark.form.LeftVersion;
import io.waymark.form.Reply;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import io.waymark.team.TeamArchive;
import io.waymark.team.TeamFacts;
import io.waymark.team.TeamId;
import io.waymark.team.TeamRows;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Takes a team out of use, and back into it. */
@Controller
class TeamArchiveController {

    private final TeamArchive archive;
    private final TeamRows rows;
    private final LateUndo late;

    TeamArchiveController(TeamArchive archive, TeamRows rows, LateUndo late) {
        this.archive = archive;
        this.rows = rows;
        this.late = late;
    }

    @Needs(Right.KEEP_TEAMS)
    @PostMapping(TeamController.PATH + "/archiving")
    Reply archive(Member member, @PathVariable TeamId id) {
        archive.archive(member, id);
        return TeamController.one(member, id)
                .saying("team.archived.said")
                .undoneBy(
                        "/orgs/" + member.slug() + "/teams/" + id + "/return",
                        Map.of("version", rows.of(member, id).version()));
    }

    @Needs(Right.KEEP_TEAMS)
    @PostMapping(TeamController.PATH + "/return")
    Reply bringBack(Member member, @PathVariable TeamId id, LeftVersion left, BindingResult unread) {
        if (archive.bringBack(member, id, left)) {
            return TeamController.one(member, id).saying("team.returned.said");
        }
        TeamFacts team = rows.of(member, id);
        return late.of(
                member,
                id,
                team.version(),
                Clash.about("roadmap", team.name(), TeamController.PATH, member.slug(), id));
    }
}
