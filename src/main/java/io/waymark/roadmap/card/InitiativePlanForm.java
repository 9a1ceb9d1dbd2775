package io.waymark.roadmap.card;

import io.waymark.figure.Quarter;
import io.waymark.form.Clash;
import io.waymark.organisation.PersonId;
import io.waymark.roadmap.AgainstPrerequisite;
import io.waymark.roadmap.InitiativeFacts;
import io.waymark.roadmap.InitiativePlan;
import io.waymark.roadmap.RoadmapChoices;
import io.waymark.roadmap.Status;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.validation.BindingResult;

/** The plan of an initiative as it was chosen; an owner or a quarter may be left empty, a reason where the status needs none. */
record InitiativePlanForm(
        @Nullable PersonId assignee,
        @Nullable Quarter quarter,

        @NotNull(message = "{roadmap.error.state}") @Nullable
        Status state,

        @Size(max = 500) String because,

        @Size(max = 500) String against,

        @Nullable Integer version) {

    /** The form of what stands. */
    static InitiativePlanForm of(InitiativeFacts facts) {
        InitiativePlan plan = facts.plan();
        return new InitiativePlanForm(
                plan.owner(), plan.target(), plan.status(), plan.reason(), facts.against(), facts.version());
    }

    /** Says what of the form is not offered, and what the plan would go against: whoever keeps that says why. */
    void judge(InitiativePage page, BindingResult problems) {
        if (assignee != null && !page.choices().offers(assignee)) {
            problems.rejectValue("assignee", "roadmap.error.assignee");
        }
        if (state != null && plan().lacksReason()) {
            problems.rejectValue("because", "roadmap.error.because." + state);
        }
        InitiativeFacts facts = page.card().facts();
        if (state != null && facts.word().forbids(facts.status(), state)) {
            problems.rejectValue("state", "cost.error.plan", new Object[] {facts.title()}, null);
        }
        if (state != null && !problems.hasErrors() && against.isEmpty()) {
            page.against(plan()).stream().findFirst().ifPresent(it -> tell(it, problems));
        }
    }

    private static void tell(AgainstPrerequisite it, BindingResult problems) {
        problems.rejectValue(
                "against",
                it.quarter() == null ? "card.error.against.unplanned" : "card.error.against",
                new @Nullable Object[] {it.needed().title(), it.quarter()},
                null);
    }

    /** Why it is kept; nothing where it keeps to the order. */
    String kept(InitiativePage page) {
        return page.against(plan()).isEmpty() ? "" : against;
    }

    /** Shows what was chosen beside what stands now. */
    Clash beside(InitiativeFacts now, RoadmapChoices choices, Clash clash) {
        return clash.line("roadmap.edit.state", words(state), words(now.status()))
                .line("roadmap.edit.because", because, now.plan().reason())
                .line(
                        "roadmap.edit.assignee",
                        choices.nameOf(assignee),
                        choices.nameOf(now.plan().owner()))
                .line("roadmap.edit.quarter", quarter, now.target())
                .line("card.against.reason", against, now.against());
    }

    /** A form that lost its version was made from an old page. */
    int seenVersion() {
        return version == null ? -1 : version;
    }

    /** Call only when nothing is wrong. */
    InitiativePlan plan() {
        return new InitiativePlan(Objects.requireNonNull(state), because, assignee, quarter);
    }

    private static MessageSourceResolvable words(@Nullable Status status) {
        return new DefaultMessageSourceResolvable("roadmap.status." + status);
    }
}
