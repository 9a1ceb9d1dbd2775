package io.waymark.roadmap.card;

import io.waymark.content.EditionId;
import io.waymark.form.SelectOption;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.roadmap.ActionId;
import io.waymark.roadmap.InitiativeId;
import io.waymark.roadmap.PlacedAction;
import io.waymark.roadmap.UnitGaps;
import io.waymark.scoring.Gap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the page on which an action is changed, and that of a new one. */
@Component
class ActionPages {

    static final String VIEW = "roadmap/action";

    private final InitiativePages pages;
    private final UnitGaps gaps;

    ActionPages(InitiativePages pages, UnitGaps gaps) {
        this.pages = pages;
        this.gaps = gaps;
    }

    /** @throws NotFound where the card is missing or another tenant's */
    @Transactional(readOnly = true)
    public Map<String, Object> ofNew(Member member, InitiativeId id) {
        InitiativePage page = pages.page(member, id);
        page.card().facts().mustBeWorkedBy(member);
        return model(page, null, ActionForm.empty(), List.of());
    }

    /** @throws NotFound where the card holds no such action, or is missing or another tenant's */
    @Transactional(readOnly = true)
    public Map<String, Object> of(Member member, InitiativeId id, ActionId action) {
        InitiativePage page = pages.page(member, id);
        page.card().facts().mustBeWorkedBy(member);
        PlacedAction its = page.action(action).orElseThrow(NotFound::new);
        return model(page, its, ActionForm.of(its.facts()), offered(member, page, its));
    }

    private List<SelectOption> offered(Member member, InitiativePage page, PlacedAction action) {
        EditionId edition = action.facts().edition();
        return gaps.of(member, page.card().facts().unit())
                .filter(it -> edition == null || edition.equals(it.edition()))
                .map(it -> it.gaps().stream()
                        .map(Gap::practice)
                        .filter(gap -> !action.facts().practices().contains(gap.key()))
                        .map(gap -> new SelectOption(gap.key().value(), gap.title()))
                        .toList())
                .orElse(List.of());
    }

    private static Map<String, Object> model(
            InitiativePage page, @Nullable PlacedAction action, ActionForm form, List<SelectOption> offered) {
        Integer version =
                Optional.ofNullable(action).map(it -> it.facts().version()).orElse(null);
        Map<String, Object> model = new HashMap<>();
        model.put("page", page);
        model.put("action", action);
        model.put("gaps", offered);
        model.put("actionForm", form);
        model.put("finishForm", new FinishForm(null, version));
        model.put("moveForm", new MoveForm(null, version));
        model.put("closingForm", new ClosingForm(null, version));
        return model;
    }
}
