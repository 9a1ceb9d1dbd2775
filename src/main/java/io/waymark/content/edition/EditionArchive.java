package io.waymark.content.edition;

import static java.util.stream.Collectors.toMap;

import io.waymark.content.Edition;
import io.waymark.content.EditionId;
import io.waymark.content.Imprint;
import io.waymark.content.Practice;
import io.waymark.content.file.ContentFile;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The published editions as the database holds them: never changed, only added. */
final class EditionArchive {

    private final JdbcClient jdbc;
    private final EditionTexts texts;

    EditionArchive(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.texts = new EditionTexts(jdbc);
    }

    /** Makes others wait who publish at the same time, until the transaction ends. */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('waymark.content.edition', 0))")
                .query()
                .singleRow();
    }

    /** Each published edition, with what was noted then. */
    Map<EditionId, Imprint> published() {
        return jdbc
                .sql("select id, published_at, sha256 from edition")
                .query((row, number) -> Map.entry(
                        EditionId.parse(row.getString("id")),
                        new Imprint(
                                row.getObject("published_at", OffsetDateTime.class)
                                        .toInstant(),
                                row.getString("sha256"))))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Path to SHA-256 of each published file; empty where the edition is not published. */
    Map<String, String> checksums(EditionId id) {
        return jdbc
                .sql("select path, sha256 from edition_file where edition_id = ?")
                .param(id.toString())
                .query((row, number) -> Map.entry(row.getString("path"), row.getString("sha256")))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The files of a published edition, as they were. */
    EditionFolder folder(EditionId id) {
        return EditionFolder.of(
                jdbc.sql("select path, body as text from edition_file where edition_id = ? order by path")
                        .param(id.toString())
                        .query(ContentFile.class)
                        .list());
    }

    void add(EditionFolder folder, Edition edition) {
        var id = edition.id();
        jdbc.sql("insert into edition (id, model, version, title, sha256) values (?, ?, ?, ?, ?)")
                .params(id.toString(), id.model(), id.version(), edition.title(), folder.sha256())
                .update();
        addFiles(id, folder.files());
        addPractices(id, edition.practices());
    }

    /** What people look for in a published edition; nothing where that is written down. */
    void index(Edition edition) {
        texts.write(edition);
    }

    private void addFiles(EditionId id, List<ContentFile> files) {
        jdbc.sql("""
                insert into edition_file (edition_id, path, sha256, body)
                select ?, path, sha256, body from unnest(?::text[], ?::text[], ?::text[]) as file (path, sha256, body)
                """)
                .param(id.toString())
                .param(texts(files, ContentFile::path))
                .param(texts(files, ContentFile::sha256))
                .param(texts(files, ContentFile::text))
                .update();
    }

    private void addPractices(EditionId id, List<Practice> practices) {
        jdbc.sql("""
                insert into edition_practice (edition_id, practice_key, topic_key, dimension_key, level)
                select ?, practice, topic, dimension, level
                from unnest(?::text[], ?::text[], ?::text[], ?::smallint[]) as asked (practice, topic, dimension, level)
                """)
                .param(id.toString())
                .param(texts(practices, practice -> practice.key().value()))
                .param(texts(practices, practice -> practice.key().topic().value()))
                .param(texts(
                        practices,
                        practice -> practice.key().topic().dimension().value()))
                .param(practices.stream().map(Practice::level).toArray(Integer[]::new))
                .update();
    }

    private static <T> String[] texts(List<T> rows, Function<T, String> column) {
        return rows.stream().map(column).toArray(String[]::new);
    }
}
