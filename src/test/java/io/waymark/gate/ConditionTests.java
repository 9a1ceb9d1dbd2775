package io.waymark.gate;

import static io.waymark.gate.GateWorld.BO;
import static io.waymark.gate.GateWorld.FAY;
import static io.waymark.gate.GateWorld.GOAL;
import static io.waymark.gate.GateWorld.OFFERS;
import static io.waymark.gate.GateWorld.SUPPLIERS;
import static io.waymark.gate.GateWorld.TODAY;
import static io.waymark.gate.GateWorld.claims;
import static io.waymark.gate.GateWorld.exemption;
import static io.waymark.gate.GateWorld.kpi;
import static io.waymark.gate.GateWorld.register;
import static io.waymark.gate.GateWorld.review;
import static io.waymark.gate.GateWorld.signedByBoth;
import static io.waymark.gate.GateWorld.valueCase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.waymark.costreview.CostReview;
import io.waymark.exemption.Register;
import io.waymark.gate.Need.Kind;
import io.waymark.goal.GoalId;
import io.waymark.goal.RankedGoal;
import io.waymark.organisation.Role;
import io.waymark.outcome.KpiFacts;
import io.waymark.scoring.LevelRange;
import io.waymark.value.Capacity;
import io.waymark.value.CaseFacts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Each condition of the gate by worked examples, at the days on which it turns. */
class ConditionTests {

    private static final BigDecimal NINETEEN = BigDecimal.valueOf(19);

    @Nested
    class Levels {

        @Test
        void levelTwoInEveryDimensionIsEnough() {
            assertThat(levels(claims(new LevelRange(2, 2, 3), "People", "Process")))
                    .isInstanceOf(Finding.Met.class);
        }

        @Test
        void theLowerEndOfARangeCounts() {
            Need need = only(levels(claims(new LevelRange(1, 2, 2), "Process")));
            assertThat(need.kind()).isEqualTo(Kind.DIMENSION_IN_DOUBT);
            assertThat(need.who()).containsExactly("Pete");
            assertThat(need.about().getLast()).isEqualTo(List.of("Audit and logs"));
            assertThat(need.link()).isEqualTo("/assessments/1/results/process");
        }

        @Test
        void oneDimensionBelowIsTooMany() {
            GateClaims mixed = new GateClaims(
                    "2026 Q3",
                    TODAY,
                    "/assessments/1/results",
                    List.of(
                            GateWorld.dimension("People", new LevelRange(3, 3, 3)),
                            GateWorld.dimension("Policy", new LevelRange(1, 1, 1))));
            Finding finding = levels(mixed);
            assertThat(only(finding).kind()).isEqualTo(Kind.DIMENSION);
            assertThat(only(finding).who()).as("nobody owns it").containsExactly("Ada");
            assertThat(finding.evidence()).hasSize(1);
        }

        @Test
        void withoutAMilestoneALeadSignsOff() {
            Need need = only(LevelsMet.of(Optional.empty(), SUPPLIERS));
            assertThat(need.kind()).isEqualTo(Kind.MILESTONE);
            assertThat(need.who()).containsExactly("Ada");
        }

        private static Finding levels(GateClaims claims) {
            return LevelsMet.of(Optional.of(claims), SUPPLIERS);
        }
    }

    @Nested
    class Value {

        @Test
        void aCaseSignedByBothShowsIt() {
            assertThat(value(signedByBoth())).isInstanceOf(Finding.Met.class);
        }

        @Test
        void eachSignatureHasSomebodyWhoCanGiveIt() {
            assertThat(value(valueCase(19, NINETEEN)).needs())
                    .extracting(Need::kind, Need::who)
                    .containsExactly(
                            tuple(Kind.SIGNATURE_BUSINESS, List.of("Bo")),
                            tuple(Kind.SIGNATURE_FINANCE, List.of("Fay")));
        }

        @Test
        void aSignatureUnderAnEarlierVersionIsNone() {
            CaseFacts it = signedByBoth();
            CaseFacts changed = new CaseFacts(
                    it.id(),
                    2,
                    it.goal(),
                    it.kpi(),
                    it.before(),
                    it.target(),
                    it.after(),
                    it.whatChanged(),
                    it.writtenBy(),
                    it.writtenAt(),
                    null,
                    it.signatures());
            assertThat(value(changed).needs())
                    .extracting(Need::kind)
                    .containsExactly(Kind.SIGNATURE_BUSINESS, Kind.SIGNATURE_FINANCE);
        }

        @Test
        void aCorrectedOrRetractedMeasurementUndoesIt() {
            BigDecimal corrected = BigDecimal.valueOf(20);
            CaseFacts other = valueCase(19, corrected, Capacity.BUSINESS, Capacity.FINANCE);
            CaseFacts gone = valueCase(19, null, Capacity.BUSINESS, Capacity.FINANCE);
            assertThat(only(value(other)).kind()).isEqualTo(Kind.CASE_CORRECTED);
            assertThat(only(value(gone)).kind()).isEqualTo(Kind.CASE_CORRECTED);
        }

        @Test
        void aFigureThatIsNoBetterShowsNothing() {
            CaseFacts same = valueCase(35, BigDecimal.valueOf(35), Capacity.BUSINESS, Capacity.FINANCE);
            assertThat(only(value(same)).kind()).isEqualTo(Kind.CASE_NOT_BETTER);
        }

