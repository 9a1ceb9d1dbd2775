package io.waymark.roadmap.web;

import io.waymark.organisation.PersonId;
import io.waymark.roadmap.InitiativeFacts;
import io.waymark.roadmap.InitiativePlan;
import io.waymark.roadmap.Quarter;
import io.waymark.roadmap.RoadmapChoices;
import io.waymark.roadmap.Status;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The plan of an initiative as it was chosen; an owner or a quarter may be left empty. */
record InitiativePlanForm(String state, String assignee, String quarter, String version) {

    InitiativePlanForm(
            @Nullable String state, @Nullable String assignee, @Nullable String quarter, @Nullable String version) {
        this.state = Typed.text(state);
        this.assignee = Typed.text(assignee);
        this.quarter = Typed.text(quarter);
        this.version = Typed.text(version);
    }

    /** The form of what stands. */
    static InitiativePlanForm of(InitiativeFacts facts) {
        Map<String, String> fields = facts.plan().fields();
        return new InitiativePlanForm(
                fields.get("status"), fields.get("owner"), fields.get("target"), String.valueOf(facts.version()));
    }

    /** What is wrong: field to message key. */
    Map<String, String> problems(RoadmapChoices choices) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (!Typed.reads(state, Status::valueOf)) {
            problems.put("state", "roadmap.error.state");
        }
        if (!offered(choices)) {
            problems.put("assignee", "roadmap.error.assignee");
        }
        if (!quarter.isEmpty() && !Typed.reads(quarter, Quarter::parse)) {
            problems.put("quarter", "roadmap.error.quarter");
        }
        if (!Typed.reads(version, Integer::valueOf)) {
            problems.put("version", "roadmap.error.version");
        }
        return problems;
    }

    /** Call only when nothing is wrong. */
    InitiativePlan plan() {
        return new InitiativePlan(
                Status.valueOf(state),
                assignee.isEmpty() ? null : new PersonId(UUID.fromString(assignee)),
                quarter.isEmpty() ? null : Quarter.parse(quarter));
    }

    int seenVersion() {
        return Integer.parseInt(version);
    }

    /** The fields by name, to be sent once more. */
    Map<String, String> fields() {
        return Map.of("state", state, "assignee", assignee, "quarter", quarter, "version", version);
    }

    private boolean offered(RoadmapChoices choices) {
        return assignee.isEmpty()
                || choices.people().stream().anyMatch(it -> it.id().toString().equals(assignee));
    }
}
