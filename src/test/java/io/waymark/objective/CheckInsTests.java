package io.waymark.objective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.waymark.form.LeftVersion;
import io.waymark.goal.KeyResultId;
import io.waymark.goal.ObjectiveId;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.Role;
import io.waymark.organisation.TimeOrderedId;
import io.waymark.testing.OwnWorld;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@OwnWorld
class CheckInsTests {

    private static final KeyResultChange DONE = new KeyResultChange.Done();
    private static final KeyResultChange ENDED = new KeyResultChange.Ended();
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);

    @Autowired
    private ApplicationContext portal;

    private FoundedShop shop;
    private Member eva;
    private ObjectiveId objective;
    private KeyResultId orders;

    @BeforeEach
    void found() {
        shop = new FoundedShop(portal);
        eva = shop.eva;
        objective = shop.objective("Carry the sale");
        orders = shop.keyResult(objective, "Orders a minute");
    }

    @Test
    void whatWasCheckedInLastForADayCountsAndTheRestIsKept() {
        shop.checkIn(eva, orders, MONDAY, 3);
        shop.checkIn(eva, orders, MONDAY, 4);
        assertThat(shop.checkIns(orders))
                .extracting(it -> it.checkIn().value().intValue() + " " + it.counts())
                .containsExactly("4 true", "3 false");
        assertThat(shop.read(orders).now()).isEqualTo("4");
        assertThat(shop.history(objective))
                .containsExactly(
                        "activity.check-in.recorded",
                        "activity.check-in.recorded",
                        "activity.key-result.added",
                        "activity.objective.added");
    }

    @Test
    void anEarlierDayThatIsToldLaterIsNotNow() {
        shop.checkIn(eva, orders, MONDAY, 4);
        shop.checkIn(eva, orders, MONDAY.minusDays(7), 9);
        assertThat(shop.read(orders).now()).isEqualTo("4");
    }

    @Test
    void theSameSentTwiceIsRecordedOnce() {
        shop.checkIn(eva, orders, MONDAY, 4);
        assertThat(shop.checkIn(eva, orders, MONDAY, 4)).isEqualTo(DONE);
        assertThat(shop.checkIns(orders)).hasSize(1);
    }

    @Test
    void aFormSentTwiceIsRecordedOnceThoughSomebodyCheckedInBetween() {
        Member fay = shop.colleague("Fay", Role.FINANCE);
        UUID key = TimeOrderedId.next();
        CheckIn four = new CheckIn(MONDAY, new BigDecimal("4"), 5, "");
        CheckIn five = new CheckIn(MONDAY, new BigDecimal("5"), 5, "");
        CheckIns checkIns = portal.getBean(CheckIns.class);
        shop.as(eva, () -> checkIns.record(eva, orders, key, four, shop.clock));
        shop.checkIn(fay, orders, MONDAY, 6);
        shop.as(eva, () -> checkIns.record(eva, orders, key, four, shop.clock));
        assertThat(shop.checkIns(orders)).hasSize(2);
        shop.as(eva, () -> checkIns.record(eva, orders, key, five, shop.clock));
        assertThat(shop.read(orders).now()).isEqualTo("5");
        assertThat(shop.checkIns(orders)).hasSize(3);
    }

    @Test
    void theSameByAnotherPersonIsRecorded() {
        Member fay = shop.colleague("Fay", Role.FINANCE);
        shop.checkIn(eva, orders, MONDAY, 4);
        assertThat(shop.checkIn(fay, orders, MONDAY, 4)).isEqualTo(DONE);
        assertThat(shop.checkIns(orders)).extracting(RecordedCheckIn::byName).containsExactly("Fay", "Eva");
    }

    @ParameterizedTest
    @ValueSource(strings = {"update check_in set value = 10", "delete from check_in", "truncate check_in"})
    void thePortalItselfCannotChangeACheckIn(String sql) {
        shop.checkIn(eva, orders, MONDAY, 4);
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> shop.as(
                        eva,
                        () -> portal.getBean(TransactionTemplate.class)
                                .execute(status -> portal.getBean(JdbcClient.class)
                                        .sql(sql)
                                        .update())))
                .havingRootCause()
                .withMessageContaining("permission denied for table check_in");
    }

    @Test
    void aDroppedKeyResultKeepsItsCheckInsAndDoesNotCountUntilItIsTakenUpAgain() {
        shop.checkIn(eva, orders, MONDAY, 4);
        assertThat(shop.as(eva, () -> shop.keyResults().drop(eva, orders, shop.clock)))
                .isEqualTo(DONE);
        assertThat(shop.checkIn(eva, orders, MONDAY, 5)).isEqualTo(ENDED);
        assertThat(shop.checkIns(orders)).hasSize(1);
        assertThat(Attainment.ofKeyResults(List.of(shop.read(orders)))).isEqualTo(new Attainment.NoKeyResults());
        assertThat(shop.as(eva, () -> shop.keyResults().takeUp(eva, orders, LeftVersion.ANY, shop.clock)))
                .isEqualTo(DONE);
        assertThat(shop.checkIn(eva, orders, MONDAY, 5)).isEqualTo(DONE);
    }

    @Test
    void nothingUnderAClosedObjectiveChanges() {
        shop.checkIn(eva, orders, MONDAY, 4);
        shop.as(eva, () -> shop.objectives().close(eva, objective, "", shop.clock));
        assertThat(shop.checkIn(eva, orders, MONDAY, 5)).isEqualTo(ENDED);
        assertThat(shop.checkIn(eva, orders, MONDAY, 4)).isEqualTo(DONE);
        assertThat(change(0, "Orders an hour")).isEqualTo(ENDED);
        assertThat(shop.as(eva, () -> shop.keyResults().drop(eva, orders, shop.clock)))
                .isEqualTo(ENDED);
        assertThat(shop.as(
                        eva,
                        () -> shop.keyResults()
                                .add(
                                        eva,
                                        objective,
                                        new KeyResultId(UUID.randomUUID()),
                                        shop.orders("New"),
                                        shop.clock)))
                .isEqualTo(ENDED);
    }

    @Test
    void aStaleChangeOfAKeyResultIsNotMade() {
        assertThat(change(0, "Orders an hour")).isEqualTo(DONE);
        assertThat(change(0, "Orders a day")).isEqualTo(new KeyResultChange.Stale(shop.read(orders)));
        assertThat(change(0, "Orders an hour")).isEqualTo(DONE);
        assertThat(shop.read(orders).title()).isEqualTo("Orders an hour");
    }

    @Test
    void anotherOrganisationsKeyResultIsNotFound() {
        Member stranger = new FoundedShop(portal).eva;
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> shop.checkIn(stranger, orders, MONDAY, 4));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> shop.as(stranger, () -> shop.keyResults().drop(stranger, orders, shop.clock)));
    }

    @Test
    void theDatabaseRefusesATargetOnTheWrongSide() {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> shop.as(
                        eva,
                        () -> portal.getBean(TransactionTemplate.class)
                                .execute(status -> portal.getBean(JdbcClient.class)
                                        .sql("update key_result set baseline = 20 where id = ?")
                                        .param(orders.value())
                                        .update())));
        assertThat(shop.read(orders).aim().baseline()).isEqualTo(BigDecimal.ZERO);
    }

    private KeyResultChange change(int seen, String title) {
        return shop.as(eva, () -> shop.keyResults().change(eva, orders, seen, shop.orders(title), shop.clock));
    }
}
