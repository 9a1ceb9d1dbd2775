package io.waymark.firstapplication.web;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.waymark.content.Editions;
import io.waymark.firstapplication.ApplicationChoices;
import io.waymark.firstapplication.ApplicationDecision;
import io.waymark.firstapplication.CandidateRows;
import io.waymark.firstapplication.Choice;
import io.waymark.firstapplication.ChoiceId;
import io.waymark.firstapplication.Criteria;
import io.waymark.firstapplication.DecisionRows;
import io.waymark.firstapplication.Ranking;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.servlet.ModelAndView;

/** Reads the page of a choice: two statements while it is open, three once it is decided. */
@Component
class ChoicePages {

    private static final String VIEW = "firstapplication/choice";

    private final ApplicationChoices choices;
    private final CandidateRows candidates;
    private final DecisionRows decisions;
    private final Editions editions;
    private final RankingWords words;

    ChoicePages(
            ApplicationChoices choices,
            CandidateRows candidates,
            DecisionRows decisions,
            Editions editions,
            RankingWords words) {
        this.choices = choices;
        this.candidates = candidates;
        this.decisions = decisions;
        this.editions = editions;
        this.words = words;
    }

    /**
     * The page with the weights that the address asks to try, if any; the page's script gets the parts that they change.
     *
     * @throws NotFound where the choice is missing or another tenant's
     */
    @Transactional(readOnly = true)
    ModelAndView show(Member member, ChoiceId id, Map<String, String> tried, HtmxRequest htmx) {
        Choice choice = choices.of(member, id);
        Criteria criteria = choice.decided() ? choice.criteria() : CriteriaForm.tried(tried, choice);
        ChoicePage page = page(member, choice, criteria, "", Problems.NONE);
        boolean parts = htmx.isHtmxRequest() && !htmx.isHistoryRestoreRequest() && !choice.decided();
        return new ModelAndView(parts ? VIEW + " :: swapped" : VIEW, Map.of("page", page));
    }

    /** The page with weights that could not be taken as they were typed. */
    @Transactional(readOnly = true)
    ModelAndView refused(Member member, ChoiceId id, CriteriaForm form, Problems problems) {
        Choice choice = choices.of(member, id);
        ChoicePage page = page(member, choice, choice.criteria(), "", problems);
        return answer(page.with(form), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** The page with a dissent that could not be taken. */
    @Transactional(readOnly = true)
    ModelAndView refused(Member member, ChoiceId id, String dissent, Problem problem, HttpStatus status) {
        Choice choice = choices.of(member, id);
        return answer(page(member, choice, choice.criteria(), dissent, new Problems(List.of(problem))), status);
    }

    private ChoicePage page(Member member, Choice choice, Criteria criteria, String dissent, Problems problems) {
        ApplicationDecision decision = choice.decision();
        Ranking ranking =
                decision == null ? Ranking.of(candidates.of(member, choice.id()), criteria) : decision.ranking();
        return new ChoicePage(
                member,
                choice,
                new RankingView(ranking, words),
                CriteriaForm.of(criteria, choice.version()),
                !criteria.equals(choice.criteria()),
                decision == null ? List.of() : decisions.prerequisites(member, choice.id()),
                decision == null ? List.of() : decisions.dissents(member, choice.id()),
                editions,
                dissent,
                problems);
    }

    private static ModelAndView answer(ChoicePage page, HttpStatus status) {
        return new ModelAndView(VIEW, Map.of("page", page), status);
    }
}
