package io.waymark.dashboard;

import io.waymark.organisation.Task;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A task in the words of its reader.
 *
 * @param about what it is about
 * @param names of those whom it waits for
 * @param answering how far the member is; null where it is nothing of theirs to answer
 */
record Duty(
        Task task,
        String about,
        List<String> names,
        @Nullable Answering answering,
        LocalDate today) {

    /** What a person does first among things of one day, or of no day; all else comes behind. */
    private static final List<String> FIRST = List.of("sent-back", "continue", "begin", "hand-in");

    /** What is late first, then by the day that matters. */
    static final Comparator<Duty> ORDER = Comparator.comparing(Duty::later)
            .thenComparing(Duty::dueOn, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Duty::place);

    /** How far ahead a week goes. */
    private static final int WEEK = 7;

    public String kind() {
        return answering == null ? task.kind() : answering.kind();
    }

    public String path() {
        return answering == null ? task.path() : answering.path();
    }

    /** Where those who wait for it look on: questions are opened by who answers them, and what they came to by everybody. */
    public String watched() {
        return path().replace("/questions/", "/results/");
    }

    public @Nullable LocalDate dueOn() {
        return task.dueOn();
    }

    public boolean overdue() {
        return task.overdue(today);
    }

    /** Whether it waits already, or is due within the week. */
    boolean thisWeek() {
        return !overdue() && (dueOn() == null || days() <= WEEK);
    }

    boolean later() {
        return dueOn() != null && days() > WEEK;
    }

    /** So many days from today; negative where it is overdue. */
    public long days() {
        LocalDate due = dueOn();
        return due == null ? 0 : ChronoUnit.DAYS.between(today, due);
    }

    /** Names what the button is about. */
    public String named() {
        return answering == null ? about : answering.dimension().title();
    }

    private int place() {
        int first = FIRST.indexOf(kind());
        return first < 0 ? FIRST.size() : first;
    }
}
