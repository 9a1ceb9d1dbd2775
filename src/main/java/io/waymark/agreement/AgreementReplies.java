package io.waymark.agreement;

import io.waymark.assessment.Agreeing;
import io.waymark.assessment.page.SeeOther;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Answers a form about a practice: its region for the page's script, else the way back, or the page with what was typed. */
@Component
class AgreementReplies {

    private final ComparedAnswers answers;

    AgreementReplies(ComparedAnswers answers) {
        this.answers = answers;
    }

    ModelAndView to(Sent sent, Agreeing.Result result) {
        return switch (result) {
            case Agreeing.Result.Recorded it -> recorded(sent);
            case Agreeing.Result.Overtaken it -> conflict(sent, "agreement.overtaken." + sent.form());
            case Agreeing.Result.Closed it -> conflict(sent, "agreement.closed." + it.state());
            case Agreeing.Result.StillAlone it -> conflict(sent, "agreement.still-alone");
            case Agreeing.Result.Shared it -> conflict(sent, "agreement.dissent.shared");
            case Agreeing.Result.HeardBefore it -> conflict(sent, "agreement.dissent.heard-before");
        };
    }

    /** The page once more with what was typed and what is wrong with it. */
    ModelAndView refused(Sent sent, Map<String, String> problems) {
        return page(sent, sent.returned(problems), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView conflict(Sent sent, String words) {
        return page(sent, sent.returned(Map.of("form", words)), HttpStatus.CONFLICT);
    }

    private ModelAndView recorded(Sent sent) {
        if (sent.htmx().isHtmxRequest()) {
            return page(sent, null, HttpStatus.OK);
        }
        sent.next().addFlashAttribute("recorded", sent.practice());
        String dimension = sent.practice().topic().dimension().value();
        return sent.fromWorkshop()
                ? SeeOther.at(
                        "/orgs/{slug}/assessments/{id}/workshop/{dimension}?at={practice}",
                        sent.member().slug(),
                        sent.assessment(),
                        dimension,
                        sent.practice())
                : SeeOther.at(
                        "/orgs/{slug}/assessments/{id}/comparison/{dimension}?show={show}#{practice}",
                        sent.member().slug(),
                        sent.assessment(),
                        dimension,
                        sent.show().word(),
                        sent.practice());
    }

    /** A form that was not taken is shown whatever the page was filtered by. */
    private ModelAndView page(Sent sent, @Nullable Returned returned, HttpStatus status) {
        DimensionComparison page = answers.around(sent.member(), sent.assessment(), sent.practice())
                .with(returned == null ? sent.show() : ComparisonFilter.ALL, returned);
        if (page.opened() && sent.fromWorkshop()) {
            Workshop workshop = Workshop.of(page, sent.practice().value());
            return new ModelAndView("agreement/workshop", Map.of("page", page, "workshop", workshop), status);
        }
        return page.opened() && sent.htmx().isHtmxRequest()
                ? new ModelAndView(
                        "agreement/comparison :: swapped",
                        Map.of("page", page, "it", page.practice(sent.practice()), "region", true),
                        status)
                : new ModelAndView("agreement/comparison", Map.of("page", page), status);
    }
}
