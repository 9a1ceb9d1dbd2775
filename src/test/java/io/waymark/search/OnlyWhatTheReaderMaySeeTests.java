package io.waymark.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.assessment.Cycle;
import io.waymark.organisation.Member;
import io.waymark.organisation.Tenancy;
import io.waymark.testing.OwnWorld;
import io.waymark.testing.Visitor;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

/** What is withheld on pages, gone, or another tenant's is found by nobody. */
@OwnWorld
class OnlyWhatTheReaderMaySeeTests {

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvcTester portal;

    private Member ada;

    @BeforeEach
    void aWordIsWrittenInEveryPlace() {
        ada = new Cycle(beans).member("ada", "acme");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ada", "pete", "tess", "eva"})
    void anAnswerIsFoundByNobody(String persona) {
        changed("update answer set note = 'Zanzibarium'");
        changed("update answer set reason = 'Zanzibarium' where reason is not null");
        assertThat(found(persona, "acme", "Zanzibarium").select("main .rows a")).isEmpty();
    }

    @Test
    void evidenceThatWasWithdrawnIsFoundNoMoreAndOtherEvidenceStaysInTheList() {
        assertThat(found("pete", "acme", "benchmark").select("#kind-evidence")).hasSize(1);
        changed("update evidence set withdrawn_at = now() where title like '%benchmark%'");
        assertThat(found("pete", "acme", "benchmark").select("#kind-evidence")).isEmpty();
    }

    @Test
    void whoLeftIsFoundNoMore() {
        assertThat(found("ada", "acme", "tess").select("#kind-person")).hasSize(1);
        changed(
                "update membership set left_at = now() where person_id = (select id from person where name like 'Tess%')");
        assertThat(found("ada", "acme", "tess").select("#kind-person")).isEmpty();
    }

    @Test
    void wordsWithoutTheirAccentsAreFound() {
        changed(
                "update goal set statement = 'Überweisungen nach Łódź & Köln gehen in einer Straße' where position = 1");
        for (String typed :
                List.of("uberweisung lodz", "ÜBERWEISUNGEN KÖLN", "strasse", "weisungen", "uberweisngen", "Łódź")) {
            assertThat(found("ada", "acme", typed).select("#kind-goal"))
                    .as(typed)
                    .hasSize(1);
        }
    }

    @Test
    void anothersRowsAreNotEvenCounted() {
        changed("update initiative set title = 'A card of our own'");
        Member gus = new Cycle(beans).member("gus", "globex");
        for (String table : List.of("goal", "objective", "key_result", "kpi", "initiative", "action", "evidence")) {
            assertThat(count(ada, table)).as(table).isPositive();
            assertThat(count(gus, table)).as(table).isZero();
            assertThat(outside(table)).as(table).isZero();
        }
    }

    private int count(Member member, String table) {
        return Tenancy.of(member).call(() -> outside(table));
    }

    private int outside(String table) {
        return beans.getBean(TransactionTemplate.class)
                .execute(status -> jdbc.sql("select count(*) from generate_series(97, 122) letter, found_" + table
                                + "(search_terms(chr(letter), false))")
                        .query(Integer.class)
                        .single());
    }

    private void changed(String sql) {
        int rows = Tenancy.of(ada)
                .call(() -> beans.getBean(TransactionTemplate.class)
                        .execute(status -> jdbc.sql(sql).update()));
        assertThat(rows).isNotNegative();
    }

    private Document found(String persona, String slug, String typed) {
        return Visitor.page(Visitor.as(persona, portal).get("/orgs/" + slug + "/search", Map.of("q", typed)));
    }
}
