package io.waymark.roadmap.board;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.content.PracticeKey;
import io.waymark.organisation.Member;
import io.waymark.roadmap.Card;
import io.waymark.roadmap.InitiativeId;
import io.waymark.roadmap.Status;
import io.waymark.roadmap.UnitWithGaps;
import io.waymark.roadmap.listed.ListedCard;
import io.waymark.testing.OwnWorld;
import io.waymark.testing.WorldEdition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Random roadmaps of three pages: their pages in a row are the list that all reckoned cards come to. */
@OwnWorld
class CardPagesPropertyTests {

    private static final int CARDS = 130;
    private static final int LISTS = 24;

    private static final List<String> SORTS = List.of("", "priority", "size", "target", "owner");
    private static final List<String> GROUPS = List.of("", "none", "status", "owner", "team", "quarter", "dimension");
    private static final List<Map<String, String>> FILTERS = List.of(
            Map.of(),
            Map.of("status", "all"),
            Map.of("status", "waiting"),
            Map.of("status", "late"),
            Map.of("status", "PLANNED", "owner", "none"),
            Map.of("status", "all", "q", "D 1"),
            Map.of("dimension", "technology"));

    @Autowired
    private ApplicationContext portal;

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void pagesInARowAreTheWholeListForthAndBack(long world) {
        Random random = new Random(world);
        ListedUnit unit = planned(random);
        List<Card> cards = unit.roadmap().cards();
        assertThat(cards).hasSize(CARDS).anyMatch(Card::waits);
        for (int list = 0; list < LISTS; list++) {
            Map<String, String> filters = new HashMap<>(FILTERS.get(list % FILTERS.size()));
            filters.put("sort", SORTS.get(random.nextInt(SORTS.size())));
            filters.put("group", list < SORTS.size() ? "" : GROUPS.get(random.nextInt(GROUPS.size())));
            List<InitiativeId> all =
                    new ReckonedList(filters, WorldEdition.in(portal).dimensions()).of(cards);
            assertThat(forth(unit, filters)).as("%s", filters).containsExactlyElementsOf(all);
            assertThat(back(unit, filters, all)).as("%s, back", filters).containsExactlyElementsOf(all);
        }
    }

    private static List<InitiativeId> forth(ListedUnit unit, Map<String, String> filters) {
        List<InitiativeId> seen = new ArrayList<>();
        Selection page = unit.table(filters);
        while (true) {
            assertThat(page.from()).isEqualTo(seen.size());
            seen.addAll(ids(page));
            if (!page.hasNext()) {
                assertThat(page.all()).isEqualTo(seen.size());
                return seen;
            }
            page = unit.table(with(filters, "after", seen.getLast()));
        }
    }

    /** From the last full page on. */
    private static List<InitiativeId> back(ListedUnit unit, Map<String, String> filters, List<InitiativeId> all) {
        int at = Math.max(0, (all.size() - 1) / Selection.PAGE * Selection.PAGE);
        List<InitiativeId> seen = new ArrayList<>(all.subList(at, all.size()));
        while (at > 0) {
            Selection page = unit.table(with(filters, "before", seen.getFirst()));
            at -= Selection.PAGE;
            assertThat(page.from()).isEqualTo(at);
            seen.addAll(0, ids(page));
        }
        return seen;
    }

    private static Map<String, String> with(Map<String, String> filters, String name, InitiativeId card) {
        Map<String, String> asked = new HashMap<>(filters);
        asked.put(name, card.toString());
        return asked;
    }

    private static List<InitiativeId> ids(Selection page) {
        return page.shown().stream().map(ListedCard::id).toList();
    }

    private ListedUnit planned(Random random) {
        ListedUnit unit = new ListedUnit(portal);
        Member archie = new UnitWithGaps(portal).member("archie", "acme");
        List<PracticeKey> practices =
                WorldEdition.in(portal).practices().stream().map(it -> it.key()).toList();
        List<String> quarters = List.of("2026 Q1", "2026 Q3", "2026 Q4", "2027 Q1", "2028 Q2");
        unit.in(() -> {
            for (int number = 1; number <= CARDS; number++) {
                Status status = random.nextInt(4) > 0 ? Status.PROPOSED : any(random, List.of(Status.values()));
                unit.card(number, status, random.nextBoolean() ? null : any(random, quarters));
                if (random.nextInt(3) == 0) {
                    unit.days(number, 1 + random.nextInt(9));
                }
                if (random.nextInt(3) > 0) {
                    unit.closes(number, any(random, practices));
                }
                if (random.nextInt(3) == 0) {
                    Member owner = random.nextBoolean() ? archie : unit.ada;
                    unit.run(
                            "update initiative set owner_id = ? where id = ?",
                            owner.person().value(),
                            unit.id(number).value());
                }
                if (random.nextInt(3) == 0) {
                    unit.worked(number, any(random, List.of("Shop", "Platform", "apps")));
                }
            }
            return unit;
        });
        return unit;
    }

    private static <T> T any(Random random, List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
