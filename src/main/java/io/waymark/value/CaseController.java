package io.waymark.value;

import io.waymark.form.Clash;
import io.waymark.form.LateUndo;
import io.waymark.form.LeftVersion;
import io.waymark.form.Reply;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Shows a value case, changes it and takes it out of use. */
@Controller
class CaseController {

    static final String PATH = "/orgs/{slug}/value-cases/{id}";

    private final CasePages pages;
    private final CaseRows rows;
    private final CaseStanding standing;
    private final CaseChanges changes;
    private final LateUndo late;
    private final Clock clock;

    CaseController(
            CasePages pages, CaseRows rows, CaseStanding standing, CaseChanges changes, LateUndo late, Clock clock) {
        this.pages = pages;
        this.rows = rows;
        this.standing = standing;
        this.changes = changes;
        this.late = late;
        this.clock = clock;
    }

    @GetMapping(PATH)
    Reply show(Member member, @PathVariable ValueCaseId id) {
        return Reply.shown(CasePages.VIEW, pages.of(member, id));
    }

    @Needs(Right.WRITE_VALUE_CASES)
    @PostMapping(PATH)
    Reply change(Member member, @PathVariable ValueCaseId id, @Valid CaseForm form, BindingResult problems) {
        CaseFacts now = rows.of(member, id);
        if (now.withdrawn()) {
            return Reply.clash(CaseClash.of(member, form, now));
        }
        CaseFacts.OfKpi kpi = now.kpi();
        form.judge(standing.check(member, kpi.id(), kpi.aim(), form.content()).problems(), problems);
        return problems.hasErrors()
                ? Reply.refused(CasePages.VIEW, problems, pages.of(member, id))
                : changed(member, id, form, problems);
    }

    @Needs(Right.WRITE_VALUE_CASES)
    @PostMapping(PATH + "/withdrawal")
    Reply withdraw(Member member, @PathVariable ValueCaseId id, CaseWithdrawalForm form, BindingResult unread) {
        return changes.withdraw(member, id, form.seenVersion(), clock) instanceof CaseResult.Done
                ? Reply.to(PATH, member.slug(), id)
                        .saying("gate.case.withdrawn")
                        .undoneBy(
                                "/orgs/" + member.slug() + "/value-cases/" + id + "/return",
                                Map.of("version", form.seenVersion() + 1))
                : Reply.shown(CasePages.VIEW, pages.of(member, id)).late("gate.case.stale.withdrawal");
    }

    @Needs(Right.WRITE_VALUE_CASES)
    @PostMapping(PATH + "/return")
    Reply takeBack(Member member, @PathVariable ValueCaseId id, LeftVersion left, BindingResult unread) {
        return changes.takeBack(member, id, left, clock) instanceof CaseResult.Stale stale
                ? late.of(
                        member,
                        id,
                        stale.now().version(),
                        Clash.about("gate", stale.now().kpi().title(), PATH, member.slug(), id))
                : Reply.to(PATH, member.slug(), id).saying("gate.case.returned");
    }

    private Reply changed(Member member, ValueCaseId id, CaseForm form, BindingResult problems) {
        return switch (changes.change(member, id, form.seenVersion(), form.content(), clock)) {
            case CaseResult.Done done -> Reply.to(PATH, member.slug(), id).saying("gate.case.saved");
            case CaseResult.Stale stale -> Reply.clash(CaseClash.of(member, form, stale.now()));
            case CaseResult.Refused refused -> {
                form.judge(refused.problems(), problems);
                yield Reply.refused(CasePages.VIEW, problems, pages.of(member, id));
            }
        };
    }
}
