package io.waymark.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.content.PracticeKey;
import io.waymark.content.TopicKey;
import io.waymark.scoring.Sheet;
import io.waymark.scoring.TopicWeight;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What a milestone keeps beside its levels. */
class FrozenFiguresTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void keepTheObligationsThatWereMissed() {
        assertThat(kept(Sheet.of("people.culture: FFF*/N*L*/-*")).obligations())
                .containsExactly(new PracticeKey("people.culture.at-2-0"));
    }

    @Test
    void keepWhatWasPresumed() {
        assertThat(kept(Sheet.of("people.culture: .F./F/F").presuming()).presumed())
                .containsExactly(new PracticeKey("people.culture.at-1-0"), new PracticeKey("people.culture.at-1-2"));
    }

    @Test
    void leaveOutATopicThatWasSetAside() {
        var sheet = Sheet.of("people.culture: F/F/F", "people.ai: F/N/N").settingAside("people.ai");
        assertThat(kept(sheet).dimensions().getFirst().topics())
                .extracting(it -> it.key().value())
                .containsExactly("people.culture");
    }

    @Test
    void keepTheWeightsThatCount() {
        var sheet = Sheet.of("people.culture: F/F/F", "people.ai: F/N/N", "people.cost: F/F/N")
                .weighing("people.culture", 2)
                .weighing("people.ai", 3)
                .settingAside("people.ai");
        assertThat(FrozenFigures.weights(sheet.scorecard()))
                .containsOnlyKeys(new TopicKey("people.culture"))
                .containsValue(new TopicWeight(2, "It matters to us"));
    }

    @Test
    void ofTheFirstRuleNameNeither() {
        var old = JSON.readValue("""
                {"level": {"low": 1, "now": 1, "high": 2}, "spread": {"counts": [0, 1]},
                 "distance": {"low": 0.1, "now": 0.2, "high": 0.3}, "dimensions": []}
                """, Milestone.Figures.class);
        assertThat(old.obligations()).isEmpty();
        assertThat(old.presumed()).isEmpty();
        assertThat(old.level().high()).isEqualTo(2);
    }

    private static Milestone.Figures kept(Sheet sheet) {
        return JSON.readValue(JSON.writeValueAsString(FrozenFigures.of(sheet.scorecard())), Milestone.Figures.class);
    }
}
