package io.waymark.pulse;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.content.Edition;
import io.waymark.content.Practice;
import io.waymark.content.PracticeKey;
import io.waymark.organisation.Member;
import io.waymark.organisation.Tenancy;
import io.waymark.organisation.Unit;
import io.waymark.roadmap.UnitWithGaps;
import io.waymark.scoring.Rating;
import io.waymark.testing.OwnWorld;
import io.waymark.testing.Statements;
import io.waymark.testing.WorldEdition;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@OwnWorld
class PulseSuggestionsTests {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private PulseSuggestions suggestions;

    private Taken taken;
    private Member ada;
    private Member eva;
    private Unit unit;

    @BeforeEach
    void aNewUnit() {
        UnitWithGaps world = new UnitWithGaps(portal);
        taken = new Taken(portal);
        ada = world.member("ada", "acme");
        eva = world.member("eva", "acme");
        unit = world.unit(ada);
    }

    @Test
    void anAnswerOfTwoSuggestsFullyBelowLargelyAtAndNothingAbove() {
        taken.finished(eva, unit, 2, 10);

        Map<PracticeKey, Rating> suggested = of(eva);

        for (Practice it : taken.edition().practices()) {
            assertThat(suggested.get(it.key()))
                    .isEqualTo(it.level() == 1 ? Rating.FULLY : it.level() == 2 ? Rating.LARGELY : null);
        }
    }

    @Test
    void theNewestFinishedPulseSpeaks() {
        taken.finished(eva, unit, 1, 20);
        taken.finished(eva, unit, 3, 10);
        taken.begun(eva, unit);

        assertThat(of(eva).values())
                .contains(Rating.FULLY, Rating.LARGELY)
                .hasSameSizeAs(taken.edition().practices());
    }

    @Test
    void aPulseSpeaksInAnAssessmentOfAnotherEditionToo() {
        taken.finished(eva, unit, 2, 10);

        assertThat(of(eva, WorldEdition.in(portal)).values()).contains(Rating.FULLY, Rating.LARGELY);
    }

    @Test
    void nobodySpeaksForAnotherAndAnOldPulseIsSilent() {
        taken.finished(eva, unit, 2, 181);

        assertThat(of(eva)).isEmpty();
        assertThat(of(ada)).isEmpty();
    }

    @Test
    void suggestionsAreOneStatement() {
        taken.finished(eva, unit, 2, 179);

        List<String> asked =
                Statements.besideSessionAndMember(() -> assertThat(of(eva)).isNotEmpty());

        assertThat(asked).hasSize(1);
    }

    private Map<PracticeKey, Rating> of(Member member) {
        return of(member, taken.edition());
    }

    private Map<PracticeKey, Rating> of(Member member, Edition edition) {
        return Tenancy.of(member).call(() -> suggestions.ratings(member, unit.id(), edition, Instant.now()));
    }
}
