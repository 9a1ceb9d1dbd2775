package io.waymark.gate;

import io.waymark.costreview.CostReview;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Cost was reviewed within the last three months, and whoever took part for finance says so. */
final class CostReviewed {

    private static final String LINK = "/cost-reviews";

    private CostReviewed() {}

    /** @param reviews the newest first */
    static Finding of(List<CostReview> reviews, Suppliers suppliers, LocalDate today) {
        Optional<CostReview> counting = first(reviews, it -> it.confirmed() && it.recent(today));
        if (counting.isPresent()) {
            return new Finding.Met(List.of(evidence(counting.get())));
        }
        List<ConditionEvidence> before = first(reviews, CostReview::confirmed)
                .map(it -> List.of(evidence(it)))
                .orElse(List.of());
        Need need = first(reviews, it -> it.recent(today))
                .map(CostReviewed::confirmation)
                .orElseGet(() -> another(reviews, suppliers));
        return new Finding.Missing(List.of(need), before);
    }

    private static Need confirmation(CostReview it) {
        return new Need(
                Need.Kind.COST_CONFIRMATION,
                List.of(it.financeName(), it.heldOn()),
                List.of(it.financeName()),
                LINK + "#review-" + it.id());
    }

    private static Need another(List<CostReview> reviews, Suppliers suppliers) {
        List<String> finance = suppliers.finance();
        if (finance.isEmpty()) {
            return new Need(Need.Kind.FINANCE, List.of(), suppliers.administrators(), "/members");
        }
        return reviews.isEmpty()
                ? new Need(Need.Kind.COST_REVIEW, List.of(), finance, LINK + "#add")
                : new Need(
                        Need.Kind.COST_REVIEW_OLD,
                        List.of(reviews.getFirst().heldOn(), reviews.getFirst().goodUntil()),
                        finance,
                        LINK + "#add");
    }

    private static ConditionEvidence evidence(CostReview it) {
        return new ConditionEvidence(
                "gate.evidence.cost", List.of(it.financeName()), it.heldOn(), LINK + "#review-" + it.id());
    }

    private static Optional<CostReview> first(List<CostReview> reviews, Predicate<CostReview> which) {
        return reviews.stream().filter(which).findFirst();
    }
}
