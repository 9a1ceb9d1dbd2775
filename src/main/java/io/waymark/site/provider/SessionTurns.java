package io.waymark.site.provider;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Of several requests of a session, at whichever replica, one asks the provider: it may take a token once only, and end the
 * session of whoever comes second with it.
 */
@Repository
@Profile("!personas")
class SessionTurns {

    private final JdbcClient jdbc;

    SessionTurns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether it is this request's turn: nobody else's was within the pause. */
    boolean take(String session, Instant now, Duration pause) {
        return jdbc.sql("""
                update spring_session set asked_at = :now
                where session_id = :session and (asked_at is null or asked_at <= :before)
                """)
                        .param("session", session)
                        .param("now", Timestamp.from(now))
                        .param("before", Timestamp.from(now.minus(pause)))
                        .update()
                > 0;
    }
}
