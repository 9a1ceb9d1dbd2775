package io.waymark.content;

import java.util.List;

/** What closes a practice's gap; {@code requires} names the practices whose actions come first. */
public record Action(
        String title,
        String outcome,
        List<String> steps,
        List<String> doneWhen,
        String owner,
        Effort effort,
        List<PracticeKey> requires) {}
