package io.waymark.roadmap;

import io.waymark.assessment.Assessment;
import io.waymark.assessment.Assessments;
import io.waymark.assessment.Scored;
import io.waymark.assessment.Standings;
import io.waymark.content.Edition;
import io.waymark.content.Editions;
import io.waymark.content.PracticeKey;
import io.waymark.organisation.ActivityRecord;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.Right;
import io.waymark.organisation.UnitId;
import io.waymark.scoring.Gap;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes a roadmap out of what an assessment found missing. */
@Component
public class InitiativesFromGaps {

    private final Assessments assessments;
    private final Standings standings;
    private final Initiatives initiatives;
    private final PlannedActions actions;
    private final RoadmapRows rows;
    private final Editions editions;
    private final ActivityRecord activity;
    private final JdbcClient jdbc;
    private final Clock clock;

    InitiativesFromGaps(
            Assessments assessments,
            Standings standings,
            Initiatives initiatives,
            PlannedActions actions,
            RoadmapRows rows,
            Editions editions,
            ActivityRecord activity,
            JdbcClient jdbc,
            Clock clock) {
        this.assessments = assessments;
        this.standings = standings;
        this.initiatives = initiatives;
        this.actions = actions;
        this.rows = rows;
        this.editions = editions;
        this.activity = activity;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Makes an action for each gap of the unit's newest assessment that can say something which no action covers, and puts it
     * on the open card of its topic and level, a new one where there is none. A dropped card covers nothing. Done again, it
     * makes nothing again.
     *
     * @return what was made, and of how many gaps
     * @throws NotFound where the unit is missing or another tenant's
     */
    @Transactional
    public MadeFromGaps make(Member member, UnitId unit) {
        return make(member, unit, clock);
    }

    /** Makes those of these practices only; else as above. */
    @Transactional
    public MadeFromGaps make(Member member, UnitId unit, Set<PracticeKey> practices) {
        return make(member, unit, practices::contains, clock);
    }

    /** Makes them as of a time; else as above. */
    @Transactional
    public MadeFromGaps make(Member member, UnitId unit, Clock at) {
        return make(member, unit, practice -> true, at);
    }

    private MadeFromGaps make(Member member, UnitId unit, Predicate<PracticeKey> wanted, Clock at) {
        member.must(Right.WORK_THE_ROADMAP);
        hold(member, unit);
        MadeFromGaps made = standings
                .told(member, unit, assessments.of(member))
                .map(it -> make(member, it, wanted))
                .orElse(MadeFromGaps.NONE);
        if (made.actions() > 0) {
            activity.add(
                    member,
                    at.instant(),
                    "activity.initiative.made",
                    "unit",
                    unit.value(),
                    Map.of(),
                    Map.of("initiatives", made.initiatives(), "actions", made.actions()));
        }
        return made;
    }

    private MadeFromGaps make(Member member, Scored told, Predicate<PracticeKey> wanted) {
        Assessment assessment = told.assessment();
        List<InitiativeFacts> cards = rows.of(member, assessment.unit());
        Set<PracticeKey> covered = covered(cards, told.card().edition());
        List<Gap> gaps = Gap.of(told.card());
        CardFilling filling = new CardFilling(member, assessment.unit(), assessment.edition(), cards, initiatives);
        List<PlannedAction> made = gaps.stream()
                .map(Gap::practice)
                .filter(it -> wanted.test(it.key()) && !covered.contains(it.key()))
                .map(it -> filling.action(it, it.action().title()))
                .toList();
        made.forEach(actions::save);
        return new MadeFromGaps(made.size(), filling.filled(), gaps.size(), assessment.title());
    }

    /** Two who press the button at once take turns, so that the second finds what the first made. */
    private void hold(Member member, UnitId unit) {
        jdbc.sql("select id from unit where organisation_id = ? and id = ? for no key update")
                .param(member.organisation().value())
                .param(unit.value())
                .query()
                .optionalValue()
                .orElseThrow(NotFound::new);
    }

    /** What actions cover, and what became of that in the edition of the assessment. */
    private Set<PracticeKey> covered(List<InitiativeFacts> cards, Edition told) {
        FollowedPractices followed = new FollowedPractices(editions, told);
        return cards.stream()
                .filter(it -> it.status() != Status.DROPPED)
                .flatMap(it -> it.actions().stream())
                .flatMap(it -> Stream.concat(it.practices().stream(), became(followed, it).stream()))
                .collect(Collectors.toSet());
    }

    private static Set<PracticeKey> became(FollowedPractices followed, ActionFacts action) {
        return Optional.ofNullable(action.edition())
                .flatMap(it -> followed.became(it, action.practices()))
                .orElse(Set.of());
    }
}
