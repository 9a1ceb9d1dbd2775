package io.waymark.roadmap.cost;

import io.waymark.organisation.ChosenUnit;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.UnitId;
import io.waymark.roadmap.CardSpendings;
import io.waymark.roadmap.RoadmapChoices;
import io.waymark.roadmap.RoadmapRows;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what a roadmap costs: three statements, whatever the number of cards. */
@Component
class CostPages {

    static final String VIEW = "roadmap/costs";

    private final RoadmapRows rows;
    private final CardSpendings spendings;

    CostPages(RoadmapRows rows, CardSpendings spendings) {
        this.rows = rows;
        this.spendings = spendings;
    }

    /**
     * The page of a unit; where none is named that of the chosen one, else of the first by name.
     *
     * @throws NotFound where the unit is missing or another tenant's
     */
    @Transactional(readOnly = true)
    Map<String, Object> of(Member member, String asked, ChosenUnit chosen) {
        RoadmapChoices choices = rows.choices(member);
        Optional<UnitId> unit = unit(asked, chosen, choices);
        return Map.of(
                "page",
                new CostsPage(
                        member,
                        unit.orElse(null),
                        choices.units(),
                        unit.map(it -> rows.of(member, it)).orElse(List.of()),
                        unit.map(it -> spendings.of(member, it)).orElse(List.of())));
    }

    private static Optional<UnitId> unit(String asked, ChosenUnit chosen, RoadmapChoices choices) {
        List<UnitId> units =
                choices.units().stream().map(RoadmapChoices.OfUnit::id).toList();
        if (!asked.isEmpty()) {
            return Optional.of(units.stream()
                    .filter(it -> it.toString().equals(asked))
                    .findFirst()
                    .orElseThrow(NotFound::new));
        }
        return chosen.among(units).or(() -> units.stream().findFirst());
    }
}
