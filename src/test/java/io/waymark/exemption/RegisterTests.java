package io.waymark.exemption;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.content.TopicKey;
import io.waymark.organisation.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegisterTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    @ParameterizedTest(name = "about {0}, last day {1}, ended {2}: presses {3}")
    @CsvSource(textBlock = """
            process.logs, 2027-02-27, false, true
            process.logs, 2027-02-28, false, false
            process.logs, 2026-11-01, false, true
            process.logs, 2026-11-01, true,  false
            ,             2026-12-01, false, false
            """)
    void anOpenExemptionPressesItsTopicInItsLastThreeMonths(
            @Nullable String topic, LocalDate lastDay, boolean ended, boolean presses) {
        ListedExemption exemption = new ListedExemption(
                new ExemptionId(new UUID(0, 1)),
                0,
                "Logs are kept",
                "Test environment",
                "Storage is full",
                topic == null ? null : new TopicKey(topic),
                new PersonId(new UUID(0, 2)),
                "Pete",
                LocalDate.of(2026, 1, 1),
                lastDay,
                null,
                null,
                null,
                0,
                "",
                null,
                ended ? Instant.EPOCH : null);
        assertThat(new Register(List.of(exemption), Optional.empty()).pressing(TODAY))
                .hasSize(presses ? 1 : 0);
    }
}