        @Test
        void onlyOneFromFinanceWhoOwnsTheGoalLeavesFinanceMissing() {
            Suppliers boIsFinance = new Suppliers(List.of(GateWorld.ADA, GateWorld.member("Bo", Role.FINANCE)));
            Finding finding = ValueShown.of(
                    List.of(GOAL), List.of(valueCase(19, NINETEEN, Capacity.BUSINESS)), boIsFinance, ZoneOffset.UTC);
            assertThat(only(finding).kind()).isEqualTo(Kind.FINANCE);
        }

        @Test
        void withoutAGoalOrACaseItBeginsThere() {
            assertThat(only(ValueShown.of(List.of(), List.of(), SUPPLIERS, ZoneOffset.UTC))
                            .kind())
                    .isEqualTo(Kind.GOAL);
            assertThat(only(ValueShown.of(List.of(GOAL), List.of(), SUPPLIERS, ZoneOffset.UTC))
                            .kind())
                    .isEqualTo(Kind.CASE);
        }

        private static Finding value(CaseFacts it) {
            return ValueShown.of(List.of(GOAL), List.of(it), SUPPLIERS, ZoneOffset.UTC);
        }
    }

    @Nested
    class Kpis {

        @Test
        void aMonthlyFigureCountsForAMonthToTheDay() {
            LocalDate measured = LocalDate.of(2026, 10, 25);
            assertThat(kpis(kpi(OFFERS, measured)).met()).isTrue();
            Need late = only(kpis(kpi(OFFERS, measured.minusDays(1))));
            assertThat(late.kind()).isEqualTo(Kind.KPI_OVERDUE);
            assertThat(late.who()).containsExactly("Pete");
            assertThat(late.link()).endsWith("/measurements");
        }

        @Test
        void oneWithoutAGoalIsNotMapped() {
            Need need = only(kpis(kpi(null, TODAY)));
            assertThat(need.kind()).isEqualTo(Kind.KPI_GOAL);
            assertThat(need.link()).endsWith("/edit#goal");
        }

        @Test
        void oneUnderARetiredGoalIsNotMapped() {
            GoalId retired = new GoalId(GateWorld.id("retired"));
            assertThat(only(kpis(kpi(retired, TODAY))).kind()).isEqualTo(Kind.KPI_GOAL);
        }

        @Test
        void oneThatWasNeverMeasuredIsMissing() {
            assertThat(only(kpis(kpi(OFFERS, null))).kind()).isEqualTo(Kind.KPI_NEVER);
        }

        @Test
        void thereMustBeOne() {
            assertThat(only(KpisMeasured.of(List.of(GOAL), List.of(), SUPPLIERS, TODAY))
                            .kind())
                    .isEqualTo(Kind.KPI);
        }

        private static Finding kpis(KpiFacts kpi) {
            List<RankedGoal> goals = List.of(GOAL);
            return KpisMeasured.of(goals, List.of(kpi), SUPPLIERS, TODAY);
        }
    }

    @Nested
    class Cost {

        @Test
        void aReviewCountsForThreeMonthsToTheDay() {
            LocalDate threeMonthsAgo = LocalDate.of(2026, 8, 25);
            assertThat(cost(review(threeMonthsAgo, true)).met()).isTrue();
            Need need = only(cost(review(threeMonthsAgo.minusDays(1), true)));
            assertThat(need.kind()).isEqualTo(Kind.COST_REVIEW_OLD);
            assertThat(need.who()).containsExactly(FAY.name());
        }

        @Test
        void unconfirmedItDoesNotCount() {
            Need need = only(cost(review(TODAY, false)));
            assertThat(need.kind()).isEqualTo(Kind.COST_CONFIRMATION);
            assertThat(need.who()).containsExactly(FAY.name());
        }

        @Test
        void aReviewToComeDoesNotCount() {
            assertThat(cost(review(TODAY.plusDays(1), true)).met()).isFalse();
        }

        @Test
        void withoutAnybodyFromFinanceSomebodyIsInvited() {
            Suppliers without = new Suppliers(List.of(GateWorld.member("Ada", Role.ADMINISTRATOR), BO));
            Need need = only(CostReviewed.of(List.of(), without, TODAY));
            assertThat(need.kind()).isEqualTo(Kind.FINANCE);
            assertThat(need.who()).containsExactly("Ada");
        }

        private static Finding cost(CostReview review) {
            return CostReviewed.of(List.of(review), SUPPLIERS, TODAY);
        }
    }

    @Nested
    class Exemptions {

        @Test
        void anExemptionHoldsOnItsLastDayAndNotAfter() {
            assertThat(exemptions(register(TODAY, exemption(TODAY))).met()).isTrue();
            Need need = only(exemptions(register(TODAY, exemption(TODAY.minusDays(1)))));
            assertThat(need.kind()).isEqualTo(Kind.EXEMPTION_EXPIRED);
            assertThat(need.who()).containsExactly("Tess");
        }

        @Test
        void aStatementCountsForThreeMonthsToTheDay() {
            LocalDate threeMonthsAgo = LocalDate.of(2026, 8, 25);
            assertThat(exemptions(register(threeMonthsAgo)).met()).isTrue();
            assertThat(only(exemptions(register(threeMonthsAgo.minusDays(1)))).kind())
                    .isEqualTo(Kind.STATEMENT_OLD);
        }

        @Test
        void anEmptyRegisterNeedsSomebodysWord() {
            assertThat(only(exemptions(register(null))).kind()).isEqualTo(Kind.STATEMENT);
            assertThat(exemptions(register(TODAY)).met()).isTrue();
        }

        private static Finding exemptions(Register register) {
            return ExemptionsKept.of(register, SUPPLIERS, TODAY);
        }
    }

    private static Need only(Finding finding) {
        assertThat(finding.needs()).hasSize(1);
        return finding.needs().getFirst();
    }
}
