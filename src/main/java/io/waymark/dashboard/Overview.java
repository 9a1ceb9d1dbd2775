package io.waymark.dashboard;

import io.waymark.assessment.Milestone;
import io.waymark.figure.Quarter;
import io.waymark.organisation.ChosenUnit;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.UnitId;
import io.waymark.organisation.Visits;
import io.waymark.roadmap.Card;
import io.waymark.roadmap.CardSpendings;
import io.waymark.roadmap.OrderGround;
import io.waymark.roadmap.Roadmap;
import io.waymark.roadmap.Roadmaps;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the dashboard of a unit: thirteen statements, and those of the gate where the ratings stand before it, whatever the
 * size of organisation and roadmap.
 */
@Component
class Overview {

    /** The newest entries of the record that are looked through for what is about the unit. */
    private static final int ENTRIES = 60;

    /** So far back for who never came and where nothing was signed. */
    private static final Duration MONTH = Duration.ofDays(30);

    private final ShownUnits units;
    private final WayAhead way;
    private final Roadmaps roadmaps;
    private final CardSpendings spendings;
    private final Duties duties;
    private final Visits visits;
    private final Clock clock;
    private final String portal;

    Overview(
            ShownUnits units,
            WayAhead way,
            Roadmaps roadmaps,
            CardSpendings spendings,
            Duties duties,
            Visits visits,
            Clock clock,
            @Value("${waymark.base-url}") String portal) {
        this.units = units;
        this.way = way;
        this.roadmaps = roadmaps;
        this.spendings = spendings;
        this.duties = duties;
        this.visits = visits;
        this.clock = clock;
        this.portal = portal;
    }

    /**
     * The dashboard of the unit that is named, else of the one that {@link ShownUnits} finds; empty where nothing was
     * assessed yet.
     *
     * @throws NotFound where the named unit has no assessment, is missing or another tenant's
     */
    @Transactional(readOnly = true)
    Optional<Dashboard> of(Member member, @Nullable UnitId named, ChosenUnit chosen) {
        return units.of(member, named, chosen).map(it -> dashboard(member, it, member.today(clock)));
    }

    private Dashboard dashboard(Member member, ShownUnit shown, LocalDate today) {
        Aims aims = way.aims(member);
        OrderGround ground = new OrderGround(
                Optional.of(shown.scorecard()), aims.goals(), aims.exemptions().pressing(today), today);
        Roadmap roadmap = roadmaps.of(member, shown.unit(), ground);
        return new Dashboard(
                member,
                shown,
                shown.restsOn(member, today),
                way.of(member, shown, aims, roadmap, today),
                MeasuredGoal.of(aims.goals(), aims.kpis(), today),
                Health.of(roadmap, Quarter.of(today)),
                Money.of(
                        roadmap.cards().stream().map(Card::facts).toList(),
                        spendings.of(member, shown.unit()),
                        aims.cases(),
                        Quarter.of(today)),
                duties.waiting(member, today, Decisions.KINDS),
                Since.of(
                        visits.changes(member, otherwise(shown), Change.told(), ENTRIES),
                        aims.kpis(),
                        Since.about(shown, roadmap),
                        member),
                clock.instant(),
                portal + "/orgs/" + member.slug() + "/dashboard?unit=" + shown.unit());
    }

    private Instant otherwise(ShownUnit shown) {
        return shown.newest()
                .map(Milestone::takenAt)
                .orElseGet(() -> clock.instant().minus(MONTH));
    }
}
