package io.waymark.site.outage;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.TransactionSystemException;

/** What ails a database that lets a request down, by the states of PostgreSQL's errors (its appendix A). */
enum DatabaseFault {
    /** Shut down, crashed, starting, full of connections; with 08, a broken connection. */
    AWAY("The database cannot be reached", "57P01", "57P02", "57P03", "53300") {
        @Override
        boolean isToldBy(SQLException e) {
            return super.isToldBy(e)
                    || e instanceof SQLTransientConnectionException
                    || e instanceof SQLNonTransientConnectionException
                    || CLOSED.equals(e.getMessage())
                    || String.valueOf(e.getSQLState()).startsWith(BROKEN);
        }
    },
    /** It can still be read, for the most part. */
    FULL("The database's disk is full or fails", "53100", "58030");

    private static final String BROKEN = "08";

    /** What the pool says, without a state, of a connection that broke before. */
    private static final String CLOSED = "Connection is closed";

    private final String words;
    private final Set<String> states;

    DatabaseFault(String words, String... states) {
        this.words = words;
        this.states = Set.of(states);
    }

    /** Empty where the database did what it should. */
    static Optional<DatabaseFault> behind(Throwable failure) {
        return Arrays.stream(values())
                .filter(fault -> causes(failure).anyMatch(it -> it instanceof SQLException e && fault.isToldBy(e)))
                .findFirst();
    }

    /** In one line, with the cause that lies deepest. */
    String inWords(Throwable failure) {
        return words + ": "
                + String.valueOf(causes(failure)
                                .filter(SQLException.class::isInstance)
                                .reduce(failure, (higher, deeper) -> deeper)
                                .getMessage())
                        .replaceAll("\\s*\\R\\s*", " ");
    }

    boolean isToldBy(SQLException e) {
        return states.contains(String.valueOf(e.getSQLState()));
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
