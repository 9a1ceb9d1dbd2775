package io.waymark.dashboard;

import io.waymark.assessment.Assessment;
import io.waymark.assessment.Assessments;
import io.waymark.organisation.Activity;
import io.waymark.organisation.ActivityRecord;
import io.waymark.organisation.ChosenUnit;
import io.waymark.organisation.Member;
import io.waymark.organisation.Right;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what is waiting for a person: seven statements, however much that is, and one more where it is nothing. */
@Component
class Waiting {

    private static final int NEWEST = 20;

    private static final Duration WEEK = Duration.ofDays(7);

    private final Assessments assessments;
    private final Duties duties;
    private final RunningAssessments running;
    private final Beginning beginning;
    private final ActivityRecord activity;
    private final Clock clock;

    Waiting(
            Assessments assessments,
            Duties duties,
            RunningAssessments running,
            Beginning beginning,
            ActivityRecord activity,
            Clock clock) {
        this.assessments = assessments;
        this.duties = duties;
        this.running = running;
        this.beginning = beginning;
        this.activity = activity;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Home forMember(Member member, ChosenUnit chosen) {
        List<Assessment> all = assessments.of(member);
        List<Assessment> open = all.stream().filter(Assessment::open).toList();
        LocalDate today = member.today(clock);
        Duties.Divided divided = duties.of(member, open, today);
        return new Home(
                divided.mine(),
                divided.others(),
                divided.mine().isEmpty() ? duties.next(member, today) : Optional.empty(),
                member.may(Right.SIGN_OFF_ASSESSMENTS) ? running.of(member, open) : List.of(),
                beginning.of(member),
                done(member),
                named(all),
                shown(all, chosen));
    }

    private List<Activity> done(Member member) {
        Instant weekAgo = clock.instant().minus(WEEK);
        List<Activity> newest =
                member.may(Right.CHANGE_MEMBERS) ? activity.latest(member, NEWEST) : activity.by(member, NEWEST);
        return newest.stream().filter(it -> it.at().isAfter(weekAgo)).toList();
    }

    /** Of the chosen unit; else of the one in use assessed last. */
    private static @Nullable Assessment shown(List<Assessment> all, ChosenUnit chosen) {
        return all.stream()
                .min(Comparator.comparing((Assessment it) -> !it.unit().equals(chosen.unit()))
                        .thenComparing(Assessment::unitArchived))
                .orElse(null);
    }

    private static Map<UUID, String> named(List<Assessment> all) {
        return all.stream().collect(Collectors.toMap(it -> it.id().value(), it -> it.title() + ", " + it.unitName()));
    }
}
