package waymark.benchmark;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What an edition asks: the newest that is published. */
record EditionQuestions(String edition, List<Practice> practices) {

    record Practice(String key, String topic, String dimension) {}

    static EditionQuestions newest(Connection connection) throws SQLException {
        List<Practice> practices = new ArrayList<>();
        String edition = "";
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("""
                        select edition_id, practice_key, topic_key, dimension_key from edition_practice
                        where edition_id = (select id from edition order by version desc limit 1)
                        order by practice_key""")) {
            while (row.next()) {
                edition = row.getString(1);
                practices.add(new Practice(row.getString(2), row.getString(3), row.getString(4)));
            }
        }
        return new EditionQuestions(edition, practices);
    }

    List<String> dimensions() {
        return practices.stream().map(Practice::dimension).distinct().toList();
    }

    /** Each topic behind its dimension, in the order of both. */
    List<Practice> topics() {
        List<Practice> topics = new ArrayList<>();
        for (Practice it : practices) {
            if (topics.isEmpty() || !topics.getLast().topic().equals(it.topic())) {
                topics.add(it);
            }
        }
        return topics;
    }

    int all() {
        return practices.size();
    }

    /** How many an eighth, a quarter, a half and all are. */
    List<Integer> parts() {
        return Stream.of(8, 4, 2, 1).map(it -> practices.size() / it).toList();
    }

    /** So many in a row, from one on. */
    List<Practice> some(int from, int count) {
        List<Practice> some = new ArrayList<>();
        for (int at = 0; at < Math.min(count, practices.size()); at++) {
            some.add(practices.get((from + at) % practices.size()));
        }
        return some;
    }
}
