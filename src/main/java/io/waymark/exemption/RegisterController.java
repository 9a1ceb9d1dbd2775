package io.waymark.exemption;

import io.waymark.exemption.RegisterPage.Returned;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows the register of policy exemptions, adds one, and takes the word that these are all. */
@Controller
class RegisterController {

    static final String PATH = "/orgs/{slug}/policy-exemptions";

    private final RegisterPages pages;
    private final ExemptionChanges changes;
    private final Stating stating;
    private final Clock clock;

    RegisterController(RegisterPages pages, ExemptionChanges changes, Stating stating, Clock clock) {
        this.pages = pages;
        this.changes = changes;
        this.stating = stating;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ModelAndView show(Member member) {
        return pages.show(member, HttpStatus.OK, Returned.nothing(pages.today(member)));
    }

    @Needs(Right.KEEP_EXEMPTIONS)
    @PostMapping(PATH)
    ModelAndView add(Member member, ExemptionForm form) {
        List<Member> colleagues = pages.colleagues(member);
        Map<String, String> problems = form.problems(colleagues, pages.today(member));
        if (!problems.isEmpty()) {
            return pages.show(member, HttpStatus.UNPROCESSABLE_CONTENT, new Returned(null, form, problems, "", null));
        }
        return back(member, "#e-" + changes.add(member, form.content(colleagues), clock));
    }

    @Needs(Right.KEEP_EXEMPTIONS)
    @PostMapping(PATH + "/reviews")
    ModelAndView state(Member member, @RequestParam(defaultValue = "") String seen) {
        return stating.state(member, seen, clock)
                ? back(member, "")
                : pages.show(
                        member,
                        HttpStatus.CONFLICT,
                        Returned.note("gate.exemption.stale.register", pages.today(member)));
    }

    static ModelAndView back(Member member, String place) {
        return new ModelAndView("redirect:/orgs/" + member.slug() + "/policy-exemptions" + place);
    }
}
