package io.waymark.team.web;

import io.waymark.figure.Quarter;
import io.waymark.form.Clash;
import io.waymark.form.Reply;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import io.waymark.team.TeamChanges;
import io.waymark.team.TeamFacts;
import io.waymark.team.TeamId;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Says what a team can give in one quarter. */
@Controller
class TeamQuarterController {

    private final TeamPages pages;
    private final TeamChanges changes;
    private final Clock clock;

    TeamQuarterController(TeamPages pages, TeamChanges changes, Clock clock) {
        this.pages = pages;
        this.changes = changes;
        this.clock = clock;
    }

    @Needs(Right.KEEP_TEAMS)
    @PostMapping(TeamController.PATH + "/quarters")
    Reply say(Member member, @PathVariable TeamId id, @Valid TeamQuarterForm form, BindingResult problems) {
        form.judge(member.today(clock), problems);
        if (problems.hasErrors()) {
            return Reply.refused(TeamPages.ONE, problems, pages.one(member, id));
        }
        Quarter quarter = form.which();
        return switch (changes.say(member, id, form.seenVersion(), quarter, form.days(), clock)) {
            case TeamChanges.Result.Done done ->
                Reply.to(TeamController.PATH + "#quarters", member.slug(), id)
                        .saying("team.quarter.saved", quarter.toString());
            case TeamChanges.Result.Stale stale -> Reply.clash(clash(member, form, quarter, stale.now()));
            case TeamChanges.Result.Taken taken -> throw new IllegalStateException("No name was given");
        };
    }

    private static Clash clash(Member member, TeamQuarterForm form, Quarter quarter, TeamFacts now) {
        Integer days = now.exceptions().get(quarter);
        return TeamController.clash(member, now).named(quarter.toString(), written(form.days()), written(days));
    }

    private static String written(@Nullable Integer days) {
        return Objects.toString(days, "");
    }
}
