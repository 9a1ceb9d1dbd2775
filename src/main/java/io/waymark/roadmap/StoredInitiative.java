package io.waymark.roadmap;

import io.waymark.content.EditionId;
import io.waymark.content.Effort;
import io.waymark.content.PracticeKey;
import io.waymark.content.TopicKey;
import io.waymark.figure.Quarter;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.UnitId;
import io.waymark.team.TeamId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@link RoadmapRows}: a card with one of its actions; a card that has none comes without. */
record StoredInitiative(
        InitiativeId id,
        int version,
        UnitId unitId,
        String editionId,
        @Nullable String title,
        @Nullable TopicKey topicKey,
        @Nullable Integer level,
        @Nullable String outcome,
        Status status,
        @Nullable String statusReason,
        @Nullable PersonId ownerId,
        @Nullable LocalDate targetQuarter,
        @Nullable LocalDate startNotBefore,
        @Nullable String againstReason,
        @Nullable TeamId teamId,
        @Nullable String teamName,
        @Nullable Double overridePriority,
        @Nullable String overrideReason,
        @Nullable Instant overrideAt,
        @Nullable BigDecimal costOnce,
        @Nullable BigDecimal costMonthly,
        @Nullable String costSaidBy,
        @Nullable String costJudgedBy,
        @Nullable Instant costJudgedAt,
        @Nullable String costAgainst,
        @Nullable String ownerName,
        @Nullable String overrideBy,
        @Nullable ActionId actionId,
        @Nullable Integer actionVersion,
        @Nullable String actionEdition,
        @Nullable String actionTitle,
        @Nullable String ownSteps,
        @Nullable String ownDoneWhen,
        @Nullable Integer optimistic,
        @Nullable Integer likely,
        @Nullable Integer pessimistic,
        @Nullable BigDecimal actualDays,
        @Nullable Instant finishedAt,
        @Nullable String finishedBy,
        @Nullable BigDecimal daysBefore,
        @Nullable UUID prerequisiteOf,
        @Nullable String application,
        List<PracticeKey> practices,
        List<Integer> ticked) {

    /** The edition that it was made with. */
    EditionId edition() {
        return EditionId.parse(editionId);
    }

    /** @param told what it is called */
    InitiativeFacts facts(String told, List<ActionFacts> actions) {
        return new InitiativeFacts(
                id,
                version,
                unitId,
                topicKey == null ? null : new InitiativeFacts.TopicLevel(topicKey, Objects.requireNonNull(level)),
                told,
                Objects.requireNonNullElse(outcome, ""),
                plan(),
                startNotBefore,
                Objects.requireNonNullElse(againstReason, ""),
                ownerName,
                teamId == null ? null : new InitiativeFacts.ByTeam(teamId, Objects.requireNonNull(teamName)),
                byHand(),
                cost(),
                actions);
    }

    Optional<ActionFacts> action() {
        return Optional.ofNullable(actionId)
                .map(it -> new ActionFacts(
                        it,
                        Objects.requireNonNull(actionVersion),
                        actionEdition == null ? null : EditionId.parse(actionEdition),
                        Objects.requireNonNull(actionTitle),
                        practices,
                        new ActionFacts.OwnWords(lines(ownSteps), lines(ownDoneWhen), effort()),
                        Set.copyOf(ticked),
                        finishedAt == null ? null : new ActionFacts.Finish(finishedAt, finishedBy, actualDays),
                        daysBefore,
                        neededBy()));
    }

    private InitiativePlan plan() {
        return new InitiativePlan(
                status,
                Objects.requireNonNullElse(statusReason, ""),
                ownerId,
                targetQuarter == null ? null : Quarter.of(targetQuarter));
    }

    private InitiativeFacts.@Nullable ByHand byHand() {
        return overridePriority == null
                ? null
                : new InitiativeFacts.ByHand(
                        overridePriority,
                        Objects.requireNonNull(overrideReason),
                        Objects.requireNonNull(overrideBy),
                        Objects.requireNonNull(overrideAt));
    }

    private @Nullable CardCost cost() {
        return costOnce == null
                ? null
                : new CardCost(
                        costOnce,
                        Objects.requireNonNull(costMonthly),
                        Objects.requireNonNull(costSaidBy),
                        costJudgedBy,
                        costJudgedAt,
                        Objects.requireNonNullElse(costAgainst, ""));
    }

    private @Nullable Effort effort() {
        return likely == null
                ? null
                : new Effort(Objects.requireNonNull(optimistic), likely, Objects.requireNonNull(pessimistic));
    }

    private ActionFacts.@Nullable FirstApplication neededBy() {
        return prerequisiteOf == null
                ? null
                : new ActionFacts.FirstApplication(prerequisiteOf, Objects.requireNonNull(application));
    }

    private static List<String> lines(@Nullable String text) {
        return text == null ? List.of() : text.lines().toList();
    }
}
