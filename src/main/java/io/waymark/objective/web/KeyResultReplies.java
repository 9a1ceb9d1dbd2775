package io.waymark.objective.web;

import io.waymark.figure.Quantity;
import io.waymark.form.Clash;
import io.waymark.form.Reply;
import io.waymark.goal.KeyResultId;
import io.waymark.objective.KeyResultPlan;
import io.waymark.objective.ShownKeyResult;
import io.waymark.organisation.Member;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.validation.BindingResult;

/** Answers the forms about a key result. */
final class KeyResultReplies {

    private static final String VIEW = "objective/key-result";

    private KeyResultReplies() {}

    static Reply shown(KeyResultPage page) {
        return Reply.shown(VIEW, model(page));
    }

    /**
     * What was typed is shown, even where the key result has ended meanwhile.
     *
     * @param problems of one of its two forms
     */
    static Reply refused(KeyResultPage page, BindingResult problems) {
        return Reply.refused(VIEW, problems, model(page.late()));
    }

    /** It ended meanwhile; what was typed is still shown. */
    static Reply late(KeyResultPage page, Map<String, ?> typed) {
        return late("objectives.late.key-result", page, typed);
    }

    static Reply checkedIn(KeyResultPage page) {
        return at(page.member(), page.keyResult().id())
                .saying("objectives.said.checked-in", page.keyResult().title());
    }

    /** Where its figure comes from was changed meanwhile; what was said of it is still shown, in the form that it has now. */
    static Reply otherSource(KeyResultPage page, ConfidenceForm said) {
        Map<String, ?> typed = Map.of("confidenceForm", said, "checkInForm", CheckInForm.on(page.today(), said));
        return late("objectives.late.source", page, typed);
    }

    private static Reply late(String words, KeyResultPage page, Map<String, ?> typed) {
        Reply reply = shown(page.late()).late(words);
        reply.addAllObjects(typed);
        return reply;
    }

    static Reply at(Member member, KeyResultId id) {
        return Reply.to("/orgs/{slug}/key-results/{id}", member.slug(), id);
    }

    static Clash about(Member member, ShownKeyResult it) {
        return Clash.about("goals", it.title(), "/orgs/{slug}/key-results/{id}", member.slug(), it.id());
    }

    static Reply stale(KeyResultPage page, KeyResultPlan mine, ShownKeyResult now) {
        KeyResultPlan plan = now.plan();
        KeyResultOffer offer = page.offer();
        return Reply.clash(about(page.member(), now)
                .line("objectives.form.title", mine.title(), plan.title())
                .line("objectives.form.nature", nature(mine), nature(plan))
                .line("objectives.form.kpi", offer.title(mine.kpi()), offer.title(plan.kpi()))
                .line("objectives.form.unit", mine.unit(), plan.unit())
                .line("objectives.form.direction", direction(mine), direction(plan))
                .line(
                        "objectives.form.baseline",
                        figure(mine.aim().baseline()),
                        figure(plan.aim().baseline()))
                .line(
                        "objectives.form.target",
                        figure(mine.aim().target()),
                        figure(plan.aim().target()))
                .line(
                        "objectives.form.low",
                        figure(mine.aim().low()),
                        figure(plan.aim().low()))
                .line(
                        "objectives.form.high",
                        figure(mine.aim().high()),
                        figure(plan.aim().high()))
                .line("objectives.form.due", mine.dueOn(), plan.dueOn())
                .line("objectives.form.owner", offer.name(mine.owner()), now.ownerName())
                .over(now.version()));
    }

    private static Map<String, Object> model(KeyResultPage page) {
        return Map.of(
                "page", page,
                "keyResultForm", KeyResultForm.of(page.keyResult()),
                "checkInForm", CheckInForm.on(page.today(), ConfidenceForm.empty()),
                "confidenceForm", ConfidenceForm.empty());
    }

    private static MessageSourceResolvable nature(KeyResultPlan plan) {
        return new DefaultMessageSourceResolvable("objectives.form.nature." + plan.nature());
    }

    private static MessageSourceResolvable direction(KeyResultPlan plan) {
        return new DefaultMessageSourceResolvable(
                "objectives.form.direction." + plan.aim().direction());
    }

    private static @Nullable Quantity figure(@Nullable BigDecimal value) {
        return value == null ? null : Quantity.of(value);
    }
}
