package io.waymark.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProposedTitleTests {

    @Test
    void theFirstOfAQuarterIsCalledByIt() {
        assertThat(ProposedTitle.of("2027 Q1", List.of("2026 Q4"))).isEqualTo("2027 Q1");
    }

    @Test
    void noTitleIsProposedTwice() {
        assertThat(ProposedTitle.of("2027 Q1", List.of("2027  q1"))).isEqualTo("2027 Q1 (2)");
        assertThat(ProposedTitle.of("2027 Q1", List.of("2027 Q1", "2027 Q1 (2)")))
                .isEqualTo("2027 Q1 (3)");
    }
}
