package waymark.benchmark;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** What the machine at hand could do at best. */
final class Ceilings {

    /** Characters of one bare question. */
    static final int QUESTION = 1_020;

    private static final int ROWS = 1_000;

    private final DurablePostgres database;

    Ceilings(DurablePostgres database) {
        this.database = database;
    }

    void prepare() throws SQLException {
        database.execute("""
                create schema bare;
                grant usage on schema bare to waymark_app;
                create table bare.saved (
                    who integer, what integer, rating text not null, version integer not null, saved_at timestamptz not null,
                    primary key (who, what));
                create table bare.listed as
                    select id, 'Card ' || id as name, 'Planned' as state, 'Tess Hartmann' as owner, id % 40 as days,
                        date '2027-01-01' + id as until
                    from generate_series(1, 10000) id;
                alter table bare.listed add primary key (id);
                grant select, insert, update on all tables in schema bare to waymark_app""");
    }

    /** The program with the bare pages. */
    Program pages() throws IOException {
        return Program.serving(
                List.of(
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        BareApplication.class.getName(),
                        "--spring.config.name=bare",
                        "--spring.profiles.active=personas",
                        "--server.port=0",
                        "--server.compression.enabled=true",
                        "--server.compression.mime-types=text/html",
                        "--spring.thymeleaf.prefix=classpath:/bare/",
                        "--spring.datasource.url=" + database.url(),
                        "--spring.datasource.username=waymark_app",
                        "--spring.datasource.hikari.maximum-pool-size=12"),
                Map.of());
    }

    /** One row written durably by plain JDBC, again and again. */
    Act upsert(int who) throws SQLException {
        Connection connection = DriverManager.getConnection(database.url(), "waymark_app", "");
        PreparedStatement statement = connection.prepareStatement("""
                insert into bare.saved as held values (?, ?, ?, 1, now())
                on conflict (who, what) do update
                    set rating = excluded.rating, version = held.version + 1, saved_at = excluded.saved_at""");
        int[] turn = {0};
        return () -> {
            statement.setInt(1, who);
            statement.setInt(2, turn[0]++ % ROWS);
            statement.setString(3, turn[0] % 2 == 0 ? "FULLY" : "PARTLY");
            return statement.executeUpdate() - 1;
        };
    }
}
