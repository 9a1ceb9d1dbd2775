package waymark.benchmark;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Reads what a program and the database used so far, from the operating system and from PostgreSQL's own counters. */
final class Meter implements AutoCloseable {

    private static final String SQL = """
            select
                (select coalesce(sum(s.calls), 0) from pg_stat_statements s where s.dbid = d.datid),
                (select coalesce(sum(s.shared_blks_hit + s.shared_blks_read), 0) from pg_stat_statements s where s.dbid = d.datid),
                d.xact_commit,
                pg_current_wal_insert_lsn() - '0/0'
            from pg_stat_database d
            where d.datname = 'waymark'
            """;

    private final Connection beside;
    private final Statement statement;
    private final long database;

    Meter(DurablePostgres database) throws IOException, SQLException {
        this.beside = database.superuser("postgres");
        this.statement = beside.createStatement();
        this.database = database.process();
    }

    /** @param program its process */
    Usage read(long program) throws IOException, SQLException {
        try (ResultSet it = statement.executeQuery(SQL)) {
            it.next();
            return new Usage(
                    Processes.serving(program),
                    Processes.whole(program),
                    Processes.family(database),
                    it.getDouble(1),
                    it.getDouble(2),
                    it.getDouble(3),
                    it.getDouble(4));
        }
    }

    @Override
    public void close() throws SQLException {
        beside.close();
    }
}
