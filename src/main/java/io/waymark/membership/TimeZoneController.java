package io.waymark.membership;

import io.waymark.form.Reply;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import io.waymark.organisation.Zones;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Where a member counts days, and where their organisation does. */
@Controller
class TimeZoneController {

    private static final String VIEW = "membership/time-zone";

    private final Zones zones;
    private final Clock clock;

    TimeZoneController(Zones zones, Clock clock) {
        this.zones = zones;
        this.clock = clock;
    }

    @GetMapping("/orgs/{slug}/time-zone")
    Reply show(Member member) {
        return Reply.shown(VIEW, model(member));
    }

    /** Chooses the member's own, on its page or where another page offered it. */
    @Needs(Right.BELONG)
    @PostMapping("/orgs/{slug}/time-zone")
    Reply choose(Member member, @Valid ZoneForm form, BindingResult problems) {
        form.judge(problems);
        if (problems.hasErrors()) {
            return Reply.refused(VIEW, problems, model(member));
        }
        zones.choose(member, form.chosen());
        String home = "/orgs/" + member.slug();
        return form.back().isEmpty()
                ? saved(member)
                : Reply.toAddress(form.back().startsWith(home) ? form.back() : home);
    }

    /** Chooses that of the organisation. */
    @Needs(Right.CHOOSE_ZONE_FOR_ALL)
    @PostMapping("/orgs/{slug}/organisation-time-zone")
    Reply chooseForAll(Member member, @Valid OrganisationZoneForm form, BindingResult problems) {
        form.judge(problems);
        if (problems.hasErrors()) {
            return Reply.refused(VIEW, problems, model(member));
        }
        zones.chooseForAll(member, form.chosen());
        return saved(member);
    }

    private Map<String, ?> model(Member member) {
        TimeZonePage page = new TimeZonePage(member, zones.of(member), clock.instant());
        return Map.of(
                "page", page,
                "zoneForm", ZoneForm.of(page.chosen()),
                "organisationZoneForm", OrganisationZoneForm.of(page.chosen()));
    }

    private static Reply saved(Member member) {
        return Reply.to("/orgs/{slug}/time-zone", member.slug()).saying("zone.saved");
    }
}
