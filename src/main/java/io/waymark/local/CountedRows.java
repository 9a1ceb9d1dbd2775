package io.waymark.local;

import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Lets PostgreSQL count what a first start has just made. By itself it does so a minute later, and plans until then as if all
 * tables were empty: what waits for somebody took longer than any statement may.
 */
@Component
@Profile("embedded-database")
class CountedRows implements SmartLifecycle {

    private final EmbeddedServer server;
    private volatile boolean running;

    CountedRows(EmbeddedServer server) {
        this.server = server;
    }

    @Override
    public void start() {
        server.analyze();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Right after the demo's world, and before the web server. */
    @Override
    public int getPhase() {
        return 1;
    }
}
