package io.waymark.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.assessment.AssignmentChanges;
import io.waymark.assessment.Cycle;
import io.waymark.content.PracticeKey;
import io.waymark.organisation.Member;
import io.waymark.scoring.Rating;
import io.waymark.testing.OwnWorld;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Tess answered a topic because nobody would read it before the comparison; taking the others off it opens nothing. */
@OwnWorld
class TakenOffTests {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private MockMvcTester mvc;

    private Table table;
    private PracticeKey practice;
    private Cycle cycle;

    @BeforeEach
    void tessAnswersWhatOthersAnswerToo() {
        cycle = new Cycle(portal);
        table = new Table(portal, mvc);
        practice = table.practices.getFirst();
        table.says(table.tess, practice, Rating.FULLY, "Zanzibar");
    }

    @Test
    void herAnswersStayApartWhenAllOthersAreWithdrawn() {
        List.of(table.pete, table.archie, table.ada).forEach(this::withdraw);
        assertNobodyReadsIt();
    }

    @Test
    void norDoWithdrawingHerAndEverybodyElseOpenThem() {
        List.of(table.tess, table.pete, table.archie, table.ada).forEach(this::withdraw);
        assertNobodyReadsIt();
    }

    @Test
    void norDoesPassingEverythingOnToHer() {
        List.of(table.pete, table.archie, table.ada).forEach(this::passOnToTess);
        assertNobodyReadsIt();
    }

    @Test
    void norDoesHandingInAndTakingItBack() {
        cycle.answer(table.tess, table.id, rest(), Rating.FULLY);
        assertThat(table.visitor("tess").post(table.address + "/hand-ins/technology", Map.of()))
                .hasRedirectedUrl(table.address + "/review/technology");
        assertThat(table.visitor("tess").post(table.address + "/hand-ins/technology/withdrawal", Map.of()))
                .hasRedirectedUrl(table.address + "/review/technology");
        assertNobodyReadsIt();
    }

    @Test
    void onceSheHandsInAsTheOnlyOneLeftTheyOpenAndTheRecordSaysSo() {
        List.of(table.pete, table.archie, table.ada).forEach(this::withdraw);
        cycle.answer(table.tess, table.id, rest(), Rating.FULLY);
        cycle.handIn(table.tess, table.id, "technology");
        assertThat(table.visitor("eva").page(table.comparison()).text()).contains("Zanzibar");
        assertThat(table.visitor("eva").page(table.address + "/activity").text())
                .contains("All answers on Technology are in, so its comparison opened");
    }

    private List<PracticeKey> rest() {
        return cycle.practices("technology").stream()
                .filter(it -> !it.equals(practice))
                .toList();
    }

    private void assertNobodyReadsIt() {
        for (String persona : List.of("ada", "pete", "eva")) {
            assertThat(table.visitor(persona)
                            .page(table.address + "/check?dimension=technology")
                            .select("li[id=" + practice + "] .rating")
                            .text())
                    .isEqualTo("Open");
            assertThat(table.visitor(persona).page(table.comparison()).text()).doesNotContain("Zanzibar");
        }
        assertThat(table.visitor("tess")
                        .page(table.address + "/results/technology/architecture")
                        .select("main table")
                        .text())
                .contains("Open")
                .doesNotContain("Fully");
    }

    private void withdraw(Member from) {
        assertThat(Cycle.as(
                        table.ada,
                        () -> changes().withdraw(table.ada, table.id, Table.TOPIC, from.person(), Clock.systemUTC())))
                .isTrue();
    }

    private void passOnToTess(Member from) {
        var request = new AssignmentChanges.Request(List.of(Table.TOPIC), List.of(table.tess.person()), null, "");
        Cycle.as(from, () -> {
            changes().delegate(from, table.id, Table.TOPIC, request, Clock.systemUTC());
            return true;
        });
    }

    private AssignmentChanges changes() {
        return portal.getBean(AssignmentChanges.class);
    }
}
