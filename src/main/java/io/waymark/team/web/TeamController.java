package io.waymark.team.web;

import io.waymark.form.Clash;
import io.waymark.form.Reply;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.Right;
import io.waymark.team.TeamChanges;
import io.waymark.team.TeamFacts;
import io.waymark.team.TeamId;
import io.waymark.team.TeamPlan;
import io.waymark.team.TeamRows;
import jakarta.validation.Valid;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One team, and saying it anew. */
@Controller
class TeamController {

    static final String PATH = "/orgs/{slug}/teams/{id}";

    private final TeamPages pages;
    private final TeamRows rows;
    private final TeamChanges changes;
    private final Clock clock;

    TeamController(TeamPages pages, TeamRows rows, TeamChanges changes, Clock clock) {
        this.pages = pages;
        this.rows = rows;
        this.changes = changes;
        this.clock = clock;
    }

    /** @throws NotFound where the team is missing or another tenant's */
    @GetMapping(PATH)
    Reply show(Member member, @PathVariable TeamId id) {
        return Reply.shown(TeamPages.ONE, pages.one(member, id));
    }

    @Needs(Right.KEEP_TEAMS)
    @PostMapping(PATH)
    Reply change(Member member, @PathVariable TeamId id, @Valid TeamForm form, BindingResult problems) {
        TeamOffer offer = pages.offer(member, rows.of(member, id));
        offer.judge(form, problems);
        if (problems.hasErrors()) {
            return Reply.refused(TeamPages.ONE, problems, pages.one(member, id));
        }
        return switch (changes.change(member, id, form.seenVersion(), form.plan(), clock)) {
            case TeamChanges.Result.Done done -> one(member, id).saying("team.saved", form.name());
            case TeamChanges.Result.Taken taken -> {
                taken(taken, problems);
                yield Reply.refused(TeamPages.ONE, problems, pages.one(member, id));
            }
            case TeamChanges.Result.Stale stale -> Reply.clash(clash(member, offer, form.plan(), stale.now()));
        };
    }

    static Reply one(Member member, TeamId id) {
        return Reply.to(PATH, member.slug(), id);
    }

    /** Says that the name is another team's. */
    static void taken(TeamChanges.Result.Taken by, BindingResult problems) {
        problems.rejectValue("name", by.archived() ? "team.error.name-archived" : "team.error.name-taken");
    }

    /** What two people said of a team, without its lines yet; one that is archived takes no change any more. */
    static Clash clash(Member member, TeamFacts now) {
        Clash clash = Clash.about("roadmap", now.name(), PATH, member.slug(), now.id())
                .over(now.version());
        return now.archived() ? clash.closed("team.clash.archived") : clash;
    }

    private static Clash clash(Member member, TeamOffer offer, TeamPlan mine, TeamFacts now) {
        return clash(member, now)
                .line("team.name", mine.name(), now.name())
                .line(
                        "team.members",
                        offer.names(mine.members()),
                        offer.names(now.plan().members()))
                .line("team.others", String.valueOf(mine.others()), String.valueOf(now.others()))
                .line("team.usual", String.valueOf(mine.usual()), String.valueOf(now.usual()))
                .line("team.roles", offer.titles(mine.roles()), offer.titles(now.roles()));
    }
}
