package io.waymark.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class LadderTests {

    @Test
    void aLadderTellsWhereEachRungStandsStoodAndShouldStand() {
        assertThat(Sketches.ladder().description())
                .startsWith("People stands at Level 1; the target is Level 3. Spring: People stood below Level 1. "
                        + "Held there by Culture.")
                .endsWith("has no level yet; the target is Level 2.");
    }

    @Test
    void everyDotIsALinkWithItsStanding() {
        assertThat(Drawn.from(Sketches.ladder()).all("a[href^=/topics/]"))
                .extracting(link -> link.attr("aria-label"))
                .containsExactly(
                        "Unions is not applicable",
                        "Culture stands at Level 1",
                        "Skills stands at Level 2, provisional",
                        "Hiring stands at Level 3 and does not count",
                        "Rest is not rated yet");
    }

    @Test
    void aDotStandsInTheMiddleOfItsColumn() {
        var layout = LadderLayout.of(Sketches.ladder());
        assertThat(Drawn.from(Sketches.ladder()).number("a[href=/topics/Culture] circle", "cx"))
                .isEqualTo((layout.x(1) + layout.x(2)) / 2);
    }

    @Test
    void everyWayToStandHasAShapeOfItsOwnWithoutColour() {
        assertThat(Drawn.from(Sketches.ladder()).all("a[href^=/topics/] [role] > [fill]"))
                .extracting(shape -> shape.tagName() + shape.attr("r") + shape.attr("fill"))
                .doesNotHaveDuplicates()
                .hasSize(5);
    }

    @Test
    void theTargetIsALineAtTheFarSideOfItsColumn() {
        var layout = LadderLayout.of(Sketches.ladder());
        var drawn = Drawn.from(Sketches.ladder());
        assertThat(drawn.number("[aria-label='Target of People: Level 3'] line", "x1"))
                .isEqualTo(layout.right());
        assertThat(drawn.number(".chart-marks .chart-last", "x")).isEqualTo(layout.x(0) + 2);
    }

    @Test
    void aPhoneShowsItWithoutMakingItSmaller() {
        var wide = Drawn.from(Sketches.ladder());
        var narrow = Drawn.from(Sketches.ladder().forPhones());
        assertThat(narrow.viewBox().width()).isLessThanOrEqualTo(288);
        assertThat(narrow.all(".chart-links a")).hasSameSizeAs(wide.all(".chart-links a"));
        assertThat(narrow.texts("text")).contains("Held by");
    }

    @Test
    void manyDotsOnOneStepNeverLieOnEachOther() {
        var rung = Sketches.ladder().rungs().getFirst();
        var crowd = new Ladder.Rung(
                rung.label(),
                rung.href(),
                1,
                3,
                null,
                Collections.nCopies(9, rung.dots().getFirst()),
                rung.holds());
        var ladder = new Ladder(Sketches.CAPTION, Sketches.ladder().steps(), List.of(crowd), null);
        for (var one : List.of(ladder, ladder.forPhones())) {
            assertThat(Drawn.from(one).all("a[href^=/topics/] circle"))
                    .extracting(dot -> dot.attr("cx") + " " + dot.attr("cy"))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void theTableHoldsTheSame() {
        var twin = Sketches.ladder().tableTwin();
        assertThat(twin.headers())
                .containsExactly(
                        "Name",
                        "No level",
                        "Below Level 1",
                        "Level 1",
                        "Level 2",
                        "Level 3",
                        "Target",
                        "Spring",
                        "Held by");
        assertThat(twin.rows().getFirst().values())
                .containsExactly(
                        "Unions (Not applicable)",
                        "\u2013",
                        "Culture",
                        "Skills (Provisional)",
                        "Hiring (Does not count)",
                        "Level 3",
                        "Below Level 1",
                        "Culture");
    }
}
