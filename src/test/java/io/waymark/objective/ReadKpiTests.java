package io.waymark.objective;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.figure.Aim;
import io.waymark.figure.Nature;
import io.waymark.figure.Reading;
import io.waymark.goal.KeyResultId;
import io.waymark.goal.KpiId;
import io.waymark.goal.ObjectiveId;
import io.waymark.kpi.Founded;
import io.waymark.kpi.KpiChangeResult;
import io.waymark.kpi.KpiChanges;
import io.waymark.organisation.Member;
import io.waymark.organisation.TimeOrderedId;
import io.waymark.outcome.OutcomeTrees;
import io.waymark.testing.OwnWorld;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Key results that read a KPI: its measurements are their figures. */
@OwnWorld
class ReadKpiTests {

    private static final KeyResultChange DONE = new KeyResultChange.Done();
    private static final KeyResultChange OTHER_SOURCE = new KeyResultChange.OtherSource();
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);

    @Autowired
    private ApplicationContext portal;

    private FoundedShop shop;
    private Member eva;
    private KpiId kpi;
    private KeyResultId days;

    @BeforeEach
    void aKeyResultReadsAKpi() {
        shop = new FoundedShop(portal);
        eva = shop.eva;
        kpi = kpi();
        ObjectiveId objective = shop.objective("Offers go live in a week");
        days = new KeyResultId(TimeOrderedId.next());
        assertThat(shop.as(eva, () -> shop.keyResults().add(eva, objective, days, days(kpi), shop.clock)))
                .isEqualTo(DONE);
    }

    @Test
    void whatIsMeasuredIsWhereItStands() {
        assertThat(shop.read(days).reading()).isNull();
        assertThat(shop.read(days).reckoning().key()).isEqualTo("objectives.reckoning.not-measured");
        measure(MONDAY.plusDays(7), "21");
        measure(MONDAY, "30");
        assertThat(shop.read(days).reading()).isEqualTo(new Reading(MONDAY.plusDays(7), new BigDecimal("21")));
        assertThat(shop.as(eva, () -> portal.getBean(KeyResultRows.class).course(eva, days)))
                .extracting(it -> it.value().intValue())
                .containsExactly(30, 21);
        assertThat(told()).isEqualTo(21);
    }

    @Test
    void nobodyEntersAFigureBesideTheKpi() {
        measure(MONDAY, "30");
        assertThat(shop.checkIn(eva, days, MONDAY.plusDays(1), 5)).isEqualTo(OTHER_SOURCE);
        assertThat(shop.checkIns(days)).isEmpty();
        assertThat(told()).isEqualTo(30);
    }

    @Test
    void howSureSomebodyIsIsKeptWithTheNewestFigure() {
        assertThat(vouch(6)).isEqualTo(OTHER_SOURCE);
        measure(MONDAY, "30");
        assertThat(vouch(6)).isEqualTo(DONE);
        assertThat(vouch(6)).isEqualTo(DONE);
        assertThat(shop.checkIns(days))
                .extracting(RecordedCheckIn::checkIn)
                .containsExactly(new CheckIn(MONDAY, new BigDecimal("30"), 6, "Legal answers"));
        measure(MONDAY.plusDays(7), "21");
        assertThat(shop.read(days).now()).isEqualTo("21");
        assertThat(Objects.requireNonNull(shop.read(days).latest()).confidence())
                .isEqualTo(6);
    }

    @Test
    void withoutItsKpiItsCheckInsCountAgain() {
        measure(MONDAY, "30");
        read(null);
        assertThat(shop.read(days).reading()).isNull();
        assertThat(vouch(6)).isEqualTo(OTHER_SOURCE);
        shop.checkIn(eva, days, MONDAY, 33);
        assertThat(told()).isEqualTo(33);
        read(kpi);
        assertThat(told()).isEqualTo(30);
    }

    @Test
    void aRetiredKpiKeepsItsLastFigure() {
        measure(MONDAY, "30");
        shop.as(eva, () -> portal.getBean(KpiChanges.class).retire(eva, kpi, 0, shop.clock));
        assertThat(Objects.requireNonNull(shop.read(days).kpi()).retired()).isTrue();
        assertThat(shop.read(days).now()).isEqualTo("30");
    }

    @Test
    void whatItReadsIsInTheRecordOfItsObjective() {
        ObjectiveId objective = shop.read(days).objective();
        read(null);
        assertThat(shop.history(objective)).startsWith("activity.key-result.changed");
        assertThat(shop.read(days).plan().fields()).containsEntry("kpi", "");
        assertThat(days(kpi).fields()).containsEntry("kpi", kpi.toString());
    }

    /** As the line of sight and the report tell it. */
    private int told() {
        return shop.as(eva, () -> portal.getBean(OutcomeTrees.class).of(eva)).objectives().stream()
                .flatMap(it -> it.keyResults().stream())
                .filter(it -> it.id().equals(days))
                .flatMap(it -> it.latest().stream())
                .mapToInt(it -> it.value().intValue())
                .findFirst()
                .orElse(0);
    }

    private KeyResultChange vouch(int confidence) {
        UUID key = TimeOrderedId.next();
        return shop.as(
                eva,
                () -> portal.getBean(CheckIns.class).vouch(eva, days, key, confidence, "Legal answers", shop.clock));
    }

    private void read(@Nullable KpiId source) {
        int version = shop.read(days).version();
        assertThat(shop.as(eva, () -> shop.keyResults().change(eva, days, version, days(source), shop.clock)))
                .isEqualTo(DONE);
    }

    private void measure(LocalDate day, String value) {
        new Founded(portal).measure(eva, kpi, day, value);
    }

    private KpiId kpi() {
        KpiChangeResult result = shop.as(
                eva,
                () -> portal.getBean(KpiChanges.class)
                        .add(eva, Founded.figure("Days to an offer", aim()), null, shop.clock));
        return ((KpiChangeResult.Done) result).id();
    }

    private static KeyResultPlan days(@Nullable KpiId kpi) {
        return new KeyResultPlan("Days to an offer", Nature.BUSINESS, "days", aim(), FoundedShop.DUE, null, kpi);
    }

    private static Aim aim() {
        return Aim.lower(new BigDecimal("35"), new BigDecimal("7"));
    }
}
