package io.waymark.planning;

/** What a lead can choose from, and what they most likely want of it. */
record PlanProposal(PlanChoices choices, PlanForm form) {}
