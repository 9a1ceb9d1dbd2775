package io.waymark.testing;

import io.waymark.content.edition.ShippedEditions;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A database as the first start of a portal leaves it: with all tables and the editions that are shipped, and nobody in it. It is
 * made once a run and copied, which takes a moment; that a portal makes it so of an empty one is seen where it has a server of its
 * own ({@link OwnPostgres}).
 */
final class Prepared {

    private static final String ORIGINAL = "prepared";

    private static boolean made;

    private Prepared() {}

    static synchronized Database.Address copy() {
        if (!made) {
            make(PostgresServer.url(PostgresServer.newDatabase(ORIGINAL)));
            made = true;
        }
        return new Database.Address(PostgresServer.copyOf(ORIGINAL));
    }

    private static void make(String url) {
        Flyway.configure()
                .dataSource(url, "waymark_owner", "waymark")
                .locations("classpath:db/migration")
                .load()
                .migrate();
        ShippedEditions.publish(new DriverManagerDataSource(url, "waymark_app", "waymark"));
    }
}
