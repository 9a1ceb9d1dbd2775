package io.waymark.firstapplication.web;

import io.waymark.assessment.Assessments;
import io.waymark.assessment.Scorecards;
import io.waymark.content.Editions;
import io.waymark.content.PracticeKey;
import io.waymark.firstapplication.ApplicationChoices;
import io.waymark.firstapplication.Candidate;
import io.waymark.firstapplication.CandidatePlace;
import io.waymark.firstapplication.CandidateRows;
import io.waymark.firstapplication.Choice;
import io.waymark.firstapplication.ChoiceId;
import io.waymark.firstapplication.Deciding;
import io.waymark.firstapplication.Ranking;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.Right;
import io.waymark.scoring.Rating;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.servlet.ModelAndView;

/** Reads the form to decide: the ranking, and what the unit's latest assessment says about the suggested prerequisites. */
@Component
class DecisionPages {

    private final ApplicationChoices choices;
    private final CandidateRows candidates;
    private final Assessments assessments;
    private final Scorecards scorecards;
    private final Editions editions;
    private final RankingWords words;

    DecisionPages(
            ApplicationChoices choices,
            CandidateRows candidates,
            Assessments assessments,
            Scorecards scorecards,
            Editions editions,
            RankingWords words) {
        this.choices = choices;
        this.candidates = candidates;
        this.assessments = assessments;
        this.scorecards = scorecards;
        this.editions = editions;
        this.words = words;
    }

    /**
     * The form for a candidate, or for who stands first; what is decided already is shown instead.
     *
     * @throws NotFound where the choice is missing or another tenant's
     */
    @Transactional(readOnly = true)
    ModelAndView fresh(Member member, ChoiceId id, String asked) {
        Choice choice = choices.of(member, id);
        member.must(Right.DECIDE_APPLICATIONS);
        if (choice.decided()) {
            return new ModelAndView("redirect:" + Addresses.choice(member, id));
        }
        List<Candidate> standing = candidates.of(member, id);
        Ranking ranking = Ranking.of(standing, choice.criteria());
        String state = Deciding.stateOf(choice, standing);
        Optional<CandidatePlace> chosen =
                place(ranking, asked).or(() -> ranking.places().stream().findFirst());
        DecisionForm form = chosen.map(it -> DecisionForm.suggested(
                        it.candidate().id(),
                        it.candidate().profile(),
                        state,
                        editions.current(),
                        ratings(member, choice)))
                .orElseGet(() -> new DecisionForm("", "", state, List.of()));
        return answer(page(member, choice, ranking, chosen, form, false, Problems.NONE), HttpStatus.OK);
    }

    /** The form as it was typed, with what is wrong with it, or over a ranking that changed meanwhile. */
    @Transactional(readOnly = true)
    ModelAndView again(
            Member member,
            ChoiceId id,
            Map<String, String> fields,
            boolean changed,
            Problems problems,
            HttpStatus status) {
        Choice choice = choices.of(member, id);
        List<Candidate> standing = candidates.of(member, id);
        Ranking ranking = Ranking.of(standing, choice.criteria());
        DecisionForm typed = DecisionForm.typed(fields, ratings(member, choice));
        DecisionForm form = changed ? typed.over(Deciding.stateOf(choice, standing)) : typed;
        Problems shown = ranking.places().isEmpty() ? Problems.NONE : problems;
        return answer(page(member, choice, ranking, place(ranking, form.candidate()), form, changed, shown), status);
    }

    private DecisionPage page(
            Member member,
            Choice choice,
            Ranking ranking,
            Optional<CandidatePlace> chosen,
            DecisionForm form,
            boolean changed,
            Problems problems) {
        return new DecisionPage(
                member,
                choice,
                new RankingView(ranking, words),
                chosen.orElse(null),
                form,
                editions.current(),
                changed,
                problems);
    }

    private Map<PracticeKey, Rating> ratings(Member member, Choice choice) {
        Map<PracticeKey, Rating> ratings = new HashMap<>();
        assessments
                .latestFor(member, choice.unit())
                .ifPresent(it -> scorecards.of(member, it).practices().forEach(score -> {
                    if (score.rated() != null) {
                        ratings.put(score.practice().key(), score.rated().rating());
                    }
                }));
        return ratings;
    }

    private static Optional<CandidatePlace> place(Ranking ranking, String candidate) {
        return ranking.places().stream()
                .filter(it -> it.candidate().id().toString().equals(candidate))
                .findFirst();
    }

    private static ModelAndView answer(DecisionPage page, HttpStatus status) {
        return new ModelAndView("firstapplication/decision", Map.of("page", page), status);
    }
}
