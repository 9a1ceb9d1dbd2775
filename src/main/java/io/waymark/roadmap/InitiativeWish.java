package io.waymark.roadmap;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** A change of an initiative that an architect wishes for. */
sealed interface InitiativeWish {

    /** The message key of its activity entry. */
    String what();

    /** The part of the initiative that it changes, by field, as the activity record keeps it. */
    Map<String, String> part(Initiative initiative);

    boolean fulfilledBy(Initiative initiative);

    void fulfil(Initiative initiative);

    /** Another status, owner or target quarter. */
    record Replan(InitiativePlan plan, Instant now) implements InitiativeWish {

        @Override
        public String what() {
            return "activity.initiative.planned";
        }

        @Override
        public Map<String, String> part(Initiative initiative) {
            return initiative.plan().fields();
        }

        @Override
        public boolean fulfilledBy(Initiative initiative) {
            return initiative.plan().equals(plan);
        }

        @Override
        public void fulfil(Initiative initiative) {
            initiative.replan(plan, now);
        }
    }

    /** A priority set by hand, or none any more. */
    record Prioritise(Optional<PriorityOverride> byHand) implements InitiativeWish {

        @Override
        public String what() {
            return byHand.isPresent()
                    ? "activity.initiative.priority-overridden"
                    : "activity.initiative.override-removed";
        }

        @Override
        public Map<String, String> part(Initiative initiative) {
            return initiative.override().map(PriorityOverride::fields).orElse(Map.of());
        }

        @Override
        public boolean fulfilledBy(Initiative initiative) {
            return part(initiative).equals(byHand.map(PriorityOverride::fields).orElse(Map.of()));
        }

        @Override
        public void fulfil(Initiative initiative) {
            initiative.setPriority(byHand.orElse(null));
        }
    }
}
