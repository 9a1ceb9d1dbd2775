package io.waymark.goal.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.content.GoalTheme;
import io.waymark.goal.GoalPlan;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.validation.ObjectError;

class OfferTests {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-25");

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
            ,            ''
            2026-11-25,  ''
            2056-11-25,  ''
            2026-11-24,  goal.error.horizon-past
            2056-11-26,  goal.error.horizon-far
            """)
    void aHorizonLiesAhead(@Nullable LocalDate horizon, String problem) {
        assertThat(problems(offer(null), horizon, "speed").toString())
                .isEqualTo(problem.isEmpty() ? "[]" : "[" + problem + "]");
    }

    @Test
    void whatStandsMayStayAsItIs() {
        LocalDate standing = LocalDate.parse("2025-01-01");
        Offer offer = offer(new GoalPlan("Ship weekly", "", "dropped", null, standing));
        assertThat(problems(offer, standing, "dropped")).isEmpty();
        assertThat(problems(offer, standing.plusDays(1), "gone"))
                .containsExactly("goal.error.theme", "goal.error.horizon-past");
    }

    private static Offer offer(@Nullable GoalPlan standing) {
        return new Offer(List.of(new GoalTheme("speed", "Speed", "")), List.of(), TODAY, standing);
    }

    private static List<String> problems(Offer offer, @Nullable LocalDate horizon, String theme) {
        GoalForm form = new GoalForm("Ship weekly", theme, "", null, horizon, 0, null);
        BindingResult problems = new BeanPropertyBindingResult(form, "goalForm");
        offer.judge(form, problems);
        return problems.getAllErrors().stream().map(ObjectError::getCode).toList();
    }
}
