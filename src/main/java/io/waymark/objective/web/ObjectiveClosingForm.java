package io.waymark.objective.web;

import jakarta.validation.constraints.Size;

/** Why an objective is closed; possibly empty. */
record ObjectiveClosingForm(@Size(max = 1000) String reason) {}
