package io.waymark.roadmap;

import io.waymark.assessment.Assessments;
import io.waymark.assessment.Scored;
import io.waymark.assessment.Standings;
import io.waymark.content.Editions;
import io.waymark.exemption.ExemptionRows;
import io.waymark.goal.RankedGoal;
import io.waymark.goal.RankedGoals;
import io.waymark.organisation.Member;
import io.waymark.organisation.UnitId;
import io.waymark.scoring.Scorecard;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The roadmaps of units, reckoned whenever somebody looks; the number of statements does not depend on their length. */
@Component
public class Roadmaps {

    private final RoadmapRows rows;
    private final RankedGoals goals;
    private final Editions editions;
    private final Assessments assessments;
    private final Standings standings;
    private final ExemptionRows exemptions;

    Roadmaps(
            RoadmapRows rows,
            RankedGoals goals,
            Editions editions,
            Assessments assessments,
            Standings standings,
            ExemptionRows exemptions) {
        this.rows = rows;
        this.goals = goals;
        this.editions = editions;
        this.assessments = assessments;
        this.standings = standings;
        this.exemptions = exemptions;
    }

    /** The roadmap as things stand today; five statements. */
    @Transactional(readOnly = true)
    public Roadmap of(Member member, UnitId unit, LocalDate today) {
        Optional<Scorecard> latest =
                standings.told(member, unit, assessments.of(member)).map(Scored::card);
        return of(member, unit, latest, today);
    }

    /**
     * The same for who holds the scorecard already; three statements.
     *
     * @param latest of the unit's newest assessment that can say something; empty where it was never assessed
     */
    @Transactional(readOnly = true)
    public Roadmap of(Member member, UnitId unit, Optional<Scorecard> latest, LocalDate today) {
        return of(member, unit, latest, goals.of(member), today);
    }

    /** The same for who holds the ranked goals too; two statements. */
    @Transactional(readOnly = true)
    public Roadmap of(
            Member member, UnitId unit, Optional<Scorecard> latest, List<RankedGoal> ranked, LocalDate today) {
        return of(member, unit, ground(member, latest, ranked, today));
    }

    /** The same, were these proposed again of the dropped ones; three statements. */
    @Transactional(readOnly = true)
    public Roadmap takingUp(
            Member member, UnitId unit, Optional<Scorecard> latest, LocalDate today, Set<InitiativeId> dropped) {
        List<InitiativeFacts> cards = rows.of(member, unit).stream()
                .map(it -> it.status() == Status.DROPPED && dropped.contains(it.id()) ? it.proposedAgain() : it)
                .toList();
        return of(cards, ground(member, latest, goals.of(member), today));
    }

    /** What the order of a unit's cards rests on beside them; one statement. */
    @Transactional(readOnly = true)
    public OrderGround ground(Member member, Optional<Scorecard> latest, List<RankedGoal> ranked, LocalDate today) {
        return new OrderGround(latest, ranked, exemptions.register(member).pressing(today), today);
    }

    /** The roadmap on this ground; one statement. */
    @Transactional(readOnly = true)
    public Roadmap of(Member member, UnitId unit, OrderGround ground) {
        return of(rows.of(member, unit), ground);
    }

    private Roadmap of(List<InitiativeFacts> facts, OrderGround ground) {
        FollowedPractices followed = new FollowedPractices(
                editions, ground.latest().map(Scorecard::edition).orElse(null));
        List<CardWork> cards = facts.stream().map(followed::work).toList();
        return new PriorityReckoning(cards, ground.ratings(), ground.rule())
                .roadmap(ground.latest().isPresent());
    }
}
