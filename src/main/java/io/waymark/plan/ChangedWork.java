package io.waymark.plan;

import io.waymark.plan.schedule.Backlog;
import io.waymark.plan.schedule.OpenTask;
import io.waymark.roadmap.ActionId;
import io.waymark.roadmap.Card;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Work with something changed: what is left out takes along all that needs it. */
final class ChangedWork {

    private ChangedWork() {}

    static WorkAhead of(WorkAhead ahead, WhatIfQuery query) {
        Map<ActionId, Card> cards = ahead.cardsByAction();
        Backlog<ActionId> backlog = ahead.backlog();
        Set<ActionId> out = cards.entrySet().stream()
                .filter(it -> query.out().contains(it.getValue().id()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        Set<ActionId> gone = withAllThatNeed(out, backlog.tasks());
        return ahead.with(new Backlog<>(
                backlog.from(),
                backlog.tasks().stream()
                        .filter(it -> !gone.contains(it.id()))
                        .map(it -> startingFrom(
                                it,
                                query.starts()
                                        .get(Objects.requireNonNull(cards.get(it.id()))
                                                .id())))
                        .toList(),
                backlog.teams().stream().map(query::changed).toList(),
                backlog.abreast()));
    }

    /** These, and all that wait for them, straight or through others. */
    static Set<ActionId> withAllThatNeed(Set<ActionId> out, Collection<OpenTask<ActionId>> tasks) {
        Set<ActionId> gone = new HashSet<>(out);
        List<ActionId> more;
        do {
            more = tasks.stream()
                    .filter(it -> !gone.contains(it.id()))
                    .filter(it -> it.after().stream().anyMatch(gone::contains))
                    .map(OpenTask::id)
                    .toList();
            gone.addAll(more);
        } while (!more.isEmpty());
        return gone;
    }

    private static OpenTask<ActionId> startingFrom(OpenTask<ActionId> task, @Nullable LocalDate day) {
        return day == null
                ? task
                : new OpenTask<>(
                        task.id(),
                        task.value(),
                        task.days(),
                        task.after(),
                        task.role(),
                        task.team(),
                        task.quarter(),
                        day,
                        task.provable());
    }
}
