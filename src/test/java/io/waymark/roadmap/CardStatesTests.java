package io.waymark.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.testing.WaymarkTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A column that is added to a card or an action must not stay as it is when its change is taken back. */
@WaymarkTest
class CardStatesTests {

    private static final Pattern WRITTEN = Pattern.compile("(\\w+) = r\\.(\\w+)(?=[,\\s])");

    @Autowired
    private JdbcClient jdbc;

    /** What names a row or never changes; and costs, of which finance has the last word. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            initiative | organisation_id id version unit_id edition_id cost_once cost_monthly cost_said_by cost_said_at cost_judged_by cost_judged_at cost_against
            action     | organisation_id id version edition_id
            """)
    void everyColumnComesBackOrIsKnownToStay(String table, String staying) {
        List<String> named = new ArrayList<>(List.of(staying.split(" ")));
        String write = Objects.requireNonNull(CardStates.WRITE.get(table));
        WRITTEN.matcher(write.substring(0, write.indexOf("from jsonb")))
                .results()
                .peek(it -> assertThat(it.group(1)).isEqualTo(it.group(2)))
                .map(it -> it.group(1))
                .forEach(named::add);
        assertThat(named).containsExactlyInAnyOrderElementsOf(columns(table));
    }

    private List<String> columns(String table) {
        return jdbc.sql("select column_name::text from information_schema.columns where table_name = ?")
                .param(table)
                .query(String.class)
                .list();
    }
}
