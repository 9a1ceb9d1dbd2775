package io.waymark.roadmap;

import io.waymark.content.Action;
import java.util.List;
import java.util.function.Function;

/** What is to be done, in own words where there are any, else as the edition tells it. */
record ActionText(List<String> steps, List<String> doneWhen) {

    static ActionText of(RoadmapWork work) {
        ActionFacts.OwnWords own = work.facts().own();
        return new ActionText(told(own.steps(), work, Action::steps), told(own.doneWhen(), work, Action::doneWhen));
    }

    private static List<String> told(List<String> own, RoadmapWork work, Function<Action, List<String>> part) {
        return own.isEmpty()
                ? work.made().stream()
                        .flatMap(it -> part.apply(it.action()).stream())
                        .toList()
                : own;
    }
}
