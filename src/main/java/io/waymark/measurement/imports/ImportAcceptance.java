package io.waymark.measurement.imports;

import io.waymark.goal.KpiId;
import io.waymark.measurement.ManyMeasurements;
import io.waymark.measurement.Measuring;
import io.waymark.measurement.NewMeasurement;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.sheet.SheetDraft;
import io.waymark.sheet.SheetDraftId;
import io.waymark.sheet.SheetDrafts;
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

    private final SheetDrafts drafts;
    private final FigurePreviews previews;
    private final StandingFigures standing;
    private final ManyMeasurements measurements;
    private final Clock clock;

    ImportAcceptance(
            SheetDrafts drafts,
            FigurePreviews previews,
            StandingFigures standing,
            ManyMeasurements measurements,
            Clock clock) {
        this.drafts = drafts;
        this.previews = previews;
        this.standing = standing;
        this.measurements = measurements;
        this.clock = clock;
    }

    /** What became of it. */
    sealed interface Outcome {

        /** All is saved, now or since an earlier click. */
        record Accepted(Map<KpiId, Integer> counts) implements Outcome {}

        /** Things are not as they were shown; nothing was saved. */
        record Outdated() implements Outcome {}

        /** The reason is missing or too long; {@code message} ends the key of the words. */
        record NoReason(String message) implements Outcome {}
    }

    /**
     * Looks at the rows once more, as things stand now, and saves them.
     *
     * @throws NotFound where they are missing, old, or somebody else's
     */
    @Transactional
    public Outcome save(Member member, SheetDraftId id, Consent consent) {
        SheetDraft draft = drafts.held(member, SheetDraft.Kind.FIGURES, id);
        return draft.saved() == null
                ? save(member, previews.of(member, draft), consent)
                : new Outcome.Accepted(standing.broughtWith(member, id));
    }

    private Outcome save(Member member, FigurePreview preview, Consent consent) {
        if (!preview.right() || !preview.seen().equals(consent.seen())) {
            return new Outcome.Outdated();
        }
        String reason = consent.reason();
        if (preview.corrects(consent.chosen()) && (reason.isEmpty() || reason.length() > Measuring.REASON)) {
            return new Outcome.NoReason(reason.isEmpty() ? "missing" : "too-long");
        }
        List<NewMeasurement> wishes = preview.wishes(reason, consent.chosen());
        SheetDraftId id = preview.draft().id();
        if (!measurements.add(member, id.value(), wishes, clock)) {
            TransactionInterceptor.currentTransactionStatus().setRollbackOnly();
            return new Outcome.Outdated();
        }
        drafts.finish(member, id, wishes.size());
        return new Outcome.Accepted(
                wishes.stream().collect(Collectors.groupingBy(it -> it.kpi(), Collectors.summingInt(it -> 1))));
    }
}
