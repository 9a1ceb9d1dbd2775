package io.waymark.roadmap.board;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.testing.OwnWorld;
import io.waymark.testing.Readings;
import io.waymark.testing.Statements;
import io.waymark.testing.Visitor;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A unit of Acme has ten thousand cards over eight quarters, each with an action that closes one of the practices in turn. */
@OwnWorld
class TenThousandCardsTests {

    private static final int CARDS = 10_000;
    private static final double EQUAL = 1.3;

    private static final List<String> ROWS = List.of("""
            insert into initiative (organisation_id, id, version, unit_id, edition_id, title, status, target_quarter)
            select :organisation, gen_random_uuid(), 0, :unit, 'cnmm:4.0-beta.1', 'Card ' || i, 'PROPOSED',
                case when i %% 10 > 1 then date_trunc('quarter', now()) + (i %% 10 - 2) * interval '3 months' end
            from generate_series(1, %d) i
            """.formatted(CARDS), """
            insert into action (organisation_id, id, version, initiative_id, position, edition_id, title)
            select organisation_id, gen_random_uuid(), 0, id, 0, edition_id, title from initiative where unit_id = :unit
            """, """
            insert into action_practice (organisation_id, action_id, edition_id, practice_key)
            select a.organisation_id, a.id, a.edition_id, p.keys[1 + (row_number() over ()) % cardinality(p.keys)]
            from action a join initiative i on i.organisation_id = a.organisation_id and i.id = a.initiative_id and i.unit_id = :unit
            cross join (select array_agg(practice_key order by practice_key) as keys
                from edition_practice where edition_id = 'cnmm:4.0-beta.1') p
            """);

    private static String roadmap = "";

    private static String page200 = "";

    @Autowired
    private MockMvcTester portal;

    @BeforeAll
    static void acmePlansMuch(@Autowired ApplicationContext beans) {
        ListedUnit unit = new ListedUnit(beans);
        JdbcClient jdbc = beans.getBean(JdbcClient.class);
        ROWS.forEach(sql -> unit.in(() -> jdbc.sql(sql)
                .param("organisation", unit.ada.organisation().value())
                .param("unit", unit.unit.value())
                .update()));
        assertThat(unit.head().cards()).isEqualTo(CARDS);
        counted(beans.getBean(FlywayConnectionDetails.class));
        roadmap = "/orgs/acme/roadmap?unit=" + unit.unit;
        page200 = roadmap + "&view=table&after="
                + unit.in(() -> jdbc.sql("select initiative_id from listed_card where unit_id = ? and place = ?")
                        .param(unit.unit.value())
                        .param(CARDS - Selection.PAGE)
                        .query(UUID.class)
                        .single());
    }

    /** PostgreSQL plans by how much there is, as it does where it had a minute to count. */
    private static void counted(FlywayConnectionDetails owner) {
        try (Connection connection = DriverManager.getConnection(
                        Objects.requireNonNull(owner.getJdbcUrl()), owner.getUsername(), owner.getPassword());
                Statement statement = connection.createStatement()) {
            statement.execute("vacuum analyze");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void theLastPageOfTheTableCostsWhatTheFirstDoes(TestReporter reporter) {
        Visitor ada = Visitor.as("ada", portal);
        String page1 = roadmap + "&view=table";
        assertThat(rows(ada.page(page1))).isEqualTo("1 to 50 of 10,000");
        assertThat(rows(ada.page(page200))).isEqualTo("9,951 to 10,000 of 10,000");
        List<String> first = Statements.besideSessionAndMember(() -> ada.page(page1));
        List<String> last = Statements.besideSessionAndMember(() -> ada.page(page200));
        List<Readings> read = Readings.of(() -> ada.page(page1));
        List<Readings> readLast = Readings.of(() -> ada.page(page200));
        reporter.publishEntry("statements", first.size() + " and " + last.size());
        reporter.publishEntry("buffers", Readings.sum(read) + " and " + Readings.sum(readLast));
        assertThat(last).hasSameSizeAs(first).hasSizeLessThanOrEqualTo(9);
        assertThat((double) Readings.sum(readLast))
                .as("%s and %s", read, readLast)
                .isLessThanOrEqualTo(EQUAL * Readings.sum(read));
        assertThat(Readings.sum(read)).as("%s", read).isLessThanOrEqualTo(1_000);
    }

    /** Words and another order look at each row of the unit once. */
    @ParameterizedTest
    @CsvSource({"&view=board, 8, 4000", "&q=99, 9, 12000", "&view=table&sort=size, 9, 6000"})
    void aBoardOrAnyOtherListReadsRowsAndNotCards(String filters, int statements, long buffers, TestReporter reporter) {
        Visitor ada = Visitor.as("ada", portal);
        Document page = ada.page(roadmap + filters);
        assertThat(page.select(".ticket, .initiative-row").size()).isBetween(50, 400);
        List<Readings> read = Readings.of(() -> ada.page(roadmap + filters));
        reporter.publishEntry(filters, Readings.sum(read) + " buffers");
        assertThat(Statements.besideSessionAndMember(() -> ada.page(roadmap + filters)))
                .hasSizeLessThanOrEqualTo(statements);
        assertThat(Readings.sum(read)).as("%s", read).isLessThanOrEqualTo(buffers);
    }

    @Test
    void aColumnSaysHowMuchMoreItHoldsAndLeadsThere() {
        Visitor ada = Visitor.as("ada", portal);
        Document board = ada.page(roadmap);
        assertThat(board.select(".board .column").get(1).select(".ticket")).hasSize(BoardColumn.MOST);
        String more =
                board.select(".board .column").get(1).select("a[href*=after]").attr("href");
        assertThat(board.select(".board .column a[href*=after]").text()).contains("950 more, in the table");
        assertThat(ada.page(more).select(".initiative-row")).hasSize(Selection.PAGE);
    }

    private static String rows(Document page) {
        return page.select(".pager .soft").text();
    }
}
