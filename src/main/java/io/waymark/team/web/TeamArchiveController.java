package io.waymark.team.web;

import io.waymark.form.Reply;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import io.waymark.team.TeamArchive;
import io.waymark.team.TeamId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Takes a team out of use, and back into it. */
@Controller
class TeamArchiveController {

    private final TeamArchive archive;

    TeamArchiveController(TeamArchive archive) {
        this.archive = archive;
    }

    @Needs(Right.KEEP_TEAMS)
    @PostMapping(TeamController.PATH + "/archiving")
    Reply archive(Member member, @PathVariable TeamId id) {
        archive.archive(member, id);
        return TeamController.one(member, id).saying("team.archived.said");
    }

    @Needs(Right.KEEP_TEAMS)
    @PostMapping(TeamController.PATH + "/return")
    Reply bringBack(Member member, @PathVariable TeamId id) {
        archive.bringBack(member, id);
        return TeamController.one(member, id).saying("team.returned.said");
    }
}
