package io.waymark.exemption;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.content.TopicKey;
import io.waymark.organisation.Member;
import io.waymark.organisation.OrganisationId;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.Role;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What exemptions cost: together, beside the work on their topics, and over the quarters. */
class DebtTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final TopicKey LOGS = new TopicKey("process.logs");
    private static final Member EVA = new Member(
            new OrganisationId(new UUID(0, 1)),
            "acme",
            "Acme",
            new PersonId(new UUID(0, 2)),
            "Eva",
            Set.of(Role.EXECUTIVE),
            ZoneOffset.UTC);

    @ParameterizedTest(name = "{0} of {1} actions finished leave {2} of 12 hours")
    @CsvSource({"0, 3, 12", "1, 3, 8", "3, 3, 0", "1, 7, 10.3"})
    void interestFallsAsTheWorkOnItsTopicIsFinished(int finished, int actions, BigDecimal left) {
        DebtRegister debt = register(new TopicWork.Progress(LOGS, finished, actions), about(LOGS));
        assertThat(debt.left(about(LOGS))).isEqualTo(new Interest(left, Interest.In.HOURS));
        assertThat(debt.interest(Interest.In.HOURS)).isEqualByComparingTo(left);
    }

    @Test
    void withoutWorkOnItsTopicTheInterestRunsWhole() {
        TopicWork.Progress logs = new TopicWork.Progress(LOGS, 1, 3);
        ListedExemption other = about(new TopicKey("process.other"));
        assertThat(register(logs, other).left(other)).isEqualTo(other.debt().interest());
        assertThat(register(logs, about(null)).left(about(null)))
                .isEqualTo(about(null).debt().interest());
    }

    @Test
    void whatNobodySaidIsCountedApart() {
        ListedExemption silent = exemption(null, "2026-01-01", "2027-01-01", null, null);
        DebtRegister debt = register(new TopicWork.Progress(LOGS, 1, 3), silent, about(null));
        assertThat(debt.principal()).isEqualByComparingTo("8");
        assertThat(debt.unsaid()).isEqualTo(1);
        assertThat(debt.left(silent)).isNull();
    }

    @Test
    void theBurnDownCountsWhatWasOpenAtTheEndOfEachQuarterAndWhatWillBe() {
        ListedExemption ended = exemption("4", "2026-02-01", "2026-12-31", "2026-08-15T10:00:00Z", null);
        ListedExemption running = exemption("8", "2026-07-01", "2027-03-31", null, null);
        ListedExemption expired = exemption("2", "2026-05-01", "2026-11-01", null, null);
        ListedExemption young = exemption("1", "2026-10-05", "2027-04-01", null, null);

        List<BurnDown.Stop> stops =
                BurnDown.of(List.of(running, expired, young, ended), TODAY, EVA).stops();

        assertThat(stops)
                .extracting(it -> it.label() + " " + it.open() + " " + it.days())
                .containsExactly(
                        "2026 Q1 1 4",
                        "2026 Q2 2 6",
                        "2026 Q3 2 10",
                        " 3 11",
                        "2026 Q4 3 11",
                        "2027 Q1 2 3",
                        "2027 Q2 1 2",
                        "2027 Q3 1 2");
        assertThat(stops).filteredOn(BurnDown.Stop::ahead).hasSize(4);
    }

    @Test
    void onTheLastDayOfAQuarterTodayStandsForIt() {
        LocalDate last = LocalDate.of(2026, 12, 31);
        assertThat(BurnDown.of(List.of(about(LOGS)), last, EVA).stops())
                .extracting(BurnDown.Stop::label)
                .containsExactly("2026 Q1", "2026 Q2", "2026 Q3", "", "2027 Q1", "2027 Q2", "2027 Q3");
    }

    private static DebtRegister register(TopicWork.Progress work, ListedExemption... open) {
        return new DebtRegister(List.of(open), List.of(work));
    }

    private static ListedExemption about(@Nullable TopicKey topic) {
        return exemption("8", "2026-01-01", "2027-01-01", null, topic);
    }

    /** It costs 12 hours a month where its principal is said. */
    private static ListedExemption exemption(
            @Nullable String days, String granted, String last, @Nullable String ended, @Nullable TopicKey topic) {
        return new ListedExemption(
                new ExemptionId(new UUID(1, 1)),
                0,
                "Logs are kept",
                "Test environment",
                "Storage is full",
                topic,
                EVA.person(),
                "Eva",
                LocalDate.parse(granted),
                LocalDate.parse(last),
                days == null ? null : new BigDecimal(days).setScale(1),
                days == null ? null : BigDecimal.valueOf(12),
                null,
                0,
                "",
                null,
                ended == null ? null : Instant.parse(ended));
    }
}
