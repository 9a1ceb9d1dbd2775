package io.waymark.report.board;

import io.waymark.assessment.AssessmentId;
import io.waymark.assessment.Assessments;
import io.waymark.assessment.Scored;
import io.waymark.assessment.Standings;
import io.waymark.figure.Quarter;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.UnitId;
import io.waymark.outcome.OutcomeTree;
import io.waymark.outcome.OutcomeTrees;
import io.waymark.roadmap.Card;
import io.waymark.roadmap.CardSpendings;
import io.waymark.roadmap.PlanInBrief;
import io.waymark.roadmap.QuarterCost;
import io.waymark.roadmap.Roadmap;
import io.waymark.roadmap.Roadmaps;
import io.waymark.scoring.Scorecard;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Reads what a board is told, all of it as of one moment. */
@Component
public class BoardReading {

    private final BoardResults results;
    private final Assessments assessments;
    private final Standings standings;
    private final OutcomeTrees trees;
    private final Roadmaps roadmaps;
    private final PlanInBrief plans;
    private final CardSpendings spendings;
    private final Clock clock;

    BoardReading(
            BoardResults results,
            Assessments assessments,
            Standings standings,
            OutcomeTrees trees,
            Roadmaps roadmaps,
            PlanInBrief plans,
            CardSpendings spendings,
            Clock clock) {
        this.results = results;
        this.assessments = assessments;
        this.standings = standings;
        this.trees = trees;
        this.roadmaps = roadmaps;
        this.plans = plans;
        this.spendings = spendings;
        this.clock = clock;
    }

    /**
     * As the member may see it.
     *
     * @param assessment null where nothing was assessed
     * @throws NotFound where it is missing or another tenant's
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public BoardReport of(Member member, @Nullable AssessmentId assessment) {
        LocalDate today = member.today(clock);
        OutcomeTree tree = trees.of(member);
        Optional<BoardResult> result = Optional.ofNullable(assessment).map(it -> results.of(member, it, today));
        return new BoardReport(
                member,
                today,
                result,
                result.map(it -> plan(member, it.assessment().unit(), tree, today))
                        .orElse(new PlanInNumbers(Roadmap.NONE, Optional.empty(), List.of(), Quarter.of(today))),
                tree);
    }

    /** The roadmap of the unit today, whichever of its assessments the report is about. */
    private PlanInNumbers plan(Member member, UnitId unit, OutcomeTree tree, LocalDate today) {
        Quarter now = Quarter.of(today);
        Optional<Scorecard> latest =
                standings.told(member, unit, assessments.of(member)).map(Scored::card);
        Roadmap roadmap = roadmaps.of(member, unit, latest, tree.goals(), today);
        return new PlanInNumbers(
                roadmap,
                plans.of(member, unit, now),
                QuarterCost.of(roadmap.cards().stream().map(Card::facts).toList(), spendings.of(member, unit)),
                now);
    }
}
