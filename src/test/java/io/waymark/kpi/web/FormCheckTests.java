package io.waymark.kpi.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.figure.Aim;
import io.waymark.figure.Direction;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormCheckTests {

    private static final KpiChoices NOTHING_TO_CHOOSE = new KpiChoices(List.of(), List.of(), List.of());
    private static final KpiForm RIGHT = new KpiForm(Map.of(
            "title", "Checkout failures",
            "meaning", "How many cannot pay",
            "formula", "Failed by all",
            "unit", "%",
            "nature", "BUSINESS",
            "direction", "LOWER",
            "frequency", "MONTHLY"));

    @Test
    void whatNobodyKnowsYetMayBeLeftOut() {
        assertThat(aim(it -> it)).isEqualTo(Aim.lower(null, null));
    }

    @Test
    void everythingThatIsMissingIsSaidAtOnceInTheOrderOfTheForm() {
        assertThat(fields(it -> new KpiForm(Map.of())))
                .containsExactly("title", "meaning", "formula", "unit", "nature", "direction", "frequency");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3.1    | 0.5
            3,1 %  | 0.5%
            31e-1  |
            """)
    void numbersAreReadWithCommaOrPointAndTheirUnit(String baseline, String target) {
        var typed = (UnaryOperator<KpiForm>)
                it -> it.with("baseline", baseline).with("target", target == null ? "" : target);
        if (target == null) {
            assertThat(keys(typed)).containsExactly("kpis.error.other-unit");
        } else {
            assertThat(aim(typed)).isEqualTo(Aim.lower(new BigDecimal("3.1"), new BigDecimal("0.5")));
        }
    }

    @Test
    void whatCanMeanTwoNumbersIsRefusedWithBothReadingsInAWritingThatIsTaken() {
        var wrong = (Checked.Wrong) FormCheck.of(RIGHT.with("target", "1.234"), NOTHING_TO_CHOOSE);
        Message message = wrong.problems().getFirst().message();
        assertThat(message).isEqualTo(Message.of("kpis.error.ambiguous", "1,234", "1234", "1.234", "1.2340"));
        assertThat(aim(it -> it.with("target", "1234")).target()).isEqualByComparingTo("1234");
        assertThat(aim(it -> it.with("target", "1.2340")).target()).isEqualByComparingTo("1.234");
    }

    @ParameterizedTest
    @CsvSource({
        "LOWER, 3, 4, kpis.error.target-above",
        "HIGHER, 3, 2, kpis.error.target-below",
        "LOWER, 3, 3,",
        "HIGHER, 3, 3,",
        "LOWER, 3, 2,",
        "HIGHER, -3, -2,"
    })
    void aTargetOnTheWrongSideOfTheBaselineIsRefused(
            Direction direction, String baseline, String target, String problem) {
        assertThat(keys(it -> it.with("direction", direction.name())
                        .with("baseline", baseline)
                        .with("target", target)))
                .isEqualTo(problem == null ? List.of() : List.of(problem));
    }

    @Test
    void aCorridorNeedsBothBoundsOrNone() {
        assertThat(fields(it -> corridor(it, "40", ""))).containsExactly("high");
        assertThat(fields(it -> corridor(it, "", "65"))).containsExactly("low");
        assertThat(aim(it -> corridor(it, "", "")).known()).isFalse();
        assertThat(aim(it -> corridor(it, "40", "65")))
                .isEqualTo(Aim.corridor(null, new BigDecimal("40"), new BigDecimal("65")));
    }

    @Test
    void aCorridorRunsUpwards() {
        assertThat(keys(it -> corridor(it, "65", "40"))).containsExactly("kpis.error.corridor-order");
        assertThat(keys(it -> corridor(it, "65", "65"))).containsExactly("kpis.error.corridor-order");
    }

    @Test
    void theFieldsOfAnotherDirectionAreLeftAlone() {
        assertThat(aim(it -> corridor(it, "40", "65").with("target", "nonsense"))
                        .target())
                .isNull();
        assertThat(aim(it -> it.with("low", "9").with("high", "1")).low()).isNull();
    }

    @Test
    void whatIsNotOfferedCannotBeChosen() {
        assertThat(fields(it -> it.with("goal", "x").with("topic", "x").with("owner", "x")))
                .containsExactly("goal", "topic", "owner");
    }

    @Test
    void lengthsAreThoseOfTheTable() {
        assertThat(fields(it -> it.with("title", "x".repeat(160)).with("source", "x".repeat(400))))
                .isEmpty();
        assertThat(fields(it -> it.with("title", "x".repeat(161)).with("source", "x".repeat(401))))
                .containsExactly("title", "source");
    }

    /** A figure of the database comes back from the form as it went in. */
    @Test
    void whatStandsCanBeReadAgain() {
        KpiForm form = RIGHT.with("baseline", "1.2340").with("target", "-1.2340");
        var definition = ((Checked.Fine) FormCheck.of(form, NOTHING_TO_CHOOSE)).definition();
        KpiForm again = KpiForm.of(definition, null);
        assertThat(((Checked.Fine) FormCheck.of(again, NOTHING_TO_CHOOSE)).definition())
                .isEqualTo(definition);
    }

    private static KpiForm corridor(KpiForm form, String low, String high) {
        return form.with("direction", "CORRIDOR").with("low", low).with("high", high);
    }

    private static Aim aim(UnaryOperator<KpiForm> typed) {
        return ((Checked.Fine) FormCheck.of(typed.apply(RIGHT), NOTHING_TO_CHOOSE))
                .definition()
                .aim();
    }

    private static List<String> keys(UnaryOperator<KpiForm> typed) {
        return problems(typed).stream().map(it -> it.message().key()).toList();
    }

    private static List<String> fields(UnaryOperator<KpiForm> typed) {
        return problems(typed).stream().map(Problem::field).toList();
    }

    private static List<Problem> problems(UnaryOperator<KpiForm> typed) {
        return switch (FormCheck.of(typed.apply(RIGHT), NOTHING_TO_CHOOSE)) {
            case Checked.Fine it -> List.of();
            case Checked.Wrong it -> it.problems();
        };
    }
}
