package io.waymark.roadmap.board;

import static io.waymark.roadmap.board.ListedUnit.titles;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.organisation.Member;
import io.waymark.organisation.Tenancy;
import io.waymark.roadmap.Status;
import io.waymark.roadmap.UnitWithGaps;
import io.waymark.testing.OwnWorld;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@OwnWorld
class CardPagesTests {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private CardRows rows;

    private ListedUnit unit;

    @BeforeEach
    void aNewUnit() {
        unit = new ListedUnit(portal);
    }

    @Test
    void aLongTableComesInPagesThatBeginBehindACard() {
        unit.proposed(120);
        Selection second = unit.table(Map.of("after", unit.id(50).toString()));
        assertThat(second.first()).isEqualTo(51);
        assertThat(second.last()).isEqualTo(100);
        assertThat(second.hasNext()).isTrue();
        assertThat(titles(second.shown())).startsWith("Card 51").endsWith("Card 100");
        assertThat(titles(unit.table(Map.of("before", unit.id(51).toString())).shown()))
                .startsWith("Card 1")
                .endsWith("Card 50");
    }

    @Test
    void whatIsFinishedMeanwhileMovesNoRowOutOfSight() {
        unit.proposed(60).becomes(10, Status.DONE);
        assertThat(titles(unit.table(Map.of("after", unit.id(50).toString())).shown()))
                .startsWith("Card 51");
    }

    @Test
    void behindACardThatIsNotShownAnyMoreTheRestFollows() {
        unit.proposed(60);
        Map<String, String> after = Map.of(
                "sort", "target", "status", "PROPOSED", "after", unit.id(50).toString());
        assertThat(titles(unit.table(after).shown())).startsWith("Card 51");
        unit.becomes(50, Status.PLANNED);
        assertThat(titles(unit.table(after).shown())).startsWith("Card 51");
    }

    @ParameterizedTest
    @CsvSource({
        "after, nonsense",
        "before, nonsense",
        "after, 00000000-0000-0000-0000-00000000ffff",
        "before, 00000000-0000-0000-0000-00000000ffff"
    })
    void aPlaceThatNobodyKnowsIsTheStart(String name, String place) {
        unit.proposed(60);
        assertThat(unit.table(Map.of(name, place)).first()).isEqualTo(1);
    }

    @Test
    void behindTheLastCardIsTheLastPage() {
        unit.proposed(60);
        Selection last = unit.table(Map.of("after", unit.id(60).toString()));
        assertThat(titles(last.shown())).startsWith("Card 51").endsWith("Card 60");
        assertThat(last.first()).isEqualTo(51);
    }

    @Test
    void beforeTheFirstPageIsFullItIsTheStart() {
        unit.proposed(60);
        assertThat(titles(unit.table(Map.of("before", unit.id(20).toString())).shown()))
                .startsWith("Card 1")
                .endsWith("Card 50");
    }

    @ParameterizedTest
    @CsvSource({"late, Card 2", "BLOCKED, Card 3", "DONE, Card 4", "nonsense, "})
    void theStatusFilterKnowsWhatIsLate(String status, String title) {
        unit.card(1, Status.PLANNED, "2027 Q1")
                .card(2, Status.PLANNED, "2026 Q3")
                .card(3, Status.BLOCKED, "2026 Q4")
                .card(4, Status.DONE, "2026 Q1");
        assertThat(String.join(",", titles(unit.table(Map.of("status", status)).shown())))
                .isEqualTo(title == null ? "" : title);
    }

    @Test
    void wordsAreFoundInAnyCase() {
        unit.proposed(11);
        assertThat(titles(unit.table(Map.of("q", " CARD 1")).shown())).containsExactly("Card 1", "Card 10", "Card 11");
        assertThat(unit.table(Map.of("q", "%")).shown()).isEmpty();
    }

    @Test
    void rowsOfAGroupStandTogether() {
        unit.card(1, Status.PLANNED, null).card(2, Status.PROPOSED, null).card(3, Status.PLANNED, "2027 Q1");
        assertThat(titles(unit.table(Map.of("group", "status")).shown())).containsExactly("Card 2", "Card 1", "Card 3");
        assertThat(titles(unit.table(Map.of("group", "quarter")).shown()))
                .containsExactly("Card 3", "Card 1", "Card 2");
    }

    @Test
    void whatATeamWorksStandsTogetherAndWhatNoneWorksLast() {
        unit.proposed(4).worked(2, "Shop").worked(3, "Platform").worked(4, "Shop");
        assertThat(titles(unit.table(Map.of("group", "team")).shown()))
                .containsExactly("Card 3", "Card 2", "Card 4", "Card 1");
    }

    @Test
    void whereNobodyReckonedACardYetItIsListedBehindTheOthers() {
        unit.proposed(2).table(Map.of());
        unit.card(0, Status.PROPOSED, null);
        assertThat(titles(unit.in(() -> portal.getBean(CardPages.class)
                        .whole(unit.ada, unit.unit, unit.query(Map.of(), "print"))
                        .shown())))
                .containsExactly("Card 1", "Card 2", "Card 0");
        assertThat(titles(unit.table(Map.of()).shown())).containsExactly("Card 0", "Card 1", "Card 2");
    }

    @Test
    void anotherOrganisationListsNothingOfIt() {
        unit.proposed(3);
        assertThat(unit.table(Map.of()).all()).isEqualTo(3);
        Member gus = new UnitWithGaps(portal).member("gus", "globex");
        CardQuery all = unit.query(Map.of("status", "all"), "table");
        assertThat(Tenancy.of(gus).call(() -> rows.all(gus, unit.unit, all))).isEmpty();
        assertThat(Tenancy.of(gus).call(() -> rows.has(gus, unit.unit, unit.id(1))))
                .isFalse();
        assertThat(List.copyOf(Tenancy.of(gus).call(() -> rows.ids(gus, unit.unit, all))))
                .isEmpty();
    }
}
