package io.waymark.dashboard;

import io.waymark.organisation.Notice;
import io.waymark.organisation.Task;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a mail calls a task, and how many days before its day it begins to. */
enum TaskNotice {
    MEASURE("measure", Notice.Kind.MEASUREMENT_DUE, -1),
    LOOK("look-at-evidence", Notice.Kind.EVIDENCE_DUE, 14),
    ANY("", null, 3);

    /** Nothing is told of earlier. */
    static final int LONGEST_AHEAD = 14;

    private final String task;
    private final Notice.@Nullable Kind its;
    private final int daysAhead;

    TaskNotice(String task, Notice.@Nullable Kind its, int daysAhead) {
        this.task = task;
        this.its = its;
        this.daysAhead = daysAhead;
    }

    static TaskNotice of(Task task) {
        return Arrays.stream(values())
                .filter(it -> it.task.equals(task.kind()))
                .findFirst()
                .orElse(ANY);
    }

    boolean tells(Task task, LocalDate today) {
        return !Objects.requireNonNull(task.dueOn()).isAfter(today.plusDays(daysAhead));
    }

    Notice.Kind kind(Task task, LocalDate today) {
        if (its != null) {
            return its;
        }
        return task.overdue(today) ? Notice.Kind.OVERDUE : Notice.Kind.DUE_SOON;
    }
}
