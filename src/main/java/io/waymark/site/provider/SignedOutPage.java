package io.waymark.site.provider;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where signing out ends. */
@Controller
public class SignedOutPage {

    public static final String PATH = "/signed-out";

    /** Shown when the provider sends somebody back, and in place of an answer to the form that signs out. */
    @RequestMapping(PATH)
    String show(HttpServletRequest request) {
        return request.getUserPrincipal() == null ? "site/signed-out" : "redirect:/";
    }
}
