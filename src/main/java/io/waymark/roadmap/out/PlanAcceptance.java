package io.waymark.roadmap.out;

import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.roadmap.CardWords;
import io.waymark.roadmap.InitiativeChanges;
import io.waymark.roadmap.InitiativeFacts;
import io.waymark.sheet.SheetDraft;
import io.waymark.sheet.SheetDraftId;
import io.waymark.sheet.SheetDrafts;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionInterceptor;

/** Saves what a preview of plans showed: all of it in one transaction, or nothing. */
@Component
class PlanAcceptance {

    /** What became of it. */
    sealed interface Outcome {

        /** So many cards are changed, now or since an earlier click. */
        record Accepted(int cards) implements Outcome {}

        /** Things are not as they were shown; nothing was saved. */
        record Outdated() implements Outcome {}

        /** Something would come before what it needs, and nobody said why; nothing was saved. */
        record NoReason() implements Outcome {}
    }

    private final SheetDrafts drafts;
    private final PlanPreviews previews;
    private final InitiativeChanges changes;
    private final Clock clock;

    PlanAcceptance(SheetDrafts drafts, PlanPreviews previews, InitiativeChanges changes, Clock clock) {
        this.drafts = drafts;
        this.previews = previews;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Looks at the rows once more, as things stand now, and saves them.
     *
     * @param seen the mark of the preview that was agreed to
     * @param against why cards may come before what they need
     * @throws NotFound where the rows are missing, old, or somebody else's
     */
    @Transactional
    Outcome save(Member member, SheetDraftId id, String seen, String against, Set<Integer> chosen) {
        SheetDraft draft = drafts.held(member, SheetDraft.Kind.PLANS, id);
        Integer saved = draft.saved();
        return saved == null
                ? save(member, previews.of(member, draft), seen, against, chosen)
                : new Outcome.Accepted(saved);
    }

    private Outcome save(Member member, PlanPreview preview, String seen, String against, Set<Integer> chosen) {
        if (!preview.faults().isEmpty() || !preview.seen().equals(seen)) {
            return new Outcome.Outdated();
        }
        List<PlanEffect> wishes = preview.wishes(chosen);
        if (against.isBlank() && wishes.stream().anyMatch(it -> !it.needs().isEmpty())) {
            return new Outcome.NoReason();
        }
        boolean stale = wishes.stream()
                .sorted(Comparator.comparing(it -> it.card().id().value()))
                .anyMatch(it -> stale(member, it, against));
        if (stale) {
            TransactionInterceptor.currentTransactionStatus().setRollbackOnly();
            return new Outcome.Outdated();
        }
        drafts.finish(member, preview.draft().id(), wishes.size());
        return new Outcome.Accepted(wishes.size());
    }

    private boolean stale(Member member, PlanEffect wish, String against) {
        InitiativeFacts card = wish.card();
        String reason = wish.needs().isEmpty() ? "" : against;
        InitiativeChanges.Outcome planned = wish.plan().equals(card.plan())
                ? InitiativeChanges.Outcome.Done.ALREADY
                : changes.plan(member, card.id(), card.version(), wish.plan(), reason, clock);
        return planned instanceof InitiativeChanges.Outcome.Stale
                || wish.changesTeam() && entrusted(member, wish) instanceof InitiativeChanges.Outcome.Stale;
    }

    /** Behind the change of its plan, which counted a version. */
    private InitiativeChanges.Outcome entrusted(Member member, PlanEffect wish) {
        InitiativeFacts card = wish.card();
        int counted = wish.plan().equals(card.plan()) ? 0 : 1;
        CardWords words = new CardWords(
                card.title(),
                card.outcome(),
                card.startNotBefore(),
                wish.team() == null ? null : wish.team().id());
        return changes.describe(member, card.id(), card.version() + counted, words, clock);
    }
}
