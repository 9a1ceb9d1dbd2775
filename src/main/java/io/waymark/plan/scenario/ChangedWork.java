package io.waymark.plan.scenario;

import io.waymark.plan.WorkAhead;
import io.waymark.plan.schedule.Backlog;
import io.waymark.plan.schedule.OpenTask;
import io.waymark.roadmap.ActionId;
import io.waymark.roadmap.Card;
import io.waymark.roadmap.InitiativeId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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
        Set<InitiativeId> touched = query.cards();
        return ahead.with(new Backlog<>(
                backlog.from(),
                backlog.tasks().stream()
                        .filter(it -> !gone.contains(it.id()))
                        .map(it -> changed(it, idOf(cards, it), touched, query))
                        .toList(),
                backlog.teams().stream().map(query::changed).toList(),
                backlog.abreast()));
    }

    /** These, and all that wait for them, straight or through others. */
    static Set<ActionId> withAllThatNeed(Set<ActionId> out, Collection<OpenTask<ActionId>> tasks) {
        Set<ActionId> gone = new HashSet<>(out);
        List<ActionId> more = List.copyOf(out);
        while (!more.isEmpty()) {
            more = tasks.stream()
                    .filter(it -> !gone.contains(it.id()))
                    .filter(it -> it.after().stream().anyMatch(gone::contains))
                    .map(OpenTask::id)
                    .toList();
            gone.addAll(more);
        }
        return gone;
    }

    private static InitiativeId idOf(Map<ActionId, Card> cards, OpenTask<ActionId> task) {
        return Objects.requireNonNull(cards.get(task.id())).id();
    }

    private static OpenTask<ActionId> changed(
            OpenTask<ActionId> task, InitiativeId card, Set<InitiativeId> touched, WhatIfQuery query) {
        return touched.contains(card)
                ? new OpenTask<>(
                        task.id(),
                        task.value(),
                        task.days(),
                        task.after(),
                        task.role(),
                        query.teams()
                                .getOrDefault(card, Optional.ofNullable(task.team()))
                                .orElse(null),
                        query.quarters()
                                .getOrDefault(card, Optional.ofNullable(task.quarter()))
                                .orElse(null),
                        query.starts().getOrDefault(card, task.notBefore()),
                        task.provable())
                : task;
    }
}
