package io.waymark.gate;

import static io.waymark.gate.GateWorld.GOAL;
import static io.waymark.gate.GateWorld.OFFERS;
import static io.waymark.gate.GateWorld.SUPPLIERS;
import static io.waymark.gate.GateWorld.TODAY;
import static io.waymark.gate.GateWorld.claims;
import static io.waymark.gate.GateWorld.kpi;
import static io.waymark.gate.GateWorld.register;
import static io.waymark.gate.GateWorld.review;
import static io.waymark.gate.GateWorld.signedByBoth;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.costreview.CostReview;
import io.waymark.exemption.Register;
import io.waymark.outcome.KpiFacts;
import io.waymark.scoring.LevelRange;
import io.waymark.value.CaseFacts;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Five conditions open the gate together; each of them alone keeps it shut. */
class GateTests {

    private static final GateClaims LEVEL_TWO = claims(new LevelRange(2, 2, 2), "People", "Process");
    private static final GateClaims LEVEL_THREE = claims(new LevelRange(3, 3, 3), "People", "Process");
    private static final List<KpiFacts> MEASURED = List.of(kpi(OFFERS, TODAY));
    private static final List<CaseFacts> SHOWN = List.of(signedByBoth());
    private static final List<CostReview> REVIEWED = List.of(review(TODAY, true));
    private static final Register STATED = register(TODAY);

    @Test
    void itIsOpenWhenAllFiveAreMet() {
        assertThat(gate(LEVEL_TWO, MEASURED, SHOWN, REVIEWED, STATED).open()).isTrue();
    }

    @Test
    void theBestRatingsWithoutAValueCaseDoNotOpenIt() {
        Gate gate = gate(LEVEL_THREE, MEASURED, List.of(), REVIEWED, STATED);
        assertThat(gate.open()).isFalse();
        assertThat(missing(gate)).containsExactly(Condition.VALUE);
    }

    @Test
    void eachConditionAloneKeepsItShut() {
        GateClaims levelOne = claims(new LevelRange(1, 1, 1), "People");
        assertThat(missing(gate(levelOne, MEASURED, SHOWN, REVIEWED, STATED))).containsExactly(Condition.LEVELS);
        assertThat(missing(gate(LEVEL_TWO, List.of(), SHOWN, REVIEWED, STATED))).containsExactly(Condition.KPIS);
        assertThat(missing(gate(LEVEL_TWO, MEASURED, SHOWN, List.of(), STATED))).containsExactly(Condition.COST);
        assertThat(missing(gate(LEVEL_TWO, MEASURED, SHOWN, REVIEWED, register(null))))
                .containsExactly(Condition.EXEMPTIONS);
    }

    @Test
    void withNothingAllFiveAreMissingAndSomebodyCanSupplyEach() {
        Gate gate = Gate.of(
                new GateFacts(
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        register(null),
                        SUPPLIERS,
                        ZoneOffset.UTC),
                TODAY);
        assertThat(missing(gate)).containsExactly(Condition.values());
        assertThat(gate.missing())
                .allSatisfy(it -> assertThat(it.finding().needs())
                        .isNotEmpty()
                        .allSatisfy(need -> assertThat(need.who()).isNotEmpty()));
    }

    @Test
    void whatWasMetYesterdayCanBeMissingToday() {
        LocalDate held = TODAY.minusMonths(3);
        List<CostReview> reviews = List.of(review(held, true));
        GateFacts facts = facts(LEVEL_TWO, MEASURED, SHOWN, reviews, STATED);
        assertThat(Gate.of(facts, TODAY).open()).isTrue();
        assertThat(Gate.of(facts, TODAY.plusDays(1)).open()).isFalse();
    }

    private static List<Condition> missing(Gate gate) {
        return gate.missing().stream().map(Gate.Judged::condition).toList();
    }

    private static Gate gate(
            GateClaims claims,
            List<KpiFacts> kpis,
            List<CaseFacts> cases,
            List<CostReview> reviews,
            Register exemptions) {
        return Gate.of(facts(claims, kpis, cases, reviews, exemptions), TODAY);
    }

    private static GateFacts facts(
            GateClaims claims,
            List<KpiFacts> kpis,
            List<CaseFacts> cases,
            List<CostReview> reviews,
            Register exemptions) {
        return new GateFacts(
                Optional.of(claims), List.of(GOAL), kpis, cases, reviews, exemptions, SUPPLIERS, ZoneOffset.UTC);
    }
}
