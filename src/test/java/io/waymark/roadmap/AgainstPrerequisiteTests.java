package io.waymark.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.content.Edition;
import io.waymark.content.Effort;
import io.waymark.figure.Quarter;
import io.waymark.organisation.UnitId;
import io.waymark.roadmap.order.ExpectedLevels;
import io.waymark.roadmap.order.ValueRule;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Deployment, on card 2, needs the pipeline of card 1. Today is in 2026 Q4. */
class AgainstPrerequisiteTests {

    private static final Edition MODEL = SmallModel.edition(
            SmallModel.practice("pipeline", 2, 2, false, new Effort(30, 30, 30)),
            SmallModel.practice("deployment", 2, 3, false, new Effort(4, 4, 4), "pipeline"));

    private static final Quarter NOW = new Quarter(2026, 4);

    @ParameterizedTest(name = "{2} in {3}, what it needs {0} in {1}: against it {4}")
    @CsvSource(textBlock = """
            PLANNED,     2027 Q2, PLANNED,     2027 Q1, true
            PLANNED,     2027 Q2, PLANNED,     2027 Q2, false
            PLANNED,     2027 Q2, PLANNED,     2027 Q3, false
            PLANNED,     2027 Q2, PLANNED,     ,        false
            PROPOSED,    ,        PLANNED,     2027 Q1, true
            PROPOSED,    ,        BLOCKED,     2027 Q1, true
            PROPOSED,    ,        PROPOSED,    ,        false
            PLANNED,     2027 Q1, IN_PROGRESS, ,        true
            PLANNED,     2026 Q4, IN_PROGRESS, ,        false
            IN_PROGRESS, ,        IN_PROGRESS, ,        false
            IN_PROGRESS, 2027 Q2, PLANNED,     2027 Q1, false
            IN_PROGRESS, ,        DONE,        ,        true
            DONE,        ,        DONE,        ,        false
            DROPPED,     ,        PLANNED,     2027 Q1, false
            PLANNED,     2027 Q2, DROPPED,     2027 Q1, false
            """)
    void nothingIsDoneBeforeWhatItNeeds(
            Status needed, @Nullable String then, Status status, @Nullable String when, boolean against) {
        Roadmap roadmap =
                roadmap(card(1, plan(needed, then), "pipeline"), card(2, plan(Status.PROPOSED, null), "deployment"));
        assertThat(AgainstPrerequisite.of(roadmap, Planned.id(2), plan(status, when), NOW))
                .hasSize(against ? 1 : 0);
    }

    @Test
    void whoIsToldHearsWhichCardAndWhereItIsPlanned() {
        Roadmap roadmap = roadmap(
                card(1, plan(Status.PLANNED, "2027 Q2"), "pipeline"),
                card(2, plan(Status.PROPOSED, null), "deployment"));
        assertThat(AgainstPrerequisite.of(roadmap, Planned.id(2), plan(Status.PLANNED, "2027 Q1"), NOW))
                .containsExactly(
                        new AgainstPrerequisite(new Card.Neighbour(Planned.id(1), "Card 1"), new Quarter(2027, 2)));
    }

    @Test
    void aCardIsNotBeforeItself() {
        Roadmap roadmap = roadmap(card(1, plan(Status.PROPOSED, null), "pipeline", "deployment"));
        assertThat(AgainstPrerequisite.of(roadmap, Planned.id(1), plan(Status.DONE, null), NOW))
                .isEmpty();
    }

    private static InitiativePlan plan(Status status, @Nullable String target) {
        return new InitiativePlan(status, "Because", null, target == null ? null : Quarter.of(target));
    }

    private static InitiativeFacts card(int number, InitiativePlan plan, String... closes) {
        InitiativeFacts usual = Planned.card(number, plan.status(), closes);
        return new InitiativeFacts(
                usual.id(), 0, new UnitId(new UUID(0, 0)), null, usual.title(), "", plan, null, null, usual.actions());
    }

    private static Roadmap roadmap(InitiativeFacts... cards) {
        List<CardWork> works =
                Stream.of(cards).map(it -> Planned.work(it, MODEL)).toList();
        LocalDate today = NOW.firstDay();
        return new PriorityReckoning(works, Map.of(), new ValueRule(List.of(), ExpectedLevels.usual(), Set.of(), today))
                .roadmap(true);
    }
}
