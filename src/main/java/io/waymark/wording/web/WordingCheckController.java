package io.waymark.wording.web;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import io.waymark.wording.PlainLanguage;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Advice on words that somebody is still looking for; stores nothing, asks the database nothing. */
@Controller
class WordingCheckController {

    private static final String TEXT = "text";

    private final PlainLanguage language;

    WordingCheckController(PlainLanguage language) {
        this.language = language;
    }

    /** Also where the answer was, so that a bookmark of it leads to the form. */
    @GetMapping({"/orgs/{slug}/wording/checks/new", "/orgs/{slug}/wording/checks"})
    ModelAndView write(Member member) {
        return answer(member, "", "wording/check");
    }

    /** @param field the name under which a form sends the words */
    @Needs(Right.BELONG)
    @PostMapping("/orgs/{slug}/wording/checks")
    ModelAndView check(
            Member member,
            @RequestParam(defaultValue = TEXT) String field,
            @RequestParam Map<String, String> fields,
            HtmxRequest htmx) {
        String text = fields.getOrDefault(field, "").strip();
        return answer(member, text, htmx.isHtmxRequest() ? "wording/advice :: answer" : "wording/check");
    }

    private ModelAndView answer(Member member, String text, String view) {
        return new ModelAndView(view, Map.of("member", member, "text", text, "advice", language.of(text)));
    }
}
