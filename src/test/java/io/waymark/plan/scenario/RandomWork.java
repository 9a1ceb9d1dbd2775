package io.waymark.plan.scenario;

import io.waymark.content.PracticeKey;
import io.waymark.organisation.UnitId;
import io.waymark.plan.WorkAhead;
import io.waymark.plan.forecast.Calibration;
import io.waymark.plan.forecast.Estimate;
import io.waymark.plan.forecast.LevelDemands;
import io.waymark.plan.schedule.Backlog;
import io.waymark.plan.schedule.OpenTask;
import io.waymark.plan.schedule.RandomBacklogs;
import io.waymark.roadmap.ActionFacts;
import io.waymark.roadmap.ActionId;
import io.waymark.roadmap.Card;
import io.waymark.roadmap.InitiativeFacts;
import io.waymark.roadmap.InitiativeId;
import io.waymark.roadmap.InitiativePlan;
import io.waymark.roadmap.PlacedAction;
import io.waymark.roadmap.Status;
import io.waymark.roadmap.order.WorkBand;
import io.waymark.roadmap.order.Worth;
import io.waymark.scoring.RandomSheets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Work ahead from seeds, the same from the same seed: random graphs, calendars and claims, two actions a card. */
final class RandomWork {

    private static final int MOST = 25;
    private static final int A_CARD = 2;

    private RandomWork() {}

    static WorkAhead from(long seed) {
        Random random = new Random(seed);
        Backlog<ActionId> backlog = named(new RandomBacklogs(seed).backlog(MOST));
        LevelDemands levels = LevelDemands.of(RandomSheets.from(seed).scorecard());
        return new WorkAhead(
                cards(backlog.tasks().stream().map(OpenTask::id).toList()),
                backlog,
                backlog.tasks().stream()
                        .collect(Collectors.toMap(
                                OpenTask::id,
                                it -> new Estimate(
                                        it.days() * random.nextDouble(),
                                        it.days(),
                                        it.days() * (1 + 2 * random.nextDouble())))),
                closes(backlog, levels, random),
                levels,
                Calibration.of(List.of()));
    }

    static ActionId action(int number) {
        return new ActionId(new UUID(1, number));
    }

    static InitiativeId card(int number) {
        return new InitiativeId(new UUID(2, number));
    }

    /** Cards of two of these each, in their order. */
    static List<Card> cards(List<ActionId> actions) {
        return IntStream.range(0, Math.ceilDiv(actions.size(), A_CARD))
                .mapToObj(it -> cardOf(
                        it, actions.subList(it * A_CARD, Math.min(actions.size(), (it + 1) * A_CARD)), it * A_CARD))
                .toList();
    }

    private static Card cardOf(int number, List<ActionId> actions, int first) {
        List<PlacedAction> placed = new ArrayList<>();
        actions.forEach(it -> placed.add(placed(it, 1 + first + placed.size())));
        InitiativeFacts facts = new InitiativeFacts(
                card(number),
                0,
                new UnitId(new UUID(0, 0)),
                null,
                "Card " + number,
                "",
                new InitiativePlan(Status.PLANNED, null, null),
                null,
                null,
                placed.stream().map(PlacedAction::facts).toList());
        return new Card(
                Optional.of(number + 1),
                facts,
                placed,
                new Worth(List.of()),
                List.of(),
                WorkBand.TARGET,
                Optional.empty(),
                0);
    }

    private static PlacedAction placed(ActionId id, int place) {
        ActionFacts facts = new ActionFacts(
                id, 0, null, "Action " + place, List.of(), ActionFacts.OwnWords.NONE, Set.of(), null, null);
        return new PlacedAction(
                Optional.of(place),
                facts,
                true,
                null,
                List.of(),
                List.of(),
                List.of(),
                new Worth(List.of()),
                List.of(),
                Set.of(),
                WorkBand.TARGET,
                Optional.empty(),
                0);
    }

    private static Backlog<ActionId> named(Backlog<Integer> it) {
        return new Backlog<>(
                it.from(),
                it.tasks().stream()
                        .map(task -> new OpenTask<>(
                                action(task.id()),
                                task.value(),
                                task.days(),
                                task.after().stream().map(RandomWork::action).collect(Collectors.toSet()),
                                task.role(),
                                task.team(),
                                task.quarter(),
                                task.notBefore(),
                                task.provable()))
                        .toList(),
                it.teams(),
                it.abreast());
    }

    private static Map<ActionId, Set<PracticeKey>> closes(
            Backlog<ActionId> backlog, LevelDemands levels, Random random) {
        Map<ActionId, Set<PracticeKey>> closes = new HashMap<>();
        for (PracticeKey practice : levels.practices()) {
            ActionId action =
                    backlog.tasks().get(random.nextInt(backlog.tasks().size())).id();
            closes.computeIfAbsent(action, it -> new HashSet<>()).add(practice);
        }
        return closes;
    }
}
