package io.waymark.value;

import io.waymark.organisation.Member;
import io.waymark.organisation.Members;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.Right;
import io.waymark.value.CasePage.Returned;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.servlet.ModelAndView;

/** Reads the page of a value case; three statements. */
@Component
class CasePages {

    private final ValueCases cases;
    private final CaseStanding standing;
    private final Members members;

    CasePages(ValueCases cases, CaseStanding standing, Members members) {
        this.cases = cases;
        this.standing = standing;
        this.members = members;
    }

    /**
     * The page as it is.
     *
     * @throws NotFound where the case is missing or another tenant's
     */
    @Transactional(readOnly = true)
    ModelAndView show(Member member, ValueCaseId id) {
        return show(member, id, HttpStatus.OK, Returned::nothing);
    }

    /** The page with what could not be done. */
    @Transactional(readOnly = true)
    ModelAndView show(Member member, ValueCaseId id, HttpStatusCode status, Function<ValueCase, Returned> returned) {
        ValueCase its = cases.of(member, id);
        List<String> finance = members.colleagues(member).stream()
                .filter(it -> it.may(Right.SIGN_VALUE_CASES))
                .map(Member::name)
                .toList();
        CasePage page = new CasePage(
                member, its, finance, standing.offered(member, its.kpi().id()), returned.apply(its));
        return new ModelAndView("value/value-case", Map.of("page", page), status);
    }
}
