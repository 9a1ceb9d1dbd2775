package io.waymark.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.organisation.Member;
import io.waymark.organisation.UnitId;
import io.waymark.scoring.LevelRange;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Acme's passes, in days since 1970. */
class VerdictsTests {

    private static final UnitId ACME = new UnitId(new UUID(0, 2));
    private static final UnitId SHOP = new UnitId(new UUID(0, 3));
    private static final LevelRange THREE = new LevelRange(3, 3, 3);
    private static final LevelRange TWO = new LevelRange(2, 2, 3);

    private final List<UnitId> asked = new ArrayList<>();

    @Test
    void conditionsAreAskedOnlyWhereRatingsReachThreeAndNoPassStands() {
        Verdicts verdicts = verdicts(pass(10, null));

        assertThat(verdicts.today(ACME, THREE)).isInstanceOf(GateVerdict.Passed.class);
        assertThat(verdicts.today(SHOP, TWO)).isInstanceOf(GateVerdict.Unneeded.class);
        assertThat(asked).isEmpty();
        assertThat(verdicts.today(SHOP, THREE)).isEqualTo(new GateVerdict.Closed(4));
        assertThat(verdicts.today(SHOP, THREE)).isEqualTo(new GateVerdict.Closed(4));
        assertThat(asked).containsExactly(SHOP);
    }

    @Test
    void aLapsedPassIsNone() {
        assertThat(verdicts(pass(10, 20)).today(ACME, THREE)).isEqualTo(new GateVerdict.Closed(4));
    }

    @Test
    void anOlderResultPassedWhereAPassStoodBeforeTheNextWasSigned() {
        Verdicts verdicts = verdicts(pass(10, 20));

        assertThat(verdicts.between(ACME, THREE, day(5), day(15))).isInstanceOf(GateVerdict.Passed.class);
        assertThat(verdicts.between(ACME, THREE, day(12), day(30))).isInstanceOf(GateVerdict.Passed.class);
        assertThat(verdicts.between(ACME, THREE, day(5), day(10))).isInstanceOf(GateVerdict.Unpassed.class);
        assertThat(verdicts.between(ACME, THREE, day(20), day(30))).isInstanceOf(GateVerdict.Unpassed.class);
        assertThat(verdicts.between(SHOP, THREE, day(5), day(15))).isInstanceOf(GateVerdict.Unpassed.class);
    }

    private Verdicts verdicts(GateRecord.Pass pass) {
        return new Verdicts(Someone.LEAD, new GateRecord() {
            @Override
            public List<Pass> passes(Member member) {
                return List.of(pass);
            }

            @Override
            public int conditions() {
                return 5;
            }

            @Override
            public int missing(Member member, UnitId unit) {
                asked.add(unit);
                return 4;
            }
        });
    }

    private static GateRecord.Pass pass(int from, @Nullable Integer until) {
        return new GateRecord.Pass(ACME, day(from), until == null ? null : day(until));
    }

    private static Instant day(int number) {
        return Instant.EPOCH.plusSeconds(number * 86_400L);
    }
}
