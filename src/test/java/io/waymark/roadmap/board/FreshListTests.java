package io.waymark.roadmap.board;

import static io.waymark.roadmap.board.ListedUnit.titles;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.roadmap.Status;
import io.waymark.testing.OwnWorld;
import io.waymark.testing.Statements;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A roadmap of usual size is listed as if it were reckoned at each look. */
@OwnWorld
class FreshListTests {

    private static final String WRITES = "update listed_card";

    @Autowired
    private ApplicationContext portal;

    private ListedUnit unit;

    @BeforeEach
    void threeCards() {
        unit = new ListedUnit(portal).proposed(3);
        assertThat(titles(unit.table(Map.of()).shown())).containsExactly("Card 1", "Card 2", "Card 3");
    }

    @Test
    void whatNothingChangedIsNotReckonedAgain() {
        assertThat(Statements.of(() -> unit.table(Map.of()))).noneMatch(it -> it.contains(WRITES));
    }

    @Test
    void workOnACardIsListedAtTheNextLook() {
        unit.days(3, 7);
        assertThat(titles(unit.table(Map.of()).shown())).containsExactly("Card 3", "Card 1", "Card 2");
        assertThat(unit.head().days()).isEqualTo(7);
        unit.run(
                "update action set finished_at = now() where initiative_id = ?",
                unit.id(3).value());
        assertThat(titles(unit.table(Map.of()).shown())).containsExactly("Card 1", "Card 2", "Card 3");
        assertThat(unit.table(Map.of()).shown().getLast().allFinished()).isTrue();
    }

    @Test
    void aCardThatIsDoneLosesItsRankAtOnce() {
        unit.becomes(1, Status.DONE);
        assertThat(titles(unit.table(Map.of()).shown())).containsExactly("Card 2", "Card 3");
        assertThat(unit.head().open()).isEqualTo(2);
    }

    @Test
    void aNewNameIsFoundAtOnce() {
        unit.run(
                "update initiative set title = 'Ärger mit Zertifikaten' where id = ?",
                unit.id(2).value());
        assertThat(titles(unit.table(Map.of("q", "ärger")).shown())).containsExactly("Ärger mit Zertifikaten");
    }

    @Test
    void aCardThatIsTakenBackIsListedNoMore() {
        unit.run("delete from initiative where id = ?", unit.id(2).value());
        assertThat(titles(unit.table(Map.of()).shown())).containsExactly("Card 1", "Card 3");
        assertThat(unit.head().cards()).isEqualTo(2);
    }

    @Test
    void anotherDayIsAnotherGround() {
        assertThat(Statements.of(() -> unit.in(() -> unit.head(ListedUnit.TODAY.plusDays(1)))))
                .anyMatch(it -> it.contains(WRITES));
    }

    /** A change that is committed while somebody reckons without it is found by the next look. */
    @Test
    void whatIsChangedWhileSomebodyReckonsIsNotForgotten() throws Exception {
        unit.days(2, 1);
        CountDownLatch reckoned = new CountDownLatch(1);
        CountDownLatch changed = new CountDownLatch(1);
        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            Future<List<String>> look = other.submit(() -> unit.in(() -> {
                List<String> seen = titles(unit.table(Map.of()).shown());
                reckoned.countDown();
                wait(changed);
                return seen;
            }));
            wait(reckoned);
            unit.run(
                            "update action set finished_at = now() where initiative_id = ?",
                            unit.id(2).value())
                    .days(3, 1);
            changed.countDown();
            assertThat(look.get()).containsExactly("Card 2", "Card 1", "Card 3");
        }
        assertThat(titles(unit.table(Map.of()).shown())).containsExactly("Card 3", "Card 1", "Card 2");
    }

    private static void wait(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
