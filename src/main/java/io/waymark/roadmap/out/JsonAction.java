package io.waymark.roadmap.out;

import io.waymark.roadmap.ActionFacts;
import io.waymark.roadmap.PlacedAction;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** An action as JSON, by the names that docs/exports.md describes. */
record JsonAction(
        String id,
        String title,
        List<String> practices,
        List<Step> steps,
        List<String> doneWhen,
        double personDaysLeft,
        boolean left,
        @Nullable Instant finishedAt) {

    record Step(String text, boolean done) {}

    static JsonAction of(PlacedAction action) {
        return new JsonAction(
                action.facts().id().toString(),
                action.facts().title(),
                action.closings().stream()
                        .map(it -> it.practice().key().value())
                        .toList(),
                IntStream.range(0, action.steps().size())
                        .mapToObj(it -> new Step(action.steps().get(it), action.done(it)))
                        .toList(),
                action.doneWhen(),
                action.worth().days(),
                action.left(),
                Optional.ofNullable(action.facts().finished())
                        .map(ActionFacts.Finish::at)
                        .orElse(null));
    }
}
