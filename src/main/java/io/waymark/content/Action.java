package io.waymark.content;

import java.util.List;

/**
 * What closes a practice's gap.
 *
 * @param owner the typical role, as people call it
 * @param requires practices without which the action cannot be finished
 * @param helps practices that make it easier
 * @param earliest quarters until it can be proven, 0 to 12
 */
public record Action(
        String title,
        String outcome,
        List<String> steps,
        List<String> doneWhen,
        String owner,
        Effort effort,
        List<PracticeKey> requires,
        List<PracticeKey> helps,
        int earliest) {

    /** Nothing but what it requires stands beside it, and it can be proven at once. */
    public Action(
            String title,
            String outcome,
            List<String> steps,
            List<String> doneWhen,
            String owner,
            Effort effort,
            List<PracticeKey> requires) {
        this(title, outcome, steps, doneWhen, owner, effort, requires, List.of(), 0);
    }
}
