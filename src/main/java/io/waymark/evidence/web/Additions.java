package io.waymark.evidence.web;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.waymark.evidence.EvidencePlace;
import io.waymark.evidence.NewEvidence;
import io.waymark.evidence.Proving;
import io.waymark.organisation.Member;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Adds what was typed well, and says so or gives it back where the assessment was signed off meanwhile. */
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
            NewForm form,
            NewEvidence wish,
            HtmxRequest htmx,
            RedirectAttributes next) {
        return switch (proving.add(member, place, wish, clock)) {
            case DONE -> {
                next.addFlashAttribute("said", new Said("evidence.said.added", wish.title(), null));
                yield EvidencePages.after(member, place);
            }
            case SIGNED_OFF -> pages.show(member, place, htmx, Unsaved.tooLate(name, form));
        };
    }
}
