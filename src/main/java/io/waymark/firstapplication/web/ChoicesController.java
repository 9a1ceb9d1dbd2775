package io.waymark.firstapplication.web;

import io.waymark.firstapplication.Choosing;
import io.waymark.firstapplication.NewChoice;
import io.waymark.form.Reply;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import io.waymark.organisation.Units;
import jakarta.validation.Valid;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The choices of an organisation, and beginning one. */
@Controller
class ChoicesController {

    private final ChoicesPages pages;
    private final Choosing choosing;
    private final Units units;
    private final Clock clock;

    ChoicesController(ChoicesPages pages, Choosing choosing, Units units, Clock clock) {
        this.pages = pages;
        this.choosing = choosing;
        this.units = units;
        this.clock = clock;
    }

    @GetMapping("/orgs/{slug}/first-application")
    Reply show(Member member) {
        return Reply.shown(ChoicesPages.VIEW, pages.of(member));
    }

    @Needs(Right.COMPARE_APPLICATIONS)
    @PostMapping("/orgs/{slug}/first-application")
    Reply begin(Member member, @Valid BeginForm form, BindingResult problems) {
        form.judge(units.inUse(member), problems);
        if (problems.hasErrors()) {
            return Reply.refused(ChoicesPages.VIEW, problems, pages.of(member));
        }
        NewChoice wish = form.choice();
        choosing.begin(member, wish, clock);
        return Reply.toAddress(Addresses.choice(member, wish.id()));
    }
}
