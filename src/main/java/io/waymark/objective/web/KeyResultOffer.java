package io.waymark.objective.web;

import io.waymark.figure.Direction;
import io.waymark.figure.Nature;
import io.waymark.form.SelectOption;
import io.waymark.organisation.Member;
import io.waymark.organisation.PersonId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** What the form of a key result offers. */
record KeyResultOffer(List<Member> colleagues) {

    public List<SelectOption> owners() {
        return colleagues.stream()
                .map(it -> new SelectOption(it.person(), it.name()))
                .toList();
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
