package io.waymark.measurement.imports;

import io.waymark.goal.KpiId;
import io.waymark.measurement.ManyMeasurements;
import io.waymark.measurement.Measuring;
import io.waymark.measurement.NewMeasurement;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionInterceptor;

/** Saves what a preview showed: all of it in one transaction, or nothing. */
@Component
class ImportAcceptance {

    private final ImportDrafts drafts;
    private final ImportPreviews previews;
    private final LastSaid lastSaid;
    private final ManyMeasurements measurements;
    private final Clock clock;

    ImportAcceptance(
            ImportDrafts drafts,
            ImportPreviews previews,
            LastSaid lastSaid,
            ManyMeasurements measurements,
            Clock clock) {
        this.drafts = drafts;
        this.previews = previews;
        this.lastSaid = lastSaid;
        this.measurements = measurements;
        this.clock = clock;
    }

    /** What became of it. */
    sealed interface Outcome {

        /** All is saved, now or since an earlier click. */
        record Done(Map<KpiId, Integer> counts) implements Outcome {}

        /** Things are not as they were shown; nothing was saved. */
        record Outdated() implements Outcome {}

        /** The reason is missing or too long; {@code message} ends the key of the words. */
        record NoReason(String message) implements Outcome {}
    }

    /**
     * Looks at the rows once more, as things stand now, and saves them.
     *
     * @param seen the mark of the preview that the member agreed to
     * @throws NotFound where it is missing, old, or somebody else's
     */
    @Transactional
    public Outcome save(Member member, ImportId id, String seen, String reason) {
        return drafts.held(member, id)
                .map(it -> save(member, previews.of(member, it), seen, reason.strip()))
                .orElseGet(() -> saved(member, id));
    }

    private Outcome save(Member member, Preview preview, String seen, String reason) {
        if (!preview.right() || !preview.seen().equals(seen)) {
            return new Outcome.Outdated();
        }
        if (!preview.corrections().isEmpty() && (reason.isEmpty() || reason.length() > Measuring.REASON)) {
            return new Outcome.NoReason(reason.isEmpty() ? "missing" : "too-long");
        }
        List<NewMeasurement> wishes = preview.wishes(reason);
        ImportId id = preview.draft().id();
        if (!measurements.add(member, id.value(), wishes, clock)) {
            TransactionInterceptor.currentTransactionStatus().setRollbackOnly();
            return new Outcome.Outdated();
        }
        drafts.discard(member, id);
        return new Outcome.Done(
                wishes.stream().collect(Collectors.groupingBy(it -> it.kpi(), Collectors.summingInt(it -> 1))));
    }

    private Outcome saved(Member member, ImportId id) {
        Map<KpiId, Integer> counts = lastSaid.broughtWith(member, id);
        if (counts.isEmpty()) {
            throw new NotFound();
        }
        return new Outcome.Done(counts);
    }
}
