package io.waymark.mail.web;

import io.waymark.organisation.Member;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** The answer to a form that was accepted: where to look next. */
final class Next {

    private Next() {}

    /** Answers 303 with a page of the member's organisation; the path is made of our own words and ids. */
    static ModelAndView page(Member member, String path) {
        RedirectView view = new RedirectView("/orgs/" + member.slug() + path, true);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        view.setExposeModelAttributes(false);
        return new ModelAndView(view);
    }
}
