package io.waymark.firstapplication.web;

import io.waymark.assessment.Assessments;
import io.waymark.assessment.Standings;
import io.waymark.content.Editions;
import io.waymark.content.PracticeKey;
import io.waymark.firstapplication.ApplicationChoiceRows;
import io.waymark.firstapplication.Candidate;
import io.waymark.firstapplication.CandidatePlace;
import io.waymark.firstapplication.CandidateRows;
import io.waymark.firstapplication.Choice;
import io.waymark.firstapplication.ChoiceId;
import io.waymark.firstapplication.Deciding;
import io.waymark.firstapplication.Ranking;
import io.waymark.form.Reply;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.Right;
import io.waymark.scoring.Rating;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;

/** Reads the form to decide: the ranking, and what the unit's latest assessment says about the suggested prerequisites. */
@Component
class DecisionPages {

    private static final String VIEW = "firstapplication/decision";

    private final ApplicationChoiceRows choices;
    private final CandidateRows candidates;
    private final Assessments assessments;
    private final Standings standings;
    private final Editions editions;
    private final RankingWords words;

    DecisionPages(
            ApplicationChoiceRows choices,
            CandidateRows candidates,
            Assessments assessments,
            Standings standings,
            Editions editions,
            RankingWords words) {
        this.choices = choices;
        this.candidates = candidates;
        this.assessments = assessments;
        this.standings = standings;
        this.editions = editions;
        this.words = words;
    }

    /**
     * The form for a candidate, or for who stands first; what is decided already is shown instead.
     *
     * @throws NotFound where the choice is missing or another tenant's
     */
    @Transactional(readOnly = true)
    Reply fresh(Member member, ChoiceId id, String asked) {
        Choice choice = choices.of(member, id);
        member.must(Right.DECIDE_APPLICATIONS);
        if (choice.decided()) {
            return Reply.toAddress(Addresses.choice(member, id));
        }
        List<Candidate> standing = candidates.of(member, id);
        Ranking ranking = Ranking.of(standing, choice.criteria());
        CandidatePlace chosen = place(ranking, asked)
                .or(() -> ranking.places().stream().findFirst())
                .orElse(null);
        PrerequisiteRows rows = chosen == null
                ? new PrerequisiteRows(List.of())
                : PrerequisiteRows.suggested(chosen.candidate().profile(), editions.current(), ratings(member, choice));
        DecisionForm form = new DecisionForm(
                chosen == null ? null : chosen.candidate().id(), "", Deciding.stateOf(choice, standing));
        return Reply.shown(VIEW, model(page(member, choice, ranking, chosen, rows, false), form));
    }

    /** The form as it was typed, with what is wrong with it; where nobody can be chosen only that is said. */
    @Transactional(readOnly = true)
    Reply refused(Member member, ChoiceId id, DecisionForm form, BindingResult problems, Map<String, String> fields) {
        Choice choice = choices.of(member, id);
        Map<String, Object> model = typed(member, choice, candidates.of(member, id), form, fields, false);
        return ((DecisionPage) Objects.requireNonNull(model.get("page"))).view().reckoned()
                ? Reply.refused(VIEW, problems, model)
                : Reply.shown(VIEW, model).as(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** The form as it was typed, over a ranking that changed meanwhile: 409. */
    @Transactional(readOnly = true)
    Reply changed(Member member, ChoiceId id, DecisionForm form, Map<String, String> fields) {
        Choice choice = choices.of(member, id);
        List<Candidate> standing = candidates.of(member, id);
        DecisionForm over = form.over(Deciding.stateOf(choice, standing));
        return Reply.shown(VIEW, typed(member, choice, standing, over, fields, true))
                .as(HttpStatus.CONFLICT);
    }

    private Map<String, Object> typed(
            Member member,
            Choice choice,
            List<Candidate> standing,
            DecisionForm form,
            Map<String, String> fields,
            boolean changed) {
        Ranking ranking = Ranking.of(standing, choice.criteria());
        CandidatePlace chosen = place(ranking, String.valueOf(form.candidate())).orElse(null);
        PrerequisiteRows rows = PrerequisiteRows.typed(fields, ratings(member, choice));
        return model(page(member, choice, ranking, chosen, rows, changed), form);
    }

    private DecisionPage page(
            Member member,
            Choice choice,
            Ranking ranking,
            @Nullable CandidatePlace chosen,
            PrerequisiteRows rows,
            boolean changed) {
        return new DecisionPage(
                member, choice, new RankingView(ranking, words), chosen, rows, editions.current(), changed);
    }

    private static Map<String, Object> model(DecisionPage page, DecisionForm form) {
        return Map.of("page", page, "decisionForm", form);
    }

    private Map<PracticeKey, Rating> ratings(Member member, Choice choice) {
        Map<PracticeKey, Rating> ratings = new HashMap<>();
        standings
                .told(member, choice.unit(), assessments.of(member))
                .ifPresent(it -> it.card().practices().forEach(score -> {
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
}
