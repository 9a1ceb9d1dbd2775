package io.waymark.organisation.web;

import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import io.waymark.organisation.Zones;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** Where a member counts days, and where their organisation does. */
@Controller
class TimeZoneController {

    private final Zones zones;
    private final Clock clock;

    TimeZoneController(Zones zones, Clock clock) {
        this.zones = zones;
        this.clock = clock;
    }

    @GetMapping("/orgs/{slug}/time-zone")
    ModelAndView show(Member member) {
        return page(member, "");
    }

    /**
     * Chooses the member's own; an empty one is that of the organisation.
     *
     * @param back the page that offered it; without one, this
     */
    @Needs(Right.BELONG)
    @PostMapping("/orgs/{slug}/time-zone")
    ModelAndView choose(
            Member member,
            @RequestParam(defaultValue = "") String zone,
            @RequestParam(defaultValue = "") String back,
            RedirectAttributes next) {
        Optional<ZoneId> named = Zones.named(zone);
        if (named.isEmpty() && !zone.isEmpty()) {
            return page(member, "zone");
        }
        zones.choose(member, named.orElse(null));
        return back.isEmpty() ? saved(member, next) : to(back.startsWith(home(member)) ? back : home(member));
    }

    /** Chooses that of the organisation; an empty one is UTC. */
    @Needs(Right.CHOOSE_ZONE_FOR_ALL)
    @PostMapping("/orgs/{slug}/organisation-time-zone")
    ModelAndView chooseForAll(
            Member member, @RequestParam(defaultValue = "") String organisationZone, RedirectAttributes next) {
        Optional<ZoneId> named = Zones.named(organisationZone);
        if (named.isEmpty() && !organisationZone.isEmpty()) {
            return page(member, "organisationZone");
        }
        zones.chooseForAll(member, named.orElse(null));
        return saved(member, next);
    }

    private ModelAndView page(Member member, String refused) {
        TimeZonePage page = new TimeZonePage(member, zones.of(member), clock.instant(), refused);
        HttpStatus status = refused.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return new ModelAndView("organisation/time-zone", Map.of("page", page), status);
    }

    private static ModelAndView saved(Member member, RedirectAttributes next) {
        next.addFlashAttribute("saved", true);
        return to(home(member) + "/time-zone");
    }

    private static String home(Member member) {
        return "/orgs/" + member.slug();
    }

    /** A path of ours, which is no pattern. */
    private static ModelAndView to(String path) {
        RedirectView view = new RedirectView(path, true);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        view.setExposeModelAttributes(false);
        view.setExpandUriTemplateVariables(false);
        return new ModelAndView(view);
    }
}
