package io.waymark.roadmap.web;

import io.waymark.figure.Quarter;
import io.waymark.form.Clash;
import io.waymark.organisation.PersonId;
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

        @Nullable Integer version) {

    /** The form of what stands. */
    static InitiativePlanForm of(InitiativeFacts facts) {
        InitiativePlan plan = facts.plan();
        return new InitiativePlanForm(plan.owner(), plan.target(), plan.status(), plan.reason(), facts.version());
    }

    /** Says what of the form is not offered. */
    void judge(RoadmapChoices choices, BindingResult problems) {
        if (assignee != null && !choices.offers(assignee)) {
            problems.rejectValue("assignee", "roadmap.error.assignee");
        }
        if (state != null && plan().lacksReason()) {
            problems.rejectValue("because", "roadmap.error.because." + state);
        }
    }

    /** Shows what was chosen beside what stands now. */
    Clash beside(InitiativeFacts now, RoadmapChoices choices, Clash clash) {
        return clash.line("roadmap.edit.state", words(state), words(now.status()))
                .line("roadmap.edit.because", because, now.plan().reason())
                .line(
                        "roadmap.edit.assignee",
                        choices.nameOf(assignee),
                        choices.nameOf(now.plan().owner()))
                .line("roadmap.edit.quarter", quarter, now.target());
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
