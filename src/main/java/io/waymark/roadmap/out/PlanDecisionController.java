package io.waymark.roadmap.out;

import io.waymark.form.Reply;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import io.waymark.sheet.SheetDraft;
import io.waymark.sheet.SheetDraftId;
import io.waymark.sheet.SheetDrafts;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows what plans in rows would do, saves them, or forgets them. */
@Controller
class PlanDecisionController {

    private static final String PATH = "/orgs/{slug}/plan-imports/{id}";
    private static final int LONGEST = 500;

    private final PlanPreviews previews;
    private final PlanAcceptance acceptance;
    private final SheetDrafts drafts;

    PlanDecisionController(PlanPreviews previews, PlanAcceptance acceptance, SheetDrafts drafts) {
        this.previews = previews;
        this.acceptance = acceptance;
        this.drafts = drafts;
    }

    @Needs(Right.WORK_THE_ROADMAP)
    @GetMapping(PATH)
    Reply show(Member member, @PathVariable SheetDraftId id) {
        return shown(PlanPreviewPage.of(member, preview(member, id)), HttpStatus.OK);
    }

    @Needs(Right.WORK_THE_ROADMAP)
    @PostMapping(PATH + "/acceptance")
    Reply accept(
            Member member,
            @PathVariable SheetDraftId id,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "") String against,
            @RequestParam(defaultValue = "") Set<Integer> chosen) {
        String why = against.strip();
        String kept = why.length() > LONGEST ? "" : why;
        return switch (acceptance.save(member, id, seen, kept, chosen)) {
            case PlanAcceptance.Outcome.Accepted it ->
                Reply.to("/orgs/{slug}/roadmap", member.slug()).saying("roadmap.import.saved", it.cards());
            case PlanAcceptance.Outcome.Outdated it ->
                shown(new PlanPreviewPage(member, preview(member, id), why, chosen, false, true), HttpStatus.CONFLICT);
            case PlanAcceptance.Outcome.NoReason it ->
                shown(
                        new PlanPreviewPage(member, preview(member, id), why, chosen, true, false),
                        HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    @Needs(Right.WORK_THE_ROADMAP)
    @PostMapping(PATH + "/withdrawal")
    Reply withdraw(Member member, @PathVariable SheetDraftId id) {
        SheetDraft draft = drafts.of(member, SheetDraft.Kind.PLANS, id);
        drafts.discard(member, id);
        return Reply.to(
                "/orgs/{slug}/units/{unit}/plan-imports/new", member.slug(), Objects.requireNonNull(draft.about()));
    }

    private PlanPreview preview(Member member, SheetDraftId id) {
        return previews.of(member, drafts.of(member, SheetDraft.Kind.PLANS, id));
    }

    private static Reply shown(PlanPreviewPage page, HttpStatus status) {
        return Reply.shown(PlanPreviewPage.VIEW, Map.of("page", page)).as(status);
    }
}
