package io.waymark.goal.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a goal is retired. */
record GoalRetirementForm(
        @NotBlank(message = "{goal.error.reason}") @Size(max = 1000)
        String reason) {}
