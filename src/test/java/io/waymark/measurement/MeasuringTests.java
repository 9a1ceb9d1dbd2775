package io.waymark.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.waymark.figure.Figures;
import io.waymark.organisation.Activity;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.NotYourRole;
import io.waymark.organisation.Notice;
import io.waymark.organisation.Reminders;
import io.waymark.testing.OwnWorld;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@OwnWorld
class MeasuringTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Measuring measuring;

    @Autowired
    private Clock clock;

    @Autowired
    private List<Reminders> reminders;

    private MeasuredWorld world;
    private Member ada;
    private Measure kpi;

    @BeforeEach
    void aKpi() {
        world = new MeasuredWorld(portal);
        ada = world.ada();
        kpi = world.kpi("Lead time", "days");
    }

    @Test
    void aFigureStandsForItsDayAndIsRemembered() {
        assertThat(record("4.2")).isEqualTo(new Recorded.Done(false));
        assertThat(standing()).isEqualByComparingTo("4.2");
        assertThat(world.activity(kpi))
                .extracting(Activity::what, Activity::title)
                .containsExactly(tuple("activity.measurement.recorded", kpi.title()));
    }

    @Test
    void theSameFigureSentTwiceIsRecordedOnce() {
        record("4.2");
        assertThat(record("4.20")).isEqualTo(new Recorded.Done(true));
        assertThat(world.count(kpi)).isOne();
        assertThat(world.activity(kpi)).hasSize(1);
    }

    @Test
    void anotherFigureForTheDayIsNotWrittenOverIt() {
        record("4.2");
        assertThat(record("5"))
                .isInstanceOfSatisfying(
                        Recorded.Taken.class, it -> assertThat(it.now().value()).isEqualByComparingTo("4.2"));
        assertThat(standing()).isEqualByComparingTo("4.2");
    }

    @Test
    void aCorrectionKeepsTheEarlierFigure() {
        record("4.2");
        assertThat(correct(1, "4.6")).isEqualTo(new Recorded.Done(false));
        assertThat(world.days(kpi).getFirst().revisions())
                .extracting(it -> it.value() == null ? "" : Figures.typed(it.value()))
                .containsExactly("4.6", "4.2");
        assertThat(world.days(kpi).getFirst().now().note()).isEqualTo("Because");
        assertThat(world.activity(kpi)).extracting(Activity::what).first().isEqualTo("activity.measurement.corrected");
    }

    @Test
    void ofTwoWhoCorrectAtOnceOneIsTold() {
        record("4.2");
        correct(1, "4.6");
        assertThat(correct(1, "4.8"))
                .isInstanceOfSatisfying(
                        Recorded.Stale.class, it -> assertThat(it.now().value()).isEqualByComparingTo("4.6"));
        assertThat(correct(1, "4.6")).isEqualTo(new Recorded.Done(true));
        assertThat(correct(9, "4.8")).isInstanceOf(Recorded.Stale.class);
        assertThat(world.count(kpi)).isEqualTo(2);
    }

    @Test
    void ofManyWhoRecordAtOnceOneFigureStands() throws Exception {
        List<Callable<Recorded>> all =
                List.of(() -> record("1"), () -> record("2"), () -> record("3"), () -> record("4"), () -> record("5"));
        int done = 0;
        try (var hands = Executors.newFixedThreadPool(5)) {
            for (var hand : hands.invokeAll(all)) {
                done += hand.get() instanceof Recorded.Done ? 1 : 0;
            }
        }
        assertThat(done).isOne();
        assertThat(world.count(kpi)).isOne();
    }

    @Test
    void aDayThatWasTakenBackHasNoFigureAndKeepsItsHistory() {
        record("4.2");
        assertThat(takeBack(1)).isEqualTo(new Recorded.Done(false));
        assertThat(world.days(kpi).getFirst().takenBack()).isTrue();
        assertThat(standing()).isNull();
        assertThat(takeBack(1)).isEqualTo(new Recorded.Done(true));
        assertThat(record("4.3")).isInstanceOf(Recorded.Taken.class);
        assertThat(correct(2, "4.3")).isEqualTo(new Recorded.Done(false));
        assertThat(standing()).isEqualByComparingTo("4.3");
    }

    @Test
    void aRetiredKpiTakesNothing() {
        record("4.2");
        world.retire(kpi);
        assertThat(record("4.2")).isInstanceOf(Recorded.Retired.class);
        assertThat(correct(1, "5")).isInstanceOf(Recorded.Retired.class);
        assertThat(takeBack(1)).isInstanceOf(Recorded.Retired.class);
    }

    @Test
    void noDayToComeAndNoneLongPast() {
        LocalDate tomorrow = LocalDate.now(ZoneOffset.UTC).plusDays(1);
        for (LocalDate it : List.of(tomorrow, LocalDate.of(1969, 12, 31))) {
            assertThatIllegalArgumentException().isThrownBy(() -> record(ada, it, "1"));
        }
    }

    @Test
    void aStrangersKpiIsNotFound() {
        Member gus = world.member("gus", "globex");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> record(gus, DAY, "1"));
    }

    @Test
    void whoHoldsNoRoleOnlyReads() {
        Member nobody = new Member(
                ada.organisation(), ada.slug(), ada.organisationName(), ada.person(), ada.name(), Set.of(), ada.zone());
        assertThatExceptionOfType(NotYourRole.class).isThrownBy(() -> record(nobody, DAY, "1"));
    }

    @Test
    void thePortalCannotChangeOrDeleteWhatWasSaid() {
        record("4.2");
        for (String sql : List.of("update measurement set value = 0", "delete from measurement")) {
            assertThatThrownBy(() -> world.as(ada, () -> world.jdbc().sql(sql).update()))
                    .hasRootCauseMessage("ERROR: permission denied for table measurement");
        }
    }

    @Test
    void ownersAreRemindedOnceAPeriodHasPassed() {
        record("4.2");
        assertThat(reminded(DAY.plusMonths(1))).isNull();
        assertThat(reminded(DAY.plusMonths(1).plusDays(1))).isNotNull().satisfies(it -> {
            assertThat(it.kind()).isEqualTo(Notice.Kind.MEASUREMENT_DUE);
            assertThat(it.to()).isEqualTo(ada.person());
            assertThat(it.dueOn()).isEqualTo(DAY.plusMonths(1));
            assertThat(it.path()).isEqualTo("/orgs/acme/kpis/" + kpi.id() + "/measurements");
        });
    }

    @Test
    void whatWasNeverMeasuredIsDueAPeriodAfterItWasMade() {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        assertThat(reminded(today.plusMonths(1))).isNull();
        assertThat(reminded(today.plusMonths(1).plusDays(1))).isNotNull();
        world.retire(kpi);
        assertThat(reminded(today.plusMonths(2))).isNull();
    }

    private @Nullable Notice reminded(LocalDate today) {
        return world.as(
                        ada,
                        () -> reminders.stream()
                                .flatMap(it -> it.due(ada.organisation(), ada.zone(), today).stream())
                                .filter(it -> it.subject().equals(kpi.id().value()))
                                .findFirst())
                .orElse(null);
    }

    private @Nullable BigDecimal standing() {
        return world.as(
                ada,
                () -> world.jdbc()
                        .sql("select value from standing_measurement where kpi_id = ?")
                        .param(kpi.id().value())
                        .query(BigDecimal.class)
                        .optional()
                        .orElse(null));
    }

    private Recorded record(String value) {
        return record(ada, DAY, value);
    }

    private Recorded record(Member member, LocalDate day, String value) {
        return world.as(member, () -> measuring.record(member, kpi.id(), day, new BigDecimal(value), "", clock));
    }

    private Recorded correct(int seen, String value) {
        return world.as(
                ada, () -> measuring.correct(ada, kpi.id(), DAY, seen, new BigDecimal(value), "Because", clock));
    }

    private Recorded takeBack(int seen) {
        return world.as(ada, () -> measuring.takeBack(ada, kpi.id(), DAY, seen, "Because", clock));
    }
}
