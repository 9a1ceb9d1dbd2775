package io.waymark.roadmap.card;

import io.waymark.organisation.Member;
import io.waymark.roadmap.InitiativeId;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the page on which a card is renamed, split and merged. */
@Component
class CardEditing {

    static final String VIEW = "roadmap/edit-card";

    private final InitiativePages pages;

    CardEditing(InitiativePages pages) {
        this.pages = pages;
    }

    @Transactional(readOnly = true)
    public Map<String, Object> of(Member member, InitiativeId id) {
        InitiativePage page = pages.page(member, id);
        page.card().facts().mustBeWorkedBy(member);
        return Map.of(
                "page",
                page,
                "cardWordsForm",
                CardWordsForm.of(page.card().facts()),
                "cardCostForm",
                CardCostForm.of(page.card().facts()),
                "splitForm",
                SplitForm.empty(),
                "mergeForm",
                new MergeForm(null));
    }
}
