package io.waymark.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.content.EditionId;
import io.waymark.organisation.FreshUnit;
import io.waymark.organisation.Unit;
import io.waymark.organisation.UnitId;
import io.waymark.scoring.Scorecard;
import io.waymark.scoring.Sheet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StandingRuleTests {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final List<String> SHEETS = List.of("./././", "F/./.", "w/w/w", "N/N/N", "F/P/N", "F/F/N", "F/F/F");

    private final List<Scored> newestFirst = new ArrayList<>();
    private final List<MilestoneClaim> milestones = new ArrayList<>();

    @Test
    void whatIsSignedStaysTheHeadlineWhileTheNextCycleIsAnswered() {
        begin();
        answer("F/F/N");
        sign();
        begin();
        answer("N/N/N");

        Standing.Signed signed = (Standing.Signed) standing();
        assertThat(signed.claim().level()).isEqualTo(2);
        assertThat(signed.next().orElseThrow().claim().level()).isZero();
        assertThat(signed.figures().assessment().open())
                .as("it can say something")
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"./././", "w/w/w", "F/./."})
    void aCycleOfWhichLessThanHalfIsKnownSaysNothingYet(String signs) {
        begin();
        answer("F/F/N");
        sign();
        begin();
        answer(signs);

        assertThat(standing().told().orElseThrow().assessment().open()).isFalse();
    }

    @Test
    void untilAResultIsSignedTheOpenAssessmentIsProvisional() {
        begin();
        answer("F/./.");

        assertThat(standing()).isInstanceOf(Standing.Provisional.class);
    }

    @Test
    void withoutAResultTheOneThatWasAnsweredSpeaksBeforeTheOneThatWasNot() {
        begin();
        answer("F/./.");
        begin();

        assertThat(standing().told().orElseThrow().answered()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void nothingThatBeginsLowersAStanding(long seed) {
        Random random = new Random(seed);
        begin();
        for (int step = 0; step < 60; step++) {
            Claim before = claim();
            switch (random.nextInt(4)) {
                case 0 -> begin();
                case 1 -> sign();
                default -> answer(SHEETS.get(random.nextInt(SHEETS.size())));
            }
            if (before != null && !signedNow) {
                assertThat(claim()).isEqualTo(before);
            }
        }
    }

    private boolean signedNow;

    private @Nullable Claim claim() {
        return standing() instanceof Standing.Signed signed ? signed.claim() : null;
    }

    private Standing standing() {
        return StandingRule.of(
                newestFirst,
                milestones,
                it -> new Claim(it.reached(), new GateVerdict.Unneeded(), it.obligations(), it.unplaced(), List.of()),
                it -> Claim.of(it.card(), new GateVerdict.Unneeded()));
    }

    private void begin() {
        signedNow = false;
        Unit unit = FreshUnit.of(Someone.LEAD, new UnitId(new UUID(0, 2)));
        Plan plan = new Plan(unit.id(), new EditionId("small", "1.0"), "Cycle", List.of());
        AssessmentId id = new AssessmentId(new UUID(1, newestFirst.size()));
        newestFirst.addFirst(scored(new Assessment(Someone.LEAD, id, plan, unit, START), "./././"));
    }

    private void answer(String signs) {
        signedNow = false;
        Assessment newest = newestFirst.getFirst().assessment();
        if (newest.open()) {
            newestFirst.set(0, scored(newest, signs));
        }
    }

    private void sign() {
        Scored newest = newestFirst.getFirst();
        signedNow = newest.assessment().open();
        if (signedNow) {
            newest.assessment().signOff(START, LocalDate.EPOCH);
            int number = milestones.size();
            milestones.add(Frozen.milestone("Q" + number, START.plusSeconds(number), newest.card())
                    .inShort());
        }
    }

    private static Scored scored(Assessment assessment, String signs) {
        Scorecard card = Sheet.of("people.culture: " + signs).scorecard();
        return new Scored(
                assessment,
                new AgreedRatings(Map.of(), Set.of(), Set.of(), Set.of(), Set.of(), Map.of(), Map.of()),
                card);
    }
}
