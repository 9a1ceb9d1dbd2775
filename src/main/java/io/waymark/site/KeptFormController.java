package io.waymark.site;

import io.waymark.organisation.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

/** Shows a form that was not taken in, to somebody who signs in first or sends it again at once. */
@Controller
@RequestMapping(KeptForms.PATH)
class KeptFormController {

    private static final String PAGE = "site/kept-form";

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, HttpServletRequest request, Model model) {
        model.addAttribute("kept", KeptForms.find(request.getSession(false), id).orElseThrow(NotFound::new));
        model.addAttribute("id", id);
        return PAGE;
    }

    /** In place of an answer to the form itself, where it is too long to wait in a session. */
    @PostMapping
    String show(@RequestAttribute(ExpiredSession.UNKEPT) KeptForm unkept, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.UNAUTHORIZED.value());
        model.addAttribute("kept", unkept);
        return PAGE;
    }

    /** Nobody comes here without signing in, and whoever did finds the form. */
    @GetMapping("/{id}/sign-in")
    String signedIn(@PathVariable UUID id) {
        return "redirect:" + KeptForms.PATH + "/" + id;
    }

    @PostMapping("/{id}/removal")
    String remove(@PathVariable UUID id, HttpServletRequest request) {
        KeptForms.forget(request.getSession(false), id.toString());
        return "redirect:/";
    }
}
