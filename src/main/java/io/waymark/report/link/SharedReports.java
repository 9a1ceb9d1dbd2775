package io.waymark.report.link;

import io.waymark.organisation.SecretToken;
import io.waymark.report.ReportFile;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What secret addresses open, for whoever holds one. Nobody need be signed in. */
@Repository
class SharedReports {

    private final JdbcClient jdbc;

    SharedReports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What there is to open; empty where the address is unknown, lapsed or revoked. */
    @Transactional(readOnly = true)
    Optional<SharedReport> find(SecretToken token) {
        return jdbc.sql("select * from shared_report(?)")
                .param(token.digest())
                .query((row, number) -> new SharedReport(
                        row.getString("organisation"),
                        row.getString("title"),
                        row.getString("file_name"),
                        row.getInt("bytes"),
                        row.getBytes("content_digest"),
                        row.getTimestamp("made_at").toInstant(),
                        row.getTimestamp("lapses_at").toInstant()))
                .optional();
    }

    /** The file, which is opened now. */
    @Transactional
    Optional<ReportFile> open(SecretToken token) {
        return jdbc.sql("select * from open_shared_report(?)")
                .param(token.digest())
                .query((row, number) -> new ReportFile(row.getString("name"), row.getBytes("content")))
                .optional();
    }
}
