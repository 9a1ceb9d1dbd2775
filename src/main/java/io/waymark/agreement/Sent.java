package io.waymark.agreement;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.waymark.assessment.AssessmentId;
import io.waymark.content.PracticeKey;
import io.waymark.organisation.Member;
import java.util.Map;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A form about a practice as it was sent, from the comparison or from the workshop. */
record Sent(
        Member member,
        AssessmentId assessment,
        PracticeKey practice,
        Returned.Form form,
        Typed typed,
        HtmxRequest htmx,
        RedirectAttributes next) {

    boolean fromWorkshop() {
        return typed.text("in").equals("workshop");
    }

    ComparisonFilter show() {
        return ComparisonFilter.of(typed.text("show"));
    }

    Returned returned(Map<String, String> problems) {
        return new Returned(practice, form, typed.fields(), problems);
    }
}
