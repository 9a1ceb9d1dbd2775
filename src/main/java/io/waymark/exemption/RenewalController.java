package io.waymark.exemption;

import io.waymark.form.Reply;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Takes the word of a lead or an executive that an exemption extended more than once may stay. */
@Controller
class RenewalController {

    private final RegisterPages pages;
    private final ExemptionChanges changes;
    private final Clock clock;

    RenewalController(RegisterPages pages, ExemptionChanges changes, Clock clock) {
        this.pages = pages;
        this.changes = changes;
        this.clock = clock;
    }

    @Needs(Right.AGREE_TO_RENEWALS)
    @PostMapping(RegisterController.PATH + "/{id}/renewal")
    Reply agree(Member member, @PathVariable ExemptionId id, ExemptionEndingForm form, BindingResult unread) {
        return switch (changes.agreeToRenewal(member, id, form.seenVersion(), clock)) {
            case ExemptionResult.Done done ->
                RegisterController.there(member, id).saying("gate.exemption.renewal.agreed");
            case ExemptionResult.Stale it ->
                Reply.shown(RegisterPages.VIEW, pages.of(member)).late("gate.exemption.renewal.stale");
            case ExemptionResult.Unexplained none -> throw new IllegalStateException("To agree needs no reason");
        };
    }
}
