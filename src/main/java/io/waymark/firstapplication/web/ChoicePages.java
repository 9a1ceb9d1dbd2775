package io.waymark.firstapplication.web;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.waymark.content.Editions;
import io.waymark.firstapplication.ApplicationChoiceRows;
import io.waymark.firstapplication.ApplicationDecision;
import io.waymark.firstapplication.CandidateRows;
import io.waymark.firstapplication.Choice;
import io.waymark.firstapplication.ChoiceId;
import io.waymark.firstapplication.Criteria;
import io.waymark.firstapplication.DecisionRows;
import io.waymark.firstapplication.Ranking;
import io.waymark.form.Reply;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the page of a choice: two statements while it is open, three once it is decided. */
@Component
class ChoicePages {

    static final String VIEW = "firstapplication/choice";

    private final ApplicationChoiceRows choices;
    private final CandidateRows candidates;
    private final DecisionRows decisions;
    private final Editions editions;
    private final RankingWords words;

    ChoicePages(
            ApplicationChoiceRows choices,
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
    Reply show(Member member, ChoiceId id, Map<String, String> tried, HtmxRequest htmx) {
        Choice choice = choices.of(member, id);
        Criteria criteria = choice.decided() ? choice.criteria() : CriteriaForm.tried(tried, choice);
        boolean parts = htmx.isHtmxRequest() && !htmx.isHistoryRestoreRequest() && !choice.decided();
        return Reply.shown(parts ? VIEW + " :: swapped" : VIEW, page(member, choice, criteria));
    }

    /**
     * The page as it stands.
     *
     * @throws NotFound where the choice is missing or another tenant's
     */
    @Transactional(readOnly = true)
    Map<String, Object> of(Member member, ChoiceId id) {
        Choice choice = choices.of(member, id);
        return page(member, choice, choice.criteria());
    }

    private Map<String, Object> page(Member member, Choice choice, Criteria criteria) {
        ApplicationDecision decision = choice.decision();
        Ranking ranking =
                decision == null ? Ranking.of(candidates.of(member, choice.id()), criteria) : decision.ranking();
        ChoicePage page = new ChoicePage(
                member,
                choice,
                new RankingView(ranking, words),
                !criteria.equals(choice.criteria()),
                decision == null ? List.of() : decisions.prerequisites(member, choice.id()),
                decision == null ? List.of() : decisions.dissents(member, choice.id()),
                editions);
        return Map.of(
                "page",
                page,
                "criteriaForm",
                CriteriaForm.of(criteria, choice.version()),
                "applicationDissentForm",
                new ApplicationDissentForm(""));
    }
}
