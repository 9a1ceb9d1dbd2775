package io.waymark.firstapplication.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a member would have decided otherwise. */
record ApplicationDissentForm(
        @NotBlank(message = "{application.error.dissent}") @Size(max = 1000)
        String reason) {}
