package io.waymark.roadmap;

import java.util.List;

/** A card with its actions as they are reckoned, by their position. */
record CardWork(InitiativeFacts facts, List<RoadmapWork> works) {

    InitiativeId id() {
        return facts.id();
    }
}
