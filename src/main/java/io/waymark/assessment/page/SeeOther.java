package io.waymark.assessment.page;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import org.springframework.web.util.UriComponentsBuilder;

/** The answer to a form that was accepted: where to look next. */
public final class SeeOther {

    private SeeOther() {}

    /** Answers 303 with a path of ours, perhaps with a fragment, its variables filled in order and encoded. */
    public static ModelAndView at(String path, Object... variables) {
        RedirectView view = new RedirectView(
                UriComponentsBuilder.fromUriString(path)
                        .encode()
                        .buildAndExpand(variables)
                        .toUriString(),
                true);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        view.setExpandUriTemplateVariables(false);
        return new ModelAndView(view);
    }
}
