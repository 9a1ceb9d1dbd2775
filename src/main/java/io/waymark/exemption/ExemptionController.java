package io.waymark.exemption;

import io.waymark.form.Clash;
import io.waymark.form.LateUndo;
import io.waymark.form.LeftVersion;
import io.waymark.form.Reply;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Changes a policy exemption and ends it. */
@Controller
class ExemptionController {

    private final RegisterPages pages;
    private final ExemptionRows rows;
    private final ExemptionChanges changes;
    private final LateUndo late;
    private final Clock clock;

    ExemptionController(RegisterPages pages, ExemptionRows rows, ExemptionChanges changes, LateUndo late, Clock clock) {
        this.pages = pages;
        this.rows = rows;
        this.changes = changes;
        this.late = late;
        this.clock = clock;
    }

    @Needs(Right.CHANGE_EXEMPTIONS)
    @PostMapping(RegisterController.PATH + "/{id}")
    Reply change(Member member, @PathVariable ExemptionId id, @Valid ExemptionForm form, BindingResult problems) {
        ListedExemption now = rows.of(member, id);
        ExemptionChanges.mustBeChangedBy(member, now.owner());
        List<Member> colleagues = pages.colleagues(member);
        ExemptionTopics topics = pages.topics(List.of(now));
        if (!now.open()) {
            return Reply.clash(ExemptionClash.of(member, topics, colleagues, form, now));
        }
        form.judge(topics, colleagues, member.today(clock), problems);
        return problems.hasErrors()
                ? Reply.refused(RegisterPages.VIEW, problems, pages.changing(member, id))
                : changed(member, id, form, problems, topics, colleagues);
    }

    @Needs(Right.CHANGE_EXEMPTIONS)
    @PostMapping(RegisterController.PATH + "/{id}/ending")
    Reply end(Member member, @PathVariable ExemptionId id, ExemptionEndingForm form, BindingResult unread) {
        return switch (changes.end(member, id, form.seenVersion(), clock)) {
            case ExemptionResult.Done done ->
                Reply.to(RegisterController.PATH, member.slug())
                        .saying("gate.exemption.ended.now")
                        .undoneBy(
                                "/orgs/" + member.slug() + "/policy-exemptions/" + id + "/return",
                                Map.of("version", rows.of(member, id).version()));
            case ExemptionResult.Stale it ->
                Reply.shown(RegisterPages.VIEW, pages.of(member)).late("gate.exemption.stale.ending");
            case ExemptionResult.Unexplained none -> throw new IllegalStateException("An ending needs no reason");
        };
    }

    @Needs(Right.CHANGE_EXEMPTIONS)
    @PostMapping(RegisterController.PATH + "/{id}/return")
    Reply resume(Member member, @PathVariable ExemptionId id, LeftVersion left, BindingResult unread) {
        ExemptionResult result = changes.resume(member, id, left, clock);
        ListedExemption now = rows.of(member, id);
        return result instanceof ExemptionResult.Stale
                ? late.of(
                        member,
                        id,
                        now.version(),
                        Clash.about("exemptions", now.exempted(), RegisterController.PATH, member.slug()))
                : RegisterController.there(member, id).saying("gate.exemption.resumed", now.exempted());
    }

    private Reply changed(
            Member member,
            ExemptionId id,
            ExemptionForm form,
            BindingResult problems,
            ExemptionTopics topics,
            List<Member> colleagues) {
        return switch (changes.change(member, id, form.seenVersion(), form.content(), form.because(), clock)) {
            case ExemptionResult.Done done ->
                RegisterController.there(member, id).saying("gate.exemption.saved", form.exempted());
            case ExemptionResult.Unexplained none -> {
                problems.rejectValue("because", "gate.exemption.error.because");
                yield Reply.refused(RegisterPages.VIEW, problems, pages.changing(member, id));
            }
            case ExemptionResult.Stale it -> Reply.clash(ExemptionClash.of(member, topics, colleagues, form, it.now()));
        };
    }
}
