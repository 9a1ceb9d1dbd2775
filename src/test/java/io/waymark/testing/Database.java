package io.waymark.testing;

import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** A new database for each application context, reached through the same two roles as in production. */
@TestConfiguration(proxyBeanMethods = false)
public class Database {

    /** Where the database of this context is, without user and password. */
    public record Address(String url) {}

    /** A database that nobody used before, without any table. */
    public static Address empty() {
        return new Address(PostgresServer.newDatabase());
    }

    @Bean
    Address address() {
        return empty();
    }

    @Bean
    JdbcConnectionDetails portalConnection(Address address) {
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return "waymark_app";
            }

            @Override
            public String getPassword() {
                return "waymark";
            }

            @Override
            public String getJdbcUrl() {
                return address.url();
            }
        };
    }

    @Bean
    FlywayConnectionDetails migrationConnection(Address address) {
        return new FlywayConnectionDetails() {
            @Override
            public String getUsername() {
                return "waymark_owner";
            }

            @Override
            public String getPassword() {
                return "waymark";
            }

            @Override
            public String getJdbcUrl() {
                return address.url();
            }
        };
    }
}
