package io.waymark.firstapplication.web;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.waymark.firstapplication.ChoiceId;
import io.waymark.form.Reply;
import io.waymark.organisation.Member;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A choice with its ranking; weights in the address are tried out and stored nowhere. */
@Controller
class ChoiceController {

    private final ChoicePages pages;

    ChoiceController(ChoicePages pages) {
        this.pages = pages;
    }

    @GetMapping(Addresses.CHOICE)
    Reply show(Member member, @PathVariable ChoiceId id, @RequestParam Map<String, String> tried, HtmxRequest htmx) {
        return pages.show(member, id, tried, htmx);
    }
}
