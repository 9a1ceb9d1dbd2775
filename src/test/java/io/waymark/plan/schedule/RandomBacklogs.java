package io.waymark.plan.schedule;

import io.waymark.figure.Quarter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** Backlogs from seeds, the same from the same seed, and what makes them easier. */
public final class RandomBacklogs {

    private static final List<String> ROLES = List.of("platform", "security", "finance");
    private static final LocalDate FROM = LocalDate.of(2027, 2, 10);

    private final Random random;

    public RandomBacklogs(long seed) {
        random = new Random(seed);
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 200);
    }

    public Backlog<Integer> backlog(int most) {
        int teams = random.nextInt(1, 4);
        return new Backlog<>(
                FROM,
                IntStream.range(0, random.nextInt(1, most + 1))
                        .mapToObj(it -> task(it, teams))
                        .toList(),
                IntStream.range(0, teams).mapToObj(this::team).toList(),
                random.nextInt(1, 4));
    }

    /** More capacity, fewer days off, fewer days left, fewer things to obey; all, some or none of them. */
    public Backlog<Integer> eased(Backlog<Integer> it) {
        return new Backlog<>(
                it.from(),
                it.tasks().stream().map(this::eased).toList(),
                it.teams().stream().map(this::eased).toList(),
                it.abreast() + random.nextInt(2));
    }

    List<Set<Integer>> groups(Backlog<Integer> backlog) {
        return IntStream.range(0, 4)
                .mapToObj(group -> backlog.tasks().stream()
                        .map(OpenTask::id)
                        .filter(it -> random.nextInt(3) == 0)
                        .collect(Collectors.toSet()))
                .toList();
    }

    private OpenTask<Integer> task(int id, int teams) {
        return new OpenTask<>(
                id,
                random.nextInt(1, 30),
                random.nextInt(0, 200) / 10.0,
                random.ints(id == 0 ? 0 : random.nextInt(3), 0, Math.max(1, id))
                        .boxed()
                        .collect(Collectors.toSet()),
                often(3, ROLES.get(random.nextInt(ROLES.size()))),
                often(6, new UUID(0, random.nextInt(teams + 1))),
                often(4, new Quarter(2027, 1 + random.nextInt(4))),
                often(6, FROM.plusDays(random.nextInt(100))),
                often(4, FROM.plusDays(random.nextInt(200))));
    }

    private TeamCapacity team(int number) {
        return new TeamCapacity(
                new UUID(0, number),
                "Team " + number,
                random.nextInt(1, 5),
                random.nextInt(5, 200),
                Map.of(new Quarter(2027, 2), (double) random.nextInt(0, 200)),
                random.ints(8, 0, 120).mapToObj(FROM::plusDays).collect(Collectors.toSet()),
                ROLES.stream().filter(it -> random.nextInt(3) > 0).collect(Collectors.toSet()));
    }

    private OpenTask<Integer> eased(OpenTask<Integer> it) {
        return random.nextInt(3) > 0
                ? it
                : new OpenTask<>(
                        it.id(),
                        it.value(),
                        it.days() * random.nextDouble(),
                        it.after().stream().filter(id -> random.nextBoolean()).collect(Collectors.toSet()),
                        it.role(),
                        it.team(),
                        random.nextBoolean() ? it.quarter() : null,
                        random.nextBoolean() ? it.notBefore() : null,
                        it.provable());
    }

    private TeamCapacity eased(TeamCapacity it) {
        List<LocalDate> off = new ArrayList<>(it.daysOff());
        off.removeIf(day -> random.nextInt(4) == 0);
        return new TeamCapacity(
                it.id(),
                it.name(),
                it.members() + random.nextInt(2),
                it.usual() + random.nextInt(2) * random.nextInt(80),
                it.quarters(),
                Set.copyOf(off),
                random.nextBoolean() ? it.roles() : Set.copyOf(ROLES));
    }

    private <T> @Nullable T often(int oneOf, T it) {
        return random.nextInt(oneOf) == 0 ? it : null;
    }
}
