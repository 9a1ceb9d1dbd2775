package io.waymark.roadmap.web;

import io.waymark.roadmap.InitiativeFacts;
import io.waymark.roadmap.RoadmapChoices;
import java.util.Map;

/**
 * Two versions of an initiative side by side: what was sent, and what somebody saved first.
 *
 * @param fields to send again to keep the member's own version
 * @param action where to
 * @param back to keep what is saved
 */
record Conflict(InitiativeFacts saved, Map<String, String> fields, String action, String back, RoadmapChoices choices) {

    /** Whether status, owner and target quarter are at odds; else it is the priority. */
    public boolean aboutPlan() {
        return fields.containsKey("state");
    }

    /** Whether the member wishes for no priority by hand. */
    public boolean removal() {
        return !aboutPlan() && !fields.containsKey("priority");
    }

    /** The owner that the member chose; empty where nobody. */
    public String chosenOwner() {
        return choices.people().stream()
                .filter(it -> it.id().toString().equals(fields.get("assignee")))
                .map(RoadmapChoices.OfPerson::name)
                .findFirst()
                .orElse("");
    }
}
