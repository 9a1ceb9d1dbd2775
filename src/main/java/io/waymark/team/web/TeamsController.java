package io.waymark.team.web;

import io.waymark.form.Reply;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import io.waymark.team.TeamChanges;
import jakarta.validation.Valid;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** All teams of an organisation, and adding one. */
@Controller
class TeamsController {

    private final TeamPages pages;
    private final TeamChanges changes;
    private final Clock clock;

    TeamsController(TeamPages pages, TeamChanges changes, Clock clock) {
        this.pages = pages;
        this.changes = changes;
        this.clock = clock;
    }

    @GetMapping("/orgs/{slug}/teams")
    Reply show(Member member) {
        return Reply.shown(TeamPages.ALL, pages.all(member));
    }

    @Needs(Right.KEEP_TEAMS)
    @PostMapping("/orgs/{slug}/teams")
    Reply add(Member member, @Valid NewTeamForm form, BindingResult problems) {
        if (problems.hasErrors()) {
            return Reply.refused(TeamPages.ALL, problems, pages.all(member));
        }
        return switch (changes.add(member, form.addedAs(), form.plan(), clock)) {
            case TeamChanges.Result.Done done ->
                TeamController.one(member, done.id()).saying("team.added", form.name());
            case TeamChanges.Result.Taken taken -> {
                TeamController.taken(taken, problems);
                yield Reply.refused(TeamPages.ALL, problems, pages.all(member));
            }
            case TeamChanges.Result.Stale stale ->
                throw new IllegalStateException("New: " + stale.now().id());
        };
    }
}
