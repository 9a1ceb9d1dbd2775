package io.waymark.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * One PostgreSQL 18 for all tests of a run: in a container where a Docker engine has one, else the embedded one. Each
 * database asked for is new: empty, or the copy of another.
 */
final class PostgresServer {

    private static final PostgresServer RUNNING = start();

    private final String host;
    private final int port;
    private final String password;
    private int databases;

    PostgresServer(String host, int port, String password) {
        this.host = host;
        this.port = port;
        this.password = password;
        createRoles();
    }

    /** The name of a database that nobody used before, without any table. */
    static synchronized String newDatabase() {
        return newDatabase(newName());
    }

    static synchronized String newDatabase(String name) {
        RUNNING.execute("create database " + name + " owner waymark_owner");
        return name;
    }

    /** The name of a database that nobody used before, made like another, to which nobody may be connected. */
    static synchronized String copyOf(String original) {
        String name = newName();
        copy(original, name);
        return name;
    }

    private static String newName() {
        return "waymark_" + ++RUNNING.databases;
    }

    /** Makes a database like another, to which nobody may be connected. */
    static synchronized void copy(String original, String copy) {
        RUNNING.execute(
                "create database %s owner waymark_owner template %s strategy file_copy".formatted(copy, original));
    }

    /** Removes a database; whoever is still connected is thrown out. */
    static synchronized void drop(String name) {
        RUNNING.execute("drop database if exists " + name + " with (force)");
    }

    /** What one number asked of a database is, past all policies. */
    static long count(String database, String question) {
        try (Connection admin = RUNNING.admin(database);
                var row = admin.createStatement().executeQuery(question)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static Map<String, String> superuser() {
        return Map.of(
                "PGHOST",
                RUNNING.host,
                "PGPORT",
                Integer.toString(RUNNING.port),
                "PGUSER",
                "postgres",
                "PGPASSWORD",
                RUNNING.password);
    }

    static void operate(String sql) {
        RUNNING.execute(sql);
    }

    /** The address of a database, without user and password. */
    static String url(String database) {
        return "jdbc:postgresql://" + RUNNING.host + ":" + RUNNING.port + "/" + database;
    }

    private static PostgresServer start() {
        return DockerEngine.postgres().map(PostgresServer::in).orElseGet(PostgresServer::embedded);
    }

    private static PostgresServer in(PostgreSQLContainer container) {
        return new PostgresServer(container.getHost(), container.getFirstMappedPort(), container.getPassword());
    }

    private static PostgresServer embedded() {
        try {
            return new PostgresServer(
                    "localhost", EmbeddedPostgres.builder().start().getPort(), "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void createRoles() {
        try (Connection admin = admin()) {
            EncodedResource roles = new EncodedResource(new ClassPathResource("db/roles.sql"));
            ScriptUtils.executeSqlScript(
                    admin, roles, false, false, "--", ScriptUtils.EOF_STATEMENT_SEPARATOR, "/*", "*/");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        execute("alter role waymark_owner password 'waymark'");
        execute("alter role waymark_app password 'waymark'");
    }

    void execute(String sql) {
        try (Connection admin = admin();
                var statement = admin.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Connection admin() throws SQLException {
        return admin("postgres");
    }

    private Connection admin(String database) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://" + host + ":" + port + "/" + database, "postgres", password);
    }
}
