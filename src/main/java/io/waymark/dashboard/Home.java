package io.waymark.dashboard;

import io.waymark.assessment.AnsweringProgress;
import io.waymark.assessment.Assessment;
import io.waymark.organisation.Activity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A person's start page in one organisation.
 *
 * @param mine all that waits for the person, in the order in which it is done
 * @param others what waits for others, and the person for it
 * @param next what comes next in the organisation; empty unless nothing waits for the person
 * @param running open assessments as a whole, for those who run them
 * @param firstSteps for those who run them, until they are taken
 * @param done what happened this week: what the person did, to who keeps the people all
 * @param named title and unit of each assessment, by its id: entries of the record are about them
 * @param shown the assessment of the unit that is shown beside; null where nothing was assessed
 */
record Home(
        List<Duty> mine,
        List<Duty> others,
        Optional<Duty> next,
        List<Running> running,
        Optional<FirstSteps> firstSteps,
        List<Activity> done,
        Map<UUID, String> named,
        @Nullable Assessment shown) {

    /** More than these of a later day are folded, and no more people are named at once. */
    private static final int FEW = 5;

    /** An open assessment seen from above. */
    record Running(Assessment assessment, AnsweringProgress progress) {}

    /** What is done first. */
    public Optional<Duty> first() {
        return mine.stream().findFirst();
    }

    /** Whether nothing is left to do, and the organisation has begun. */
    public boolean idle() {
        return mine.isEmpty() && firstSteps.filter(it -> !it.answered()).isEmpty();
    }

    /** What is late, behind the first. */
    public List<Duty> overdue() {
        return behind(Duty::overdue);
    }

    /** What waits already or is due within the week, behind the first. */
    public List<Duty> thisWeek() {
        return behind(Duty::thisWeek);
    }

    /** What has more time, behind the first. */
    public List<Duty> later() {
        return behind(Duty::later);
    }

    public boolean folded() {
        return later().size() > FEW;
    }

    /** The first of those whom something waits for, in its order. */
    public List<String> awaited() {
        return everyAwaited().limit(FEW).toList();
    }

    /** How many more something waits for. */
    public long moreAwaited() {
        return everyAwaited().skip(FEW).count();
    }

    private Stream<String> everyAwaited() {
        return others.stream().flatMap(it -> it.names().stream()).distinct();
    }

    private List<Duty> behind(Predicate<Duty> which) {
        return mine.stream().skip(1).filter(which).toList();
    }
}
