package waymark.benchmark;

import io.waymark.content.Edition;
import io.waymark.content.EditionId;
import io.waymark.content.Practice;
import io.waymark.content.PracticeKey;
import io.waymark.content.edition.RealEdition;
import io.waymark.plan.forecast.Estimate;
import io.waymark.plan.forecast.LevelDemands;
import io.waymark.plan.forecast.Outset;
import io.waymark.plan.schedule.Backlog;
import io.waymark.plan.schedule.OpenTask;
import io.waymark.plan.schedule.Schedule;
import io.waymark.roadmap.ActionId;
import io.waymark.roadmap.order.WorkItem;
import io.waymark.roadmap.order.WorkOrder;
import io.waymark.scoring.Grounds;
import io.waymark.scoring.Rated;
import io.waymark.scoring.Scorecard;
import io.waymark.scoring.Targets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A typical operating firm on the edition, and so many actions that close its gaps: more than it has gaps repeat them. Five teams
 * share the roles and can give more where there is more to do. For what is measured of rules, without a portal around them.
 */
public final class OperatingFirm {

    public static final EditionId EDITION = new EditionId("cnmm", "4.0-beta.2");

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final double DAYS_AN_ACTION = 120 / 250.0;

    private final List<Gapped> actions;
    private final LevelDemands levels;

    /** With so many actions. */
    public OperatingFirm(int actions) {
        Edition edition = RealEdition.of(EDITION);
        this.actions = Gapped.of(edition, actions);
        this.levels = LevelDemands.of(Scorecard.of(edition, Grounds.of(ratings(edition), Targets.usual())));
    }

    /** What is ordered. */
    public List<WorkItem<ActionId>> items() {
        return actions.stream().map(Gapped::item).toList();
    }

    /**
     * What is planned, in the order of work.
     *
     * @param times the teams' usual capacity
     */
    public Backlog<ActionId> backlog(WorkOrder<ActionId> order, double times) {
        List<OpenTask<ActionId>> tasks = ((WorkOrder.Ordered<ActionId>) order)
                .places().stream()
                        .map(it -> actions.get((int) it.item().id().value().getLeastSignificantBits())
                                .task(it.item(), TODAY))
                        .toList();
        return new Backlog<>(
                TODAY, tasks, RoleTeams.of(actions, times * DAYS_AN_ACTION * actions.size()), Backlog.USUALLY_ABREAST);
    }

    /** What forecasts begin with. */
    public Outset<ActionId> outset(Backlog<ActionId> backlog, Schedule<ActionId> plan) {
        Map<ActionId, Estimate> estimates =
                actions.stream().collect(Collectors.toUnmodifiableMap(Gapped::id, Gapped::estimate));
        return new Outset<>(backlog, plan.slots(), estimates, closes(), levels, List.of());
    }

    /** The practices that actions close. */
    public Map<ActionId, Set<PracticeKey>> closes() {
        return actions.stream()
                .collect(Collectors.toUnmodifiableMap(
                        Gapped::id, it -> Set.of(it.practice().key())));
    }

    /** What its targets ask for. */
    public LevelDemands levels() {
        return levels;
    }

    private static Map<PracticeKey, Rated> ratings(Edition edition) {
        return edition.practices().stream()
                .collect(Collectors.toUnmodifiableMap(Practice::key, it -> Rated.of(Gapped.rating(it))));
    }
}
