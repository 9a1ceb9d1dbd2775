package io.waymark.roadmap.card;

import io.waymark.content.Effort;
import io.waymark.form.Clash;
import io.waymark.form.CreationKey;
import io.waymark.roadmap.ActionFacts;
import io.waymark.roadmap.ActionWords;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** What is written of an action; steps and what must be true then are one a line. */
record ActionForm(
        @NotBlank(message = "{card.error.title}") @Size(max = 200)
        String title,

        @Size(max = 4000) String steps,

        @Size(max = 4000) String doneWhen,

        @Min(value = 0, message = "{card.error.days}") @Max(value = 9999, message = "{card.error.days}") @Nullable
        Integer optimistic,

        @Min(value = 0, message = "{card.error.days}") @Max(value = 9999, message = "{card.error.days}") @Nullable
        Integer likely,

        @Min(value = 0, message = "{card.error.days}") @Max(value = 9999, message = "{card.error.days}") @Nullable
        Integer pessimistic,

        @Nullable Integer version,
        @Nullable CreationKey key) {

    static ActionForm empty() {
        return new ActionForm("", "", "", null, null, null, null, CreationKey.next());
    }

    /** The form of what stands. */
    static ActionForm of(ActionFacts it) {
        Effort effort = it.own().effort();
        return new ActionForm(
                it.title(),
                String.join("\n", it.own().steps()),
                String.join("\n", it.own().doneWhen()),
                effort == null ? null : effort.optimistic(),
                effort == null ? null : effort.likely(),
                effort == null ? null : effort.pessimistic(),
                it.version(),
                null);
    }

    /**
     * Says what cannot be: days that are not all there, or not in order.
     *
     * @param own whether nothing but this form tells what it takes
     */
    void judge(boolean own, BindingResult problems) {
        long written = Stream.of(optimistic, likely, pessimistic)
                .filter(it -> it != null)
                .count();
        if (problems.hasFieldErrors("optimistic")
                || problems.hasFieldErrors("likely")
                || problems.hasFieldErrors("pessimistic")) {
            return;
        }
        if (written == 0 && own) {
            problems.rejectValue("likely", "card.error.days.own");
        } else if (written > 0 && effort() == null) {
            problems.rejectValue("likely", "card.error.days.order");
        }
    }

    ActionWords words() {
        return new ActionWords(title, steps, doneWhen, effort());
    }

    /** Shows what was written beside what stands now. */
    Clash beside(ActionFacts now, Clash clash) {
        ActionForm stands = of(now);
        return clash.line("card.action.title", title, stands.title)
                .line("card.action.steps", words().steps(), stands.steps)
                .line("card.action.done-when", words().doneWhen(), stands.doneWhen)
                .line("card.action.effort", days(), stands.days())
                .over(now.version());
    }

    int seenVersion() {
        return version == null ? -1 : version;
    }

    private String days() {
        return effort() == null ? "" : optimistic + " / " + likely + " / " + pessimistic;
    }

    private @Nullable Effort effort() {
        return optimistic == null
                        || likely == null
                        || pessimistic == null
                        || optimistic > likely
                        || likely > pessimistic
                ? null
                : new Effort(optimistic, likely, pessimistic);
    }
}
