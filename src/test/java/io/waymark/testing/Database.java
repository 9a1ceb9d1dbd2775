package io.waymark.testing;

import java.util.Map;
import javax.sql.DataSource;
import net.javacrumbs.shedlock.core.LockProvider;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** A database for each application context, reached through the same two roles as in production. */
@TestConfiguration(proxyBeanMethods = false)
public class Database {

    private static final String NAMED_WORLD = "demo-world";

    /** Where the database of this context is, without user and password. */
    public record Address(String name) {
        public String url() {
            return PostgresServer.url(name);
        }
    }

    /** A database that nobody used before, without any table. */
    public static Address empty() {
        return new Address(PostgresServer.newDatabase());
    }

    /** A database as the first start of a portal leaves it: with tables and editions, and nobody in it. */
    public static Address prepared() {
        return Prepared.copy();
    }

    /** What only the operator of a server does: makes databases and roles. */
    public static void operate(String sql) {
        PostgresServer.operate(sql);
    }

    /** A database with the named world under a name of one's own; made of what the first context of this run keeps. */
    public static Address namedWorld(String name) {
        return World.copy(name);
    }

    /** Removes it, or does nothing where it is not there. */
    public static void remove(String name) {
        PostgresServer.drop(name);
    }

    /** How tools of PostgreSQL find the server as its superuser: variables of their environment. */
    public static Map<String, String> superuser() {
        return PostgresServer.superuser();
    }

    @Bean
    Address address(Environment environment) {
        return environment.acceptsProfiles(Profiles.of(NAMED_WORLD)) ? World.copyOrPrepared() : empty();
    }

    @Bean
    @Profile(NAMED_WORLD)
    World world(Address address, DataSource connections, LockProvider locks) {
        return new World(address, connections, locks);
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
