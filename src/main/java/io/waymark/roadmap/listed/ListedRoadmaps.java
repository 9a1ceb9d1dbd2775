package io.waymark.roadmap.listed;

import io.waymark.assessment.Assessment;
import io.waymark.assessment.Scored;
import io.waymark.assessment.Standings;
import io.waymark.goal.RankedGoal;
import io.waymark.organisation.Member;
import io.waymark.organisation.Sql;
import io.waymark.organisation.UnitId;
import io.waymark.roadmap.Roadmap;
import io.waymark.roadmap.Roadmaps;
import io.waymark.roadmap.moves.RoadmapMoves;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Roadmaps as lists read them. One of usual size is as fresh as if it were reckoned: it is, where anything changed. A large one is
 * what was reckoned last, until {@link RoadmapRefreshes} come by. Who reckons holds the unit, and reads only then.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ListedRoadmaps {

    private final HeldRoadmaps held;
    private final Roadmaps roadmaps;
    private final Standings standings;
    private final RoadmapMoves moves;
    private final Sql sql;

    ListedRoadmaps(HeldRoadmaps held, Roadmaps roadmaps, Standings standings, RoadmapMoves moves, Sql sql) {
        this.held = held;
        this.roadmaps = roadmaps;
        this.standings = standings;
        this.moves = moves;
        this.sql = sql;
    }

    /**
     * What stands above a unit's list; four statements, one where the roadmap is large.
     *
     * @param newestFirst all assessments of the organisation
     */
    public RoadmapHead of(
            Member member, UnitId unit, List<Assessment> newestFirst, List<RankedGoal> ranked, LocalDate today) {
        Optional<HeldRoadmap> seen = held.find(member, unit);
        return seen.filter(HeldRoadmap::large)
                .map(HeldRoadmap::head)
                .orElseGet(() -> fresh(member, unit, seen, ground(member, unit, newestFirst, ranked, today))
                        .head());
    }

    /** The same for who needs all cards with all that put them there, as they are now; five statements. */
    public WholeRoadmap whole(
            Member member, UnitId unit, List<Assessment> newestFirst, List<RankedGoal> ranked, LocalDate today) {
        ListedGround ground = ground(member, unit, newestFirst, ranked, today);
        ReckonedRoadmap it = fresh(member, unit, held.find(member, unit), ground);
        return new WholeRoadmap(
                it.head(), it.roadmap().orElseGet(() -> roadmaps.of(member, unit, ground.order())), ground.told());
    }

    /** Reckons it, where it does not stand. */
    void refresh(Member member, UnitId unit, List<Assessment> newestFirst, List<RankedGoal> ranked, LocalDate today) {
        fresh(member, unit, held.find(member, unit), ground(member, unit, newestFirst, ranked, today));
    }

    private ListedGround ground(
            Member member, UnitId unit, List<Assessment> newestFirst, List<RankedGoal> ranked, LocalDate today) {
        Optional<Scored> told = standings.told(member, unit, newestFirst);
        return new ListedGround(told, roadmaps.ground(member, told.map(Scored::card), ranked, today));
    }

    private ReckonedRoadmap fresh(Member member, UnitId unit, Optional<HeldRoadmap> seen, ListedGround ground) {
        String digest = ground.digest();
        return seen.filter(it -> it.stands(digest))
                .or(() -> {
                    sql.hold(member, "roadmap " + unit);
                    return held.find(member, unit).filter(it -> it.stands(digest));
                })
                .map(it -> new ReckonedRoadmap(it.head(), Optional.empty()))
                .orElseGet(() -> reckon(member, unit, ground, digest));
    }

    private ReckonedRoadmap reckon(Member member, UnitId unit, ListedGround ground, String digest) {
        held.takeNote(member, unit);
        Roadmap roadmap = roadmaps.of(member, unit, ground.order());
        RoadmapHead head =
                RoadmapHead.of(ground.assessment(), roadmap, moves.lastWeek(member, unit, roadmap, ground.order()));
        held.keep(member, unit, digest, head, roadmap);
        return new ReckonedRoadmap(head, Optional.of(roadmap));
    }
}
