package io.waymark.local;

import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** Connects the portal to the embedded PostgreSQL, as the two roles that a real installation uses too. */
@Configuration(proxyBeanMethods = false)
@Profile("embedded-database")
class LocalDatabase {

    private static final Logger log = LoggerFactory.getLogger(LocalDatabase.class);

    @Bean
    EmbeddedServer embeddedServer(@Value("${waymark.local.data-folder}") Path folder, ApplicationContext portal) {
        return EmbeddedServer.start(folder, why -> end(portal, why));
    }

    private static void end(ApplicationContext portal, LocalStartRefused why) {
        log.error(
                "PostgreSQL ended and cannot be started again, so Waymark ends. {} {}", why.getMessage(), why.action());
        System.exit(SpringApplication.exit(portal, () -> 1));
    }

    @Bean
    JdbcConnectionDetails portalConnection(EmbeddedServer server) {
        return new PortalConnection(server.url("waymark_app"));
    }

    @Bean
    FlywayConnectionDetails migrationConnection(EmbeddedServer server) {
        return new MigrationConnection(server.url("waymark_owner"));
    }

    private record PortalConnection(String getJdbcUrl) implements JdbcConnectionDetails {
        @Override
        public String getUsername() {
            return "waymark_app";
        }

        @Override
        public String getPassword() {
            return "";
        }
    }

    private record MigrationConnection(String getJdbcUrl) implements FlywayConnectionDetails {
        @Override
        public String getUsername() {
            return "waymark_owner";
        }

        @Override
        public String getPassword() {
            return "";
        }
    }
}
