package io.waymark.goal.web;

import io.waymark.content.GoalTheme;
import io.waymark.form.Clash;
import io.waymark.form.SelectOption;
import io.waymark.goal.GoalFacts;
import io.waymark.goal.GoalPlan;
import io.waymark.organisation.Member;
import io.waymark.organisation.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * What the form of a goal offers, and so what it takes.
 *
 * @param people who may own a goal
 * @param standing what is said about the goal already, which may stay as it is; null for a new goal
 */
record Offer(
        List<GoalTheme> themes,
        List<Member> people,
        LocalDate today,
        @Nullable GoalPlan standing) {

    private static final int YEARS_AHEAD = 30;

    /** The last day that a goal can have. */
    public LocalDate last() {
        return today.plusYears(YEARS_AHEAD);
    }

    /** The theme's words; a theme that the edition dropped keeps its key. */
    public String titleOf(String theme) {
        return themes.stream()
                .filter(it -> it.key().equals(theme))
                .map(GoalTheme::title)
                .findFirst()
                .orElse(theme);
    }

    public List<SelectOption> subjects() {
        return themes.stream()
                .map(it -> new SelectOption(it.key(), it.title(), it.meaning()))
                .toList();
    }

    public List<SelectOption> owners() {
        return people.stream()
                .map(it -> new SelectOption(it.person(), it.name()))
                .toList();
    }

    /** Says what of the form it does not offer. */
    void judge(GoalForm form, BindingResult problems) {
        if (themes.stream().noneMatch(it -> it.key().equals(form.theme())) && !stands(GoalPlan::theme, form.theme())) {
            problems.rejectValue("theme", "goal.error.theme");
        }
        if (form.owner() != null && name(form.owner()).isEmpty()) {
            problems.rejectValue("owner", "goal.error.owner");
        }
        LocalDate horizon = form.horizon();
        if (horizon != null && !stands(GoalPlan::horizon, horizon)) {
            if (horizon.isBefore(today)) {
                problems.rejectValue("horizon", "goal.error.horizon-past");
            } else if (horizon.isAfter(last())) {
                problems.rejectValue("horizon", "goal.error.horizon-far");
            }
        }
    }

    /** What was typed beside what stands now. */
    Clash clash(Member member, GoalForm form, GoalFacts now) {
        GoalPlan plan = now.plan();
        Clash clash = Clash.about("goals", plan.statement(), "/orgs/{slug}/goals/{id}", member.slug(), now.id())
                .line("goal.conflict.statement", form.statement(), plan.statement())
                .line("goal.one.theme", titleOf(form.theme()), titleOf(plan.theme()))
                .line("goal.one.why", form.why(), plan.why())
                .line("goal.one.owner", name(form.owner()), now.ownerName())
                .line("goal.one.horizon", form.horizon(), plan.horizon())
                .over(now.version());
        return now.retired() ? clash.closed("goal.conflict.retired") : clash;
    }

    private String name(@Nullable PersonId person) {
        return people.stream()
                .filter(it -> it.person().equals(person))
                .map(Member::name)
                .findFirst()
                .orElse("");
    }

    private <T> boolean stands(Function<GoalPlan, @Nullable T> field, T value) {
        return standing != null && value.equals(field.apply(standing));
    }
}
