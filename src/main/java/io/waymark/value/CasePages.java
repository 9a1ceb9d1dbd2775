package io.waymark.value;

import io.waymark.organisation.Member;
import io.waymark.organisation.Members;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.Right;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the page of a value case; three statements. */
@Component
class CasePages {

    static final String VIEW = "value/value-case";

    private final CaseRows rows;
    private final CaseStanding standing;
    private final ReadingChoices choices;
    private final Members members;

    CasePages(CaseRows rows, CaseStanding standing, ReadingChoices choices, Members members) {
        this.rows = rows;
        this.standing = standing;
        this.choices = choices;
        this.members = members;
    }

    /** @throws NotFound where the case is missing or another tenant's */
    @Transactional(readOnly = true)
    Map<String, Object> of(Member member, ValueCaseId id) {
        CaseFacts its = rows.of(member, id);
        return Map.of(
                "page", page(member, its),
                "caseForm", CaseForm.of(its),
                "caseWithdrawalForm", new CaseWithdrawalForm(its.version()));
    }

    private CasePage page(Member member, CaseFacts its) {
        List<String> finance = members.colleagues(member).stream()
                .filter(it -> it.may(Right.SIGN_VALUE_CASES))
                .map(Member::name)
                .toList();
        CaseFacts.OfKpi kpi = its.kpi();
        return new CasePage(member, its, finance, choices.of(standing.offered(member, kpi.id()), kpi.unit()));
    }
}
