package io.waymark.testing;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import javax.sql.DataSource;
import net.javacrumbs.shedlock.core.LockProvider;
import net.javacrumbs.shedlock.support.StorageBasedLockProvider;
import org.springframework.context.SmartLifecycle;

/**
 * The named world in the database of one application context. The first context of a run makes it through the portal's
 * own operations; from then on it is copied, which takes a moment.
 */
final class World implements SmartLifecycle {

    private static final String ORIGINAL = "named_world";

    /** Whatever somebody does leaves one of these. */
    private static final String EVENTS =
            "select (select count(*) from activity) + (select count(*) from answer_event) + (select count(*) from assessment)";

    private static boolean made;

    private final String database;
    private final DataSource connections;
    private final LockProvider locks;
    private boolean changed;
    private long events;
    private boolean running;

    World(Database.Address address, DataSource connections, LockProvider locks) {
        this.database = address.name();
        this.connections = connections;
        this.locks = locks;
    }

    /** Where a context starts: in a copy, or where none was made yet in a database that it fills itself. */
    static synchronized Database.Address copyOrPrepared() {
        return made ? new Database.Address(PostgresServer.copyOf(ORIGINAL)) : Prepared.copy();
    }

    /** The world as it was made, in a database of this name. */
    static synchronized Database.Address copy(String name) {
        replace(ORIGINAL, name);
        return new Database.Address(name);
    }

    /** A world that nobody has seen, for tests that change it. */
    void own() {
        renew();
        changed = true;
    }

    /** The world as it was made, for tests that only read. */
    void untouched() {
        if (changed) {
            renew();
            changed = false;
        }
        events = PostgresServer.count(database, EVENTS);
    }

    /** Whether those who only read did so; those who come after find the world as it was in any case. */
    boolean isUntouched() {
        changed = changed || events != PostgresServer.count(database, EVENTS);
        return !changed;
    }

    @Override
    public void start() {
        running = true;
        keepOriginal();
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Soon after the world was made. */
    @Override
    public int getPhase() {
        return 1;
    }

    private void keepOriginal() {
        synchronized (World.class) {
            if (!made) {
                disconnect();
                replace(database, ORIGINAL);
                made = true;
            }
        }
    }

    private void renew() {
        disconnect();
        replace(ORIGINAL, database);
        forgetLocks();
    }

    private static void replace(String original, String copy) {
        PostgresServer.drop(copy);
        PostgresServer.copy(original, copy);
    }

    /** Rows of locks that were made are remembered, and a job does nothing where its row is gone. */
    private void forgetLocks() {
        if (locks instanceof StorageBasedLockProvider remembering) {
            remembering.clearCache();
        }
    }

    private void disconnect() {
        try {
            connections.unwrap(HikariDataSource.class).getHikariPoolMXBean().softEvictConnections();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
