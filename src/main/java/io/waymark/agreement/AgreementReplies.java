package io.waymark.agreement;

import io.waymark.assessment.Agreeing;
import io.waymark.form.Reply;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/** Answers a form about a practice: its region for the page's script, else the way back, or the page with what was typed. */
@Component
class AgreementReplies {

    private final ComparedAnswers answers;

    AgreementReplies(ComparedAnswers answers) {
        this.answers = answers;
    }

    /** What became of it; a form that came too late is shown once more, and says why. */
    Reply to(AgreementPlace place, BindingResult form, Agreeing.Result result) {
        return switch (result) {
            case Agreeing.Result.Recorded it -> recorded(place);
            case Agreeing.Result.Overtaken it -> late(place, form, "agreement.overtaken." + place.form());
            case Agreeing.Result.Closed it -> late(place, form, "agreement.closed." + it.state());
            case Agreeing.Result.StillAlone it -> late(place, form, "agreement.still-alone");
            case Agreeing.Result.Shared it -> late(place, form, "agreement.dissent.shared");
            case Agreeing.Result.HeardBefore it -> late(place, form, "agreement.dissent.heard-before");
        };
    }

    /** The page once more with what was typed and what is wrong with it. */
    Reply refused(AgreementPlace place, BindingResult problems) {
        return page(place, new Returned(place.practice(), place.form(), problems))
                .as(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private Reply late(AgreementPlace place, BindingResult form, String words) {
        form.reject(words);
        return page(place, new Returned(place.practice(), place.form(), form)).as(HttpStatus.CONFLICT);
    }

    private Reply recorded(AgreementPlace place) {
        return place.region() ? page(place, null) : place.back();
    }

    /** A form that was not taken is shown whatever the page was filtered by. */
    private Reply page(AgreementPlace place, @Nullable Returned returned) {
        DimensionComparison page = answers.around(place.member(), place.assessment(), place.practice())
                .with(returned == null ? place.show() : ComparisonFilter.ALL, returned);
        if (page.opened() && place.workshop()) {
            Workshop workshop = Workshop.of(page, place.practice().value());
            return Reply.shown("agreement/workshop", Map.of("page", page, "workshop", workshop));
        }
        return page.opened() && place.region()
                ? Reply.shown(
                        "agreement/comparison :: swapped",
                        Map.of("page", page, "it", page.practice(place.practice()), "region", true))
                : Reply.shown("agreement/comparison", Map.of("page", page));
    }
}
