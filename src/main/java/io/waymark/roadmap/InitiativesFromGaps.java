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
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes a roadmap out of what an assessment found missing. */
@Component
public class InitiativesFromGaps {

    private final Assessments assessments;
    private final Standings standings;
    private final Initiatives initiatives;
    private final Editions editions;
    private final ActivityRecord activity;
    private final JdbcClient jdbc;
    private final Clock clock;

    InitiativesFromGaps(
            Assessments assessments,
            Standings standings,
            Initiatives initiatives,
            Editions editions,
            ActivityRecord activity,
            JdbcClient jdbc,
            Clock clock) {
        this.assessments = assessments;
        this.standings = standings;
        this.initiatives = initiatives;
        this.editions = editions;
        this.activity = activity;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Makes one initiative for each gap of the unit's newest assessment that can say something which no initiative covers; a
     * dropped one covers nothing. Done again, it makes nothing again.
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
        if (made.initiatives() > 0) {
            activity.add(
                    member,
                    at.instant(),
                    "activity.initiative.made",
                    "unit",
                    unit.value(),
                    Map.of(),
                    Map.of("initiatives", made.initiatives()));
        }
        return made;
    }

    private MadeFromGaps make(Member member, Scored told, Predicate<PracticeKey> wanted) {
        Assessment assessment = told.assessment();
        Set<PracticeKey> covered = covered(member, assessment);
        List<Gap> gaps = Gap.of(told.card());
        List<Gap> uncovered = gaps.stream()
                .filter(gap -> wanted.test(gap.practice().key())
                        && !covered.contains(gap.practice().key()))
                .toList();
        uncovered.forEach(gap -> initiatives.save(new Initiative(
                member,
                assessment.unit(),
                assessment.edition(),
                gap.practice().action().title(),
                List.of(gap.practice().key()))));
        return new MadeFromGaps(uncovered.size(), gaps.size(), assessment.title());
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

    /** What an initiative covers, and what became of that in the edition of the assessment. */
    private Set<PracticeKey> covered(Member member, Assessment assessment) {
        Set<PracticeKey> covered = covered(member, assessment.unit());
        Set<PracticeKey> became = editions.find(assessment.edition()).map(Edition::map).stream()
                .flatMap(map -> map.changes().stream())
                .filter(change -> !Collections.disjoint(change.from(), covered))
                .flatMap(change -> change.to().stream())
                .collect(Collectors.toSet());
        covered.addAll(became);
        return covered;
    }

    private Set<PracticeKey> covered(Member member, UnitId unit) {
        return new HashSet<>(jdbc.sql("""
                        select p.practice_key
                        from initiative_practice p
                        join initiative i on i.organisation_id = p.organisation_id and i.id = p.initiative_id
                        where i.organisation_id = ? and i.unit_id = ? and i.status <> 'DROPPED'
                        """)
                .param(member.organisation().value())
                .param(unit.value())
                .query((row, number) -> new PracticeKey(row.getString("practice_key")))
                .list());
    }
}
