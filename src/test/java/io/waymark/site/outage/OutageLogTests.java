package io.waymark.site.outage;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.testing.RealPortal;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/** What is taken for an outage, and how often its cause is written. */
@ResourceLock(RealPortal.TURN)
@ExtendWith(OutputCaptureExtension.class)
class OutageLogTests {

    private static final String LINE = "The database cannot be reached: ";

    private Instant now = Instant.parse("2026-11-30T10:00:00Z");
    private final InstantSource time = () -> now;
    private final Outage outage = new Outage(time.withZone(ZoneOffset.UTC));

    @Test
    void eachCauseIsWrittenOnceAMinute(CapturedOutput log) {
        outage.say(waited(1501, "Connection to db:5432 refused"));
        outage.say(waited(1502, "Connection to db:5432 refused"));
        outage.say(waited(1503, "password authentication failed"));
        assertThat(log.toString().split(LINE)).hasSize(3);
        now = now.plusSeconds(60);
        outage.say(waited(1504, "Connection to db:5432 refused"));
        assertThat(log.toString().split(LINE)).hasSize(4);
        assertThat(log).contains(LINE + "Connection to db:5432 refused").doesNotContain("at io.waymark");
    }

    @ParameterizedTest
    @CsvSource({
        "08006, true",
        "57P01, true",
        "57P03, true",
        "53300, true",
        "57014, false",
        "55P03, false",
        "23505, false"
    })
    void brokenConnectionsAreAnOutageAndRefusedStatementsAreNot(String state, boolean away) {
        SQLException cause = new SQLException("told", state);
        assertThat(Outage.isBehind(new IllegalStateException(cause))).isEqualTo(away);
        TransactionSystemException hidden = new TransactionSystemException("rollback", new SQLException("closed"));
        hidden.initApplicationException(new IllegalStateException(cause));
        assertThat(Outage.isBehind(hidden)).isEqualTo(away);
    }

    @Test
    void aConnectionThatBrokeBeforeIsAnOutage() {
        assertThat(Outage.isBehind(new IllegalStateException(new SQLException("Connection is closed"))))
                .isTrue();
    }

    private static Exception waited(int ms, String cause) {
        return new CannotCreateTransactionException(
                "no transaction",
                new SQLTransientConnectionException("timed out after " + ms + "ms", new SQLException(cause, "08001")));
    }
}
