package io.waymark.roadmap.out;

import io.waymark.form.Reply;
import io.waymark.form.SelectOption;
import io.waymark.organisation.ChosenUnit;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import io.waymark.organisation.SecretToken;
import io.waymark.organisation.UnitId;
import io.waymark.roadmap.RoadmapChoices;
import io.waymark.roadmap.RoadmapRows;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Makes and revokes the addresses that one's own calendars read. */
@Controller
class CalendarController {

    private final CalendarAddresses addresses;
    private final RoadmapRows rows;
    private final ExportWords words;

    CalendarController(CalendarAddresses addresses, RoadmapRows rows, ExportWords words) {
        this.addresses = addresses;
        this.rows = rows;
        this.words = words;
    }

    @GetMapping("/orgs/{slug}/roadmap/calendars")
    Reply show(Member member, ChosenUnit chosen) {
        return Reply.shown(CalendarPage.VIEW, model(member, chosen));
    }

    @Needs(Right.BELONG)
    @PostMapping("/orgs/{slug}/roadmap/calendars")
    Reply make(Member member, ChosenUnit chosen, @Valid CalendarAddressForm form, BindingResult problems) {
        if (problems.hasErrors()) {
            return Reply.refused(CalendarPage.VIEW, problems, model(member, chosen));
        }
        Optional<SecretToken> made = addresses.make(member, Objects.requireNonNull(form.unit()), form.madeAs());
        Reply reply = Reply.to("/orgs/{slug}/roadmap/calendars", member.slug());
        return made.map(it -> reply.saying("roadmap.calendar.made").keeping("address", words.address(it)))
                .orElseGet(() -> reply.warning("roadmap.calendar.told"));
    }

    @Needs(Right.BELONG)
    @PostMapping("/orgs/{slug}/roadmap/calendars/{id}/revocation")
    Reply revoke(Member member, @PathVariable CalendarAddressId id) {
        String unit = addresses.revoke(member, id);
        return Reply.to("/orgs/{slug}/roadmap/calendars", member.slug()).saying("roadmap.calendar.revoked", unit);
    }

    private Map<String, Object> model(Member member, ChosenUnit chosen) {
        List<RoadmapChoices.OfUnit> units = rows.choices(member).units();
        Optional<UnitId> first = chosen.among(
                        units.stream().map(RoadmapChoices.OfUnit::id).toList())
                .or(() -> units.stream().map(RoadmapChoices.OfUnit::id).findFirst());
        List<SelectOption> options =
                units.stream().map(it -> new SelectOption(it.id(), it.name())).toList();
        return Map.of(
                "page",
                new CalendarPage(member, addresses.of(member), options),
                "calendarAddressForm",
                CalendarAddressForm.on(first.orElse(null)));
    }
}
