package io.waymark.roadmap.board;

import io.waymark.assessment.Assessment;
import io.waymark.assessment.Assessments;
import io.waymark.assessment.Scored;
import io.waymark.assessment.Standings;
import io.waymark.content.Dimension;
import io.waymark.content.Editions;
import io.waymark.figure.Quarter;
import io.waymark.form.WordedOptions;
import io.waymark.goal.RankedGoal;
import io.waymark.goal.RankedGoals;
import io.waymark.organisation.ChosenUnit;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.UnitId;
import io.waymark.roadmap.CardOutlooks;
import io.waymark.roadmap.InitiativeId;
import io.waymark.roadmap.PlanInBrief;
import io.waymark.roadmap.Roadmap;
import io.waymark.roadmap.RoadmapChoices;
import io.waymark.roadmap.RoadmapRows;
import io.waymark.roadmap.Roadmaps;
import io.waymark.roadmap.saved.SavedViews;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the roadmap's page: nine statements, whatever the number of cards. */
@Component
class RoadmapPages {

    private final RoadmapRows rows;
    private final Roadmaps roadmaps;
    private final Assessments assessments;
    private final Standings standings;
    private final Editions editions;
    private final RankedGoals goals;
    private final SavedViews saved;
    private final PlanInBrief brief;
    private final CardOutlooks outlooks;
    private final RoadmapMoves moves;
    private final WordedOptions words;
    private final Clock clock;

    RoadmapPages(
            RoadmapRows rows,
            Roadmaps roadmaps,
            Assessments assessments,
            Standings standings,
            Editions editions,
            RankedGoals goals,
            SavedViews saved,
            PlanInBrief brief,
            CardOutlooks outlooks,
            RoadmapMoves moves,
            WordedOptions words,
            Clock clock) {
        this.rows = rows;
        this.roadmaps = roadmaps;
        this.assessments = assessments;
        this.standings = standings;
        this.editions = editions;
        this.goals = goals;
        this.saved = saved;
        this.brief = brief;
        this.outlooks = outlooks;
        this.moves = moves;
        this.words = words;
        this.clock = clock;
    }

    /**
     * The page that the filters ask for; without a unit that of the chosen one, else of the one assessed last.
     *
     * @throws NotFound where the unit is missing or another tenant's
     */
    @Transactional(readOnly = true)
    Map<String, Object> show(Member member, RoadmapFilters asked, ChosenUnit chosen) {
        RoadmapPage page = page(member, asked, chosen);
        return Map.of(
                "page",
                page,
                "bar",
                RoadmapFilterBar.of(page, words),
                "moves",
                moves.since(page, moves.lastWeek(page)),
                "cardChangesForm",
                CardChangesForm.EMPTY,
                "savedViewForm",
                SavedViewForm.EMPTY);
    }

    /** The same for who writes it elsewhere, without what moved. */
    @Transactional(readOnly = true)
    RoadmapPage page(Member member, RoadmapFilters asked, ChosenUnit chosen) {
        RoadmapChoices choices = rows.choices(member);
        List<Assessment> newestFirst = assessments.of(member);
        Optional<UnitId> unit = unit(asked, chosen, choices, newestFirst);
        Optional<Scored> told = unit.flatMap(it -> standings.told(member, it, newestFirst));
        List<RankedGoal> ranked = goals.of(member);
        LocalDate today = member.today(clock);
        Roadmap roadmap = unit.map(it -> roadmaps.of(member, it, told.map(Scored::card), ranked, today))
                .orElse(Roadmap.NONE);
        RoadmapFilters filters = unit.map(it -> asked.in(it.toString())).orElse(asked);
        List<Dimension> dimensions = editions.current().dimensions();
        Quarter now = Quarter.of(today);
        return new RoadmapPage(
                member,
                filters,
                told.map(Scored::assessment).orElse(null),
                roadmap,
                choices,
                dimensions,
                ranked,
                Selection.of(roadmap.cards(), filters, dimensions, now),
                ChangeOffer.of(choices, now, words),
                saved.of(member),
                unit.flatMap(it -> brief.of(member, it, now)),
                ends(member, unit, filters, roadmap, told, today),
                now);
    }

    /** Only a timeline draws them: no other view waits for a forecast. */
    private Map<InitiativeId, CardOutlooks.Ends> ends(
            Member member,
            Optional<UnitId> unit,
            RoadmapFilters filters,
            Roadmap roadmap,
            Optional<Scored> told,
            LocalDate today) {
        return unit.isEmpty() || told.isEmpty() || RoadmapView.named(filters.view()) != RoadmapView.TIMELINE
                ? Map.of()
                : outlooks.of(member, unit.get(), roadmap, told.get().card(), today);
    }

    private static Optional<UnitId> unit(
            RoadmapFilters asked, ChosenUnit chosen, RoadmapChoices choices, List<Assessment> newestFirst) {
        List<UnitId> units =
                choices.units().stream().map(RoadmapChoices.OfUnit::id).toList();
        if (!asked.unit().isEmpty()) {
            return Optional.of(units.stream()
                    .filter(it -> it.toString().equals(asked.unit()))
                    .findFirst()
                    .orElseThrow(NotFound::new));
        }
        return chosen.among(units)
                .or(() -> newestFirst.stream().map(Assessment::unit).findFirst())
                .or(() -> units.stream().findFirst());
    }
}
