package io.waymark.kpi.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.figure.Aim;
import io.waymark.figure.Direction;
import io.waymark.figure.Frequency;
import io.waymark.figure.Nature;
import io.waymark.figure.Quantity;
import io.waymark.goal.GoalId;
import io.waymark.organisation.PersonId;
import jakarta.validation.Validation;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.FieldError;

class KpiFormTests {

    private static final KpiChoices NOTHING_TO_CHOOSE = new KpiChoices(List.of(), null, List.of(), List.of());

    @Test
    void whatNobodyKnowsYetMayBeLeftOut() {
        KpiForm form = aiming(Direction.LOWER, null, null, null, null);
        assertThat(problems(form)).isEmpty();
        assertThat(form.aim()).isEqualTo(Aim.lower(null, null));
    }

    @ParameterizedTest
    @CsvSource({
        "LOWER, 3, 4, kpis.error.aim.NOT_BELOW",
        "HIGHER, 3, 2, kpis.error.aim.NOT_ABOVE",
        "HIGHER, 7, 7, kpis.error.aim.NOT_ABOVE",
        "LOWER, 7, 7, kpis.error.aim.NOT_BELOW",
        "LOWER, 3, 2,",
        "HIGHER, -3, -2,"
    })
    void aTargetLiesBeyondTheBaseline(Direction direction, String baseline, String target, @Nullable String problem) {
        assertThat(problems(aiming(direction, baseline, target, null, null)))
                .isEqualTo(problem == null ? List.of() : List.of("target " + problem));
    }

    @Test
    void aCorridorNeedsBothBoundsOrNoneAndRunsUpwards() {
        assertThat(problems(corridor("40", null))).containsExactly("high kpis.error.aim.NO_HIGH");
        assertThat(problems(corridor(null, "65"))).containsExactly("low kpis.error.aim.NO_LOW");
        assertThat(problems(corridor("65", "65"))).containsExactly("high kpis.error.aim.NO_ROOM");
        assertThat(problems(corridor(null, null))).isEmpty();
        assertThat(corridor("40", "65").aim())
                .isEqualTo(Aim.corridor(null, new BigDecimal("40"), new BigDecimal("65")));
    }

    @Test
    void theFieldsOfAnotherDirectionAreLeftAlone() {
        KpiForm form = aiming(Direction.LOWER, null, null, "9", "1");
        assertThat(problems(form)).isEmpty();
        assertThat(form.aim().low()).isNull();
    }

    @Test
    void aFigureBearsNoOtherUnit() {
        Quantity weeks = new Quantity(BigDecimal.ONE, "weeks");
        assertThat(problems(form("days", Direction.LOWER, weeks, null, null, null, null, "", null)))
                .containsExactly("baseline form.figure.other-unit");
        assertThat(problems(form("Weeks", Direction.LOWER, weeks, null, null, null, null, "", null)))
                .isEmpty();
    }

    @Test
    void whatIsNotOfferedCannotBeChosen() {
        GoalId goal = new GoalId(UUID.randomUUID());
        PersonId owner = new PersonId(UUID.randomUUID());
        assertThat(problems(form("days", Direction.LOWER, null, null, null, null, goal, "x", owner)))
                .containsExactly("goal kpis.error.goal", "topic kpis.error.topic", "owner kpis.error.owner");
    }

    @ParameterizedTest
    @CsvSource({"160, 400, ''", "161, 400, title", "160, 401, source"})
    void lengthsAreThoseOfTheTable(int title, int source, String wrong) {
        KpiForm it = aiming(Direction.LOWER, null, null, null, null);
        KpiForm lengthy = new KpiForm(
                "x".repeat(title),
                it.meaning(),
                it.formula(),
                it.unit(),
                "x".repeat(source),
                it.nature(),
                it.direction(),
                null,
                null,
                null,
                null,
                null,
                "",
                null,
                it.frequency(),
                null,
                "",
                null);
        try (var judge = Validation.buildDefaultValidatorFactory()) {
            assertThat(judge.getValidator().validate(lengthy).stream()
                            .map(problem -> problem.getPropertyPath().toString()))
                    .containsExactlyElementsOf(wrong.isEmpty() ? List.of() : List.of(wrong));
        }
    }

    @Test
    void whatStandsComesBackAsItWentIn() {
        KpiForm form = aiming(Direction.LOWER, "1.2340", "-1.2340", null, null);
        assertThat(KpiForm.of(form.definition(), null, "").definition()).isEqualTo(form.definition());
    }

    private static KpiForm corridor(@Nullable String low, @Nullable String high) {
        return aiming(Direction.CORRIDOR, null, null, low, high);
    }

    private static KpiForm aiming(
            Direction direction,
            @Nullable String baseline,
            @Nullable String target,
            @Nullable String low,
            @Nullable String high) {
        return form("days", direction, figure(baseline), figure(target), figure(low), figure(high), null, "", null);
    }

    private static KpiForm form(
            String unit,
            Direction direction,
            @Nullable Quantity baseline,
            @Nullable Quantity target,
            @Nullable Quantity low,
            @Nullable Quantity high,
            @Nullable GoalId goal,
            String topic,
            @Nullable PersonId owner) {
        return new KpiForm(
                "Lead time",
                "How long it takes",
                "Last day minus first",
                unit,
                "",
                Nature.BUSINESS,
                direction,
                baseline,
                target,
                low,
                high,
                goal,
                topic,
                owner,
                Frequency.MONTHLY,
                null,
                "",
                null);
    }

    private static @Nullable Quantity figure(@Nullable String number) {
        return number == null ? null : Quantity.of(new BigDecimal(number));
    }

    private static List<String> problems(KpiForm form) {
        BeanPropertyBindingResult problems = new BeanPropertyBindingResult(form, "kpiForm");
        NOTHING_TO_CHOOSE.judge(form, problems);
        return problems.getFieldErrors().stream()
                .map((FieldError it) -> it.getField() + " " + it.getCode())
                .toList();
    }
}
