package io.waymark.objective.web;

import io.waymark.figure.Direction;
import io.waymark.figure.Nature;
import io.waymark.form.SelectOption;
import io.waymark.goal.KpiId;
import io.waymark.objective.NamedKpi;
import io.waymark.organisation.Member;
import io.waymark.organisation.PersonId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.validation.BindingResult;

/**
 * What the form of a key result offers.
 *
 * @param kpis that it can read, by title
 */
record KeyResultOffer(List<Member> colleagues, List<NamedKpi> kpis) {

    public List<SelectOption> owners() {
        return colleagues.stream()
                .map(it -> new SelectOption(it.person(), it.name()))
                .toList();
    }

    public List<SelectOption> sources() {
        return kpis.stream().map(it -> new SelectOption(it.id(), it.title())).toList();
    }

    public Nature[] natures() {
        return Nature.values();
    }

    public Direction[] directions() {
        return Direction.values();
    }

    /** Says what of the form is not offered or cannot be reached. */
    void judge(KeyResultForm form, BindingResult problems) {
        form.judgeAim(problems, false, "objectives.error.aim.");
        if (form.owner() != null && name(form.owner()) == null) {
            problems.rejectValue("owner", "objectives.error.owner");
        }
        if (form.kpi() != null) {
            kpi(form.kpi())
                    .ifPresentOrElse(
                            it -> judgeReading(form, it, problems),
                            () -> problems.rejectValue("kpi", "objectives.error.kpi"));
        }
    }

    private static void judgeReading(KeyResultForm form, NamedKpi kpi, BindingResult problems) {
        if (!form.unit().isEmpty() && !kpi.countsIn(form.unit())) {
            Object[] says = {kpi.title(), kpi.unit()};
            problems.rejectValue("unit", "objectives.error.kpi.unit", says, null);
        }
        if (form.direction() != null && form.direction() != kpi.direction()) {
            Object[] says = {
                kpi.title(), new DefaultMessageSourceResolvable("objectives.form.direction." + kpi.direction())
            };
            problems.rejectValue("direction", "objectives.error.kpi.direction", says, null);
        }
    }

    /** Null where it reads none, or one that is not offered. */
    @Nullable
    String title(@Nullable KpiId id) {
        return kpi(id).map(NamedKpi::title).orElse(null);
    }

    private Optional<NamedKpi> kpi(@Nullable KpiId id) {
        return kpis.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /** Null where it is nobody who is listed. */
    @Nullable
    String name(@Nullable PersonId person) {
        return colleagues.stream()
                .filter(it -> it.person().equals(person))
                .map(Member::name)
                .findFirst()
                .orElse(null);
    }
}
