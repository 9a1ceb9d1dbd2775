package io.waymark.measurement;

import io.waymark.goal.KpiId;
import io.waymark.organisation.ActivityRecord;
import io.waymark.organisation.Member;
import io.waymark.organisation.Right;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes many figures at once, for a transaction that keeps all of them or none. */
@Component
public class ManyMeasurements {

    private final Measures kpis;
    private final Measurements measurements;
    private final ActivityRecord activity;
    private final MessageSource words;

    ManyMeasurements(Measures kpis, Measurements measurements, ActivityRecord activity, MessageSource words) {
        this.kpis = kpis;
        this.measurements = measurements;
        this.activity = activity;
        this.words = words;
    }

    /**
     * Writes them with one activity entry for each KPI. Where somebody was faster it answers false, and the caller must
     * roll its transaction back.
     *
     * @param cameWith the import that brought them
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean add(Member member, UUID cameWith, Collection<NewMeasurement> wishes, Clock clock) {
        member.must(Right.RECORD_MEASUREMENTS);
        Map<KpiId, Long> counts =
                wishes.stream().collect(Collectors.groupingBy(NewMeasurement::kpi, Collectors.counting()));
        if (!kpis.inUse(member, counts.keySet())
                || measurements.add(member, wishes, clock.instant(), cameWith) < wishes.size()) {
            return false;
        }
        kpis.all(member).stream()
                .filter(it -> counts.containsKey(it.id()))
                .forEach(it -> entry(member, it, counts.getOrDefault(it.id(), 0L), cameWith, clock));
        return true;
    }

    private void entry(Member member, Measure kpi, long count, UUID cameWith, Clock clock) {
        String title = words.getMessage(
                "measurement.activity.many", new Object[] {count, kpi.title()}, LocaleContextHolder.getLocale());
        activity.add(
                member,
                clock.instant(),
                "activity.measurement.imported",
                "kpi",
                kpi.id().value(),
                Map.of(),
                Map.of("title", title, "count", count, "import", cameWith.toString()));
    }
}
