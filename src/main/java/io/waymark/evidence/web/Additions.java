package io.waymark.evidence.web;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.waymark.evidence.EvidencePlace;
import io.waymark.evidence.NewEvidence;
import io.waymark.evidence.Proving;
import io.waymark.organisation.Member;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;

/** Adds what was typed well, and says so or gives it back where there is no room or the assessment was signed off. */
@Component
class Additions {

    private final Proving proving;
    private final EvidencePages pages;
    private final Clock clock;

    Additions(Proving proving, EvidencePages pages, Clock clock) {
        this.proving = proving;
        this.pages = pages;
        this.clock = clock;
    }

    ModelAndView add(
            Member member,
            EvidencePlace place,
            String name,
            NewEvidence wish,
            BindingResult binding,
            HtmxRequest htmx) {
        return switch (proving.add(member, place, wish, clock)) {
            case DONE -> EvidencePages.after(member, place).saying("evidence.said.added", wish.title());
            case SIGNED_OFF -> pages.show(member, place, htmx, Unsaved.tooLate(name, binding));
            case FULL -> {
                binding.addError(Upload.wrong("evidence.refused.FULL"));
                yield pages.show(member, place, htmx, Unsaved.wrong(name, binding));
            }
        };
    }
}
