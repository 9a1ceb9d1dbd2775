package io.waymark.planning.weight;

import io.waymark.assessment.KeptWeight;
import io.waymark.scoring.TopicWeight;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * The weight of a topic as it was typed.
 *
 * @param version what the member had on the screen, 0 where the weight was never set
 */
record TopicWeightForm(
        @NotNull(message = "{planning.weight.error.times}")
        @Min(value = 1, message = "{planning.weight.error.times}")
        @Max(value = TopicWeight.MOST, message = "{planning.weight.error.times}")
        @Nullable
        Integer times,

        @Size(max = 500) String why,
        @Nullable Integer version) {

    static TopicWeightForm of(Optional<KeptWeight> kept) {
        TopicWeight weight = kept.map(KeptWeight::weight).orElse(TopicWeight.ONCE);
        return new TopicWeightForm(
                weight.times(), weight.why(), kept.map(KeptWeight::version).orElse(0));
    }

    /** Whoever lets a topic count more often says why. */
    void judge(BindingResult problems) {
        if (times != null && times > 1 && why.isEmpty()) {
            problems.rejectValue("why", "planning.weight.error.why");
        }
    }

    /** What is wanted; call only when nothing is wrong. */
    TopicWeight weight() {
        return new TopicWeight(Objects.requireNonNull(times), why);
    }

    /** A form that lost its version was made from an old page. */
    int seenVersion() {
        return version == null ? -1 : version;
    }
}
