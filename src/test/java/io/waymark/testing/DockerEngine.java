package io.waymark.testing;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.slf4j.LoggerFactory;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** PostgreSQL in a container. An engine that answers may have no way to the images, so it is not waited for long. */
final class DockerEngine {

    private static final int PATIENCE_SECONDS = 15;

    private DockerEngine() {}

    /** The container, or nothing where no engine answers or the container is not there in time. */
    static Optional<PostgreSQLContainer> postgres() {
        try {
            return CompletableFuture.supplyAsync(DockerEngine::started)
                    .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                    .join();
        } catch (CompletionException e) {
            LoggerFactory.getLogger(DockerEngine.class)
                    .warn(
                            "A Docker engine answers but starts no PostgreSQL; the embedded one is used. {}",
                            e.toString());
            return Optional.empty();
        }
    }

    private static Optional<PostgreSQLContainer> started() {
        if (!DockerClientFactory.instance().isDockerAvailable()) {
            return Optional.empty();
        }
        PostgreSQLContainer container = new PostgreSQLContainer("postgres:18").withUsername("postgres");
        container.start();
        return Optional.of(container);
    }
}
