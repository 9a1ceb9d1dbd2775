package io.waymark.outcome;

import io.waymark.content.TopicKey;
import io.waymark.figure.Aim;
import io.waymark.figure.Frequency;
import io.waymark.figure.Freshness;
import io.waymark.figure.Nature;
import io.waymark.figure.Progress;
import io.waymark.figure.Reading;
import io.waymark.goal.GoalId;
import io.waymark.goal.KpiId;
import io.waymark.organisation.PersonId;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A KPI in use, for reading.
 *
 * @param goal the goal that it hangs under; null where nobody mapped it
 * @param topic the topic of the model that it was suggested for, or null
 * @param ownerName null where nobody owns it
 * @param latest the last figure that stands; empty is "no data", never zero
 */
public record KpiFacts(
        KpiId id,
        @Nullable GoalId goal,
        @Nullable TopicKey topic,
        String title,
        Nature nature,
        String unit,
        Aim aim,
        Frequency frequency,
        @Nullable PersonId owner,
        @Nullable String ownerName,
        Optional<Reading> latest) {

    public Freshness freshness(LocalDate today) {
        return Freshness.of(frequency, latest.map(Reading::day).orElse(null), today);
    }

    public Progress progress() {
        return aim.progress(latest.map(Reading::value).orElse(null));
    }
}
