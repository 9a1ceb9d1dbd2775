package io.waymark.site.provider;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The way in, and what stood in it the last time. */
@Controller
@Profile("!personas")
class SignInAgain {

    static final String PATH = "/sign-in";

    /** Who is signed in all the same, say in another tab, needs no way in. */
    @GetMapping(PATH)
    String show(
            @RequestParam(required = false) @Nullable SignInTrouble trouble,
            @RequestParam(defaultValue = "") String quote,
            HttpServletRequest request,
            Model model) {
        model.addAttribute("trouble", trouble);
        model.addAttribute("quote", trouble != null && quote.matches("[0-9a-f]{8}") ? quote : null);
        return request.getUserPrincipal() == null ? "site/sign-in" : "redirect:/";
    }
}
