package waymark.benchmark;

import io.waymark.content.Edition;
import io.waymark.content.Practice;
import io.waymark.content.PracticeKey;
import io.waymark.plan.forecast.Estimate;
import io.waymark.plan.schedule.OpenTask;
import io.waymark.roadmap.ActionId;
import io.waymark.roadmap.order.Tenths;
import io.waymark.roadmap.order.WorkBand;
import io.waymark.roadmap.order.WorkItem;
import io.waymark.scoring.Rating;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * An action of {@link OperatingFirm}: Level 1 is Fully, 2 Partly, 3 Not, and all else is beyond its target.
 *
 * @param number from 0; those from the number of gaps on close the same practices again
 */
record Gapped(int number, Practice practice, WorkBand band, double value, Set<ActionId> after) {

    private static final int LEAST_VALUE = 3;
    private static final int SPREAD = 27;
    private static final int MONTHS_A_QUARTER = 3;

    static Rating rating(Practice practice) {
        return switch (practice.level()) {
            case 1 -> Rating.FULLY;
            case 2 -> Rating.PARTLY;
            default -> Rating.NOT;
        };
    }

    static List<Gapped> of(Edition edition, int actions) {
        Random random = new Random(1);
        List<Practice> gaps = edition.practices().stream()
                .filter(it -> it.level() == 2 || it.level() == 3)
                .toList();
        List<PracticeKey> keys = gaps.stream().map(Practice::key).toList();
        return IntStream.range(0, actions)
                .mapToObj(it -> new Gapped(
                        it,
                        gaps.get(it % gaps.size()),
                        WorkBand.values()[1 + random.nextInt(4)],
                        LEAST_VALUE + random.nextInt(SPREAD),
                        after(gaps.get(it % gaps.size()), keys, it / gaps.size() * gaps.size(), actions)))
                .toList();
    }

    private static Set<ActionId> after(Practice practice, List<PracticeKey> keys, int first, int actions) {
        return practice.action().requires().stream()
                .mapToInt(keys::indexOf)
                .filter(it -> it >= 0 && it + first < actions)
                .mapToObj(it -> id(it + first))
                .collect(Collectors.toUnmodifiableSet());
    }

    ActionId id() {
        return id(number);
    }

    String role() {
        return practice.action().owner();
    }

    Estimate estimate() {
        return Estimate.of(practice.action().effort(), missing());
    }

    WorkItem<ActionId> item() {
        double days = Tenths.of(practice.action().effort().mean() * missing());
        return new WorkItem<>(id(), "Action " + number, band, value, days, practice.level(), number, after);
    }

    OpenTask<ActionId> task(WorkItem<ActionId> item, LocalDate today) {
        LocalDate provable =
                today.plusMonths((long) MONTHS_A_QUARTER * practice.action().earliest());
        return new OpenTask<>(id(), item.value(), item.days(), item.after(), role(), null, null, null, provable);
    }

    private double missing() {
        return rating(practice) == Rating.PARTLY ? 2 / 3.0 : 1;
    }

    private static ActionId id(int number) {
        return new ActionId(new UUID(0, number));
    }
}
