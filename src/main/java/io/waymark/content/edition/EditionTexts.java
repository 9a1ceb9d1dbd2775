package io.waymark.content.edition;

import io.waymark.content.Edition;
import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes down for searching what stands in published editions, once each; those of long ago too. */
final class EditionTexts {

    private final JdbcClient jdbc;

    EditionTexts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void write(Edition edition) {
        if (!written(edition)) {
            add(edition, EditionText.of(edition).toList());
        }
    }

    private boolean written(Edition edition) {
        return jdbc.sql("select exists (select from edition_text where edition_id = ?)")
                .param(edition.id().toString())
                .query(Boolean.class)
                .single();
    }

    private void add(Edition edition, List<EditionText> texts) {
        jdbc.sql("""
                insert into edition_text (edition_id, kind, key, topic_key, title, more, asked)
                select ?, kind, key, topic, title, more, asked
                from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::boolean[])
                    as text (kind, key, topic, title, more, asked)
                """)
                .param(edition.id().toString())
                .param(column(texts, EditionText::kind))
                .param(column(texts, EditionText::key))
                .param(column(texts, EditionText::topic))
                .param(column(texts, EditionText::title))
                .param(column(texts, EditionText::more))
                .param(texts.stream().map(EditionText::asked).toArray(Boolean[]::new))
                .update();
    }

    private static String[] column(List<EditionText> texts, Function<EditionText, String> column) {
        return texts.stream().map(column).toArray(String[]::new);
    }
}
