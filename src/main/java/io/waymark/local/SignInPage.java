package io.waymark.local;

import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Picks a persona of the demo world. */
@Controller
@Profile("personas")
class SignInPage {

    /** An organisation of the demo world with its people. */
    record Group(String name, List<Persona> people) {
        static Group of(String organisation) {
            return new Group(organisation, Persona.in(organisation));
        }
    }

    @GetMapping("/sign-in")
    String show(Model model) {
        model.addAttribute(
                "groups", List.of(Group.of("acme"), Group.of("globex"), Group.of("initech"), Group.of("nowhere")));
        return "local/sign-in";
    }
}
