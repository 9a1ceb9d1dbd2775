package io.waymark.site.outage;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionSystemException;

/** Tells whether a failure means that the database is away, and says so in the log: each cause in one line a minute. */
@Component
class Outage {

    private static final Logger log = LoggerFactory.getLogger(Outage.class);

    private static final Duration SILENCE = Duration.ofMinutes(1);

    /** Shut down, crashed, starting, full of connections (PostgreSQL, appendix A); with 08, a broken connection. */
    private static final Set<String> STATES = Set.of("57P01", "57P02", "57P03", "53300");

    private static final String BROKEN = "08";

    /** What the pool says, without a state, of a connection that broke before. */
    private static final String CLOSED = "Connection is closed";

    private final Map<String, Instant> said = new ConcurrentHashMap<>();
    private final Clock clock;

    Outage(Clock clock) {
        this.clock = clock;
    }

    static boolean isBehind(Throwable failure) {
        return causes(failure).anyMatch(it -> it instanceof SQLException e && tells(e));
    }

    /** Writes the cause that lies deepest, unless it was written less than a minute ago. */
    void say(Throwable failure) {
        String cause = causes(failure)
                .filter(SQLException.class::isInstance)
                .reduce(failure, (higher, deeper) -> deeper)
                .getMessage();
        Instant now = clock.instant();
        said.values().removeIf(it -> !it.isAfter(now.minus(SILENCE)));
        if (said.putIfAbsent(String.valueOf(cause).replaceAll("\\d+", "#"), now) == null) {
            log.error("The database cannot be reached: {}", cause);
        }
    }

    private static boolean tells(SQLException e) {
        String state = String.valueOf(e.getSQLState());
        return e instanceof SQLTransientConnectionException
                || e instanceof SQLNonTransientConnectionException
                || CLOSED.equals(e.getMessage())
                || state.startsWith(BROKEN)
                || STATES.contains(state);
    }

    /** From the outside in; what a failed rollback hides comes last. */
    private static Stream<Throwable> causes(@Nullable Throwable failure) {
        if (failure == null) {
            return Stream.empty();
        }
        Throwable hidden = failure instanceof TransactionSystemException e ? e.getApplicationException() : null;
        return Stream.concat(Stream.of(failure), Stream.concat(causes(failure.getCause()), causes(hidden)));
    }
}
