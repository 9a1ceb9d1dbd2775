package io.waymark.objective;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.goal.ObjectiveId;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CircleTests {

    private static final ObjectiveId A = id(1);
    private static final ObjectiveId B = id(2);
    private static final ObjectiveId C = id(3);
    private static final ObjectiveId D = id(4);

    @Test
    void anObjectiveCannotSupportItself() {
        assertThat(Circle.of(A, Set.of(A), Map.of()))
                .hasValueSatisfying(it -> assertThat(it).containsExactly(A, A));
    }

    @Test
    void twoCannotSupportEachOther() {
        assertThat(Circle.of(A, Set.of(B), Map.of(B, Set.of(A))))
                .hasValueSatisfying(it -> assertThat(it).containsExactly(A, B, A));
    }

    @Test
    void aCircleOfThreeIsNamedInItsOrder() {
        assertThat(Circle.of(A, Set.of(B), Map.of(B, Set.of(C), C, Set.of(A))))
                .hasValueSatisfying(it -> assertThat(it).containsExactly(A, B, C, A));
    }

    @Test
    void aDiamondIsFine() {
        assertThat(Circle.of(A, Set.of(B, C), Map.of(B, Set.of(D), C, Set.of(D))))
                .isEmpty();
    }

    @Test
    void theShortestWayIsTold() {
        Map<ObjectiveId, Set<ObjectiveId>> parents = Map.of(B, Set.of(C), C, Set.of(A), D, Set.of(A));
        assertThat(Circle.of(A, Set.of(B, D), parents))
                .hasValueSatisfying(it -> assertThat(it).containsExactly(A, D, A));
    }

    @Test
    void whatAnObjectiveSupportedBeforeDoesNotCountAnyMore() {
        assertThat(Circle.of(A, Set.of(C), Map.of(A, Set.of(B), B, Set.of(A)))).isEmpty();
    }

    @Test
    void aCircleOfOthersIsNotItsOwn() {
        assertThat(Circle.of(A, Set.of(B), Map.of(B, Set.of(C), C, Set.of(B)))).isEmpty();
    }

    private static ObjectiveId id(int number) {
        return new ObjectiveId(new UUID(0, number));
    }
}
