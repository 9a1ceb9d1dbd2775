package io.waymark.site.start;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the database says of itself and of the role as which pages read and write.
 *
 * @param version of the server, as PostgreSQL counts: 180004 is 18.4
 * @param unwalled whether row level security does not hold for the role
 * @param owns whether the database or a table in it is the role's, so that it could take the walls down
 */
record PortalRole(String name, int version, String encoding, boolean unwalled, boolean owns) {

    private static final int NEEDED_VERSION = 180_000;

    private static final String QUESTION = """
            select rolname, current_setting('server_version_num')::int, current_setting('server_encoding'),
                   rolsuper or rolbypassrls,
                   exists (select from pg_database
                           where datname = current_database() and pg_has_role(current_user, datdba, 'usage'))
                   or exists (select from pg_class
                              where relkind in ('r', 'p', 'v') and relnamespace = to_regnamespace('public')
                              and pg_has_role(current_user, relowner, 'usage'))
            from pg_roles where rolname = current_user
            """;

    static PortalRole asked(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet row = statement.executeQuery(QUESTION)) {
            row.next();
            return new PortalRole(
                    row.getString(1), row.getInt(2), row.getString(3), row.getBoolean(4), row.getBoolean(5));
        }
    }

    Stream<WrongSetting> wrong() {
        return Stream.of(
                        where(
                                version < NEEDED_VERSION,
                                "WAYMARK_DATABASE_URL",
                                "names a PostgreSQL %d.%d".formatted(version / 10_000, version % 10_000),
                                "Waymark needs PostgreSQL 18 or newer"),
                        where(
                                !encoding.equals("UTF8"),
                                "WAYMARK_DATABASE_URL",
                                "names a database with the encoding " + encoding,
                                "Create one for all languages: create database ... owner waymark_owner encoding 'UTF8'"
                                        + " template template0"),
                        where(
                                unwalled,
                                "WAYMARK_DATABASE_USER",
                                "is " + name + ", for whom row level security does not hold",
                                "Use a role that is neither superuser nor bypasses it, as db/roles.sql makes waymark_app"),
                        where(
                                !unwalled && owns,
                                "WAYMARK_DATABASE_USER",
                                "is " + name + ", who owns the database or its tables and could take down its walls",
                                "Let waymark_owner own them, and set a role that owns nothing"))
                .flatMap(Optional::stream);
    }

    private static Optional<WrongSetting> where(boolean holds, String setting, String wrong, String instead) {
        return holds ? Optional.of(new WrongSetting(setting, wrong, instead)) : Optional.empty();
    }
}
