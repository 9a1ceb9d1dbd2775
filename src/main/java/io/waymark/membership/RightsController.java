package io.waymark.membership;

import io.waymark.organisation.Member;
import io.waymark.organisation.Role;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Who may do what: the one table of rights, for everybody to read. */
@Controller
class RightsController {

    @GetMapping("/orgs/{slug}/rights")
    ModelAndView show(Member member) {
        return new ModelAndView("membership/rights", Map.of("areas", Area.values(), "roles", Role.values()));
    }
}
