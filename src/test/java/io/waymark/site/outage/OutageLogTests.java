package io.waymark.site.outage;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.testing.RealPortal;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
        outage.say(DatabaseFault.AWAY, waited(1501, "Connection to db:5432 refused"));
        outage.say(DatabaseFault.AWAY, waited(1502, "Connection to db:5432 refused"));
        outage.say(DatabaseFault.AWAY, waited(1503, "password authentication failed"));
        assertThat(log.toString().split(LINE)).hasSize(3);
        now = now.plusSeconds(60);
        outage.say(DatabaseFault.AWAY, waited(1504, "Connection to db:5432 refused"));
        assertThat(log.toString().split(LINE)).hasSize(4);
        assertThat(log).contains(LINE + "Connection to db:5432 refused").doesNotContain("at io.waymark");
    }

    @Test
    void whatPostgresqlSaysInTwoLinesIsOneLineOfTheLog(CapturedOutput log) {
        outage.say(
                DatabaseFault.FULL, new SQLException("could not extend file\n  Hint: Check free disk space.", "53100"));
        assertThat(log)
                .contains("The database's disk is full or fails: could not extend file Hint: Check free disk space.");
    }

    @ParameterizedTest
    @CsvSource({
        "08006, AWAY",
        "57P01, AWAY",
        "57P03, AWAY",
        "53300, AWAY",
        "53100, FULL",
        "58030, FULL",
        "57014,",
        "55P03,",
        "23505,"
    })
    void brokenConnectionsAndFullDisksAreAnOutageAndRefusedStatementsAreNot(
            String state, @Nullable DatabaseFault fault) {
        SQLException cause = new SQLException("told", state);
        assertThat(DatabaseFault.behind(new IllegalStateException(cause))).isEqualTo(Optional.ofNullable(fault));
        TransactionSystemException hidden = new TransactionSystemException("rollback", new SQLException("closed"));
        hidden.initApplicationException(new IllegalStateException(cause));
        assertThat(DatabaseFault.behind(hidden)).isEqualTo(Optional.ofNullable(fault));
    }

    @Test
    void aConnectionThatBrokeBeforeIsAnOutage() {
        assertThat(DatabaseFault.behind(new IllegalStateException(new SQLException("Connection is closed"))))
                .contains(DatabaseFault.AWAY);
    }

    private static Exception waited(int ms, String cause) {
        return new CannotCreateTransactionException(
                "no transaction",
                new SQLTransientConnectionException("timed out after " + ms + "ms", new SQLException(cause, "08001")));
    }
}
