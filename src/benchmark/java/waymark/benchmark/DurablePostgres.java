package waymark.benchmark;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/** PostgreSQL 18 that keeps what it committed, as in production, and counts its statements. */
final class DurablePostgres implements AutoCloseable {

    static final String DATABASE = "waymark";

    private final EmbeddedPostgres running;
    private final Path data;

    private DurablePostgres(EmbeddedPostgres running, Path data) {
        this.running = running;
        this.data = data;
    }

    static DurablePostgres start(Path folder) throws IOException, SQLException {
        Path data = folder.resolve("postgres");
        EmbeddedPostgres running = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("shared_preload_libraries", "pg_stat_statements")
                .setServerConfig("pg_stat_statements.track_utility", "off")
                .setLocaleConfig("encoding", "UTF8")
                .start();
        DurablePostgres postgres = new DurablePostgres(running, data);
        postgres.prepare();
        return postgres;
    }

    /** Without user and password. */
    String url() {
        return "jdbc:postgresql://localhost:" + running.getPort() + "/" + DATABASE + "?socketTimeout=300";
    }

    /** Past all policies. */
    Connection superuser(String database) throws SQLException {
        return running.getDatabase("postgres", database).getConnection();
    }

    void execute(String sql) throws SQLException {
        try (Connection admin = superuser(DATABASE);
                Statement statement = admin.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Its first process, whose children serve connections and write to the disk. */
    long process() throws IOException {
        return Long.parseLong(
                Files.readAllLines(data.resolve("postmaster.pid")).getFirst().strip());
    }

    @Override
    public void close() throws IOException {
        running.close();
    }

    private void prepare() throws SQLException {
        try (Connection admin = superuser("postgres");
                Statement statement = admin.createStatement()) {
            EncodedResource roles = new EncodedResource(new ClassPathResource("db/roles.sql"));
            ScriptUtils.executeSqlScript(
                    admin, roles, false, false, "--", ScriptUtils.EOF_STATEMENT_SEPARATOR, "/*", "*/");
            statement.execute("create extension pg_stat_statements");
            statement.execute("create database " + DATABASE + " owner waymark_owner");
        }
    }
}
