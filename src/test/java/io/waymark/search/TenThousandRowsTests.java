package io.waymark.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.assessment.Cycle;
import io.waymark.organisation.ChosenUnit;
import io.waymark.organisation.Hit;
import io.waymark.organisation.Member;
import io.waymark.organisation.Tenancy;
import io.waymark.testing.OwnWorld;
import io.waymark.testing.Readings;
import io.waymark.testing.Statements;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Acme has ten thousand cards, actions and pieces of evidence; a search stays what it was. */
@OwnWorld
class TenThousandRowsTests {

    /** Most ask for 2,000 of 8 kB, one letter that every row holds for 6,700; a scan of all rows with their words is ten times that. */
    private static final long BUFFERS = 10_000;

    private static final String WORDS = """
            array['checkout', 'payments', 'latency', 'observability', 'pipeline', 'rollback', 'identity', 'certificates', 'backup',
                'incident', 'review', 'automation', 'platform', 'policy', 'exposure', 'scanning', 'images', 'onboarding', 'capacity',
                'forecast', 'cost', 'quality', 'release', 'branch', 'security', 'network', 'ingress', 'storage', 'metrics', 'alerts']
            """;

    /** A title of five words and its number: each word is in every sixth title. */
    private static final String TITLES = """
            select i, gen_random_uuid() as id, (
                select string_agg((%s)[1 + mod(abs(hashint4(i * 31 + k)), 30)], ' ' order by k) from generate_series(1, 5) k) || ' ' || i as title
            from generate_series(1, %d) i
            """;

    private static final List<String> ROWS = List.of(
            """
            insert into initiative (organisation_id, id, version, unit_id, edition_id, title, outcome, status)
            select u.organisation_id, t.id, 0, u.id, 'cnmm:4.0-beta.1', t.title, 'What ' || t.title || ' is to bring', 'PROPOSED'
            from (%s) t, (select organisation_id, id from unit limit 1) u
            """.formatted(TITLES.formatted(WORDS, 3_000)), """
            insert into action (organisation_id, id, version, initiative_id, position, title, optimistic, likely, pessimistic)
            select c.organisation_id, t.id, 0, c.id, 0, t.title, 1, 2, 3
            from (%s) t, (select organisation_id, id from initiative limit 1) c
            """.formatted(TITLES.formatted(WORDS, 4_000)), """
            insert into evidence (organisation_id, id, version, kind, title, url, owner_id, dated_on, added_by, added_at)
            select m.organisation_id, t.id, 0, 'LINK', t.title, 'https://example.org/' || t.i, m.person_id, '2026-01-01', m.person_id, now()
            from (%s) t, (select organisation_id, person_id from membership limit 1) m
            """.formatted(
                            TITLES.formatted(WORDS, 3_000)));

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private Search search;

    @Autowired
    private JdbcClient jdbc;

    @SuppressWarnings("NullAway.Init")
    private Member ada;

    @BeforeAll
    static void acmeGrows(@Autowired ApplicationContext beans) {
        Member lead = new Cycle(beans).member("ada", "acme");
        ROWS.forEach(sql -> Tenancy.of(lead)
                .call(() -> beans.getBean(TransactionTemplate.class)
                        .execute(status ->
                                beans.getBean(JdbcClient.class).sql(sql).update())));
    }

    @ParameterizedTest
    @CsvSource({
        "payments roll, false",
        "observability, false",
        "p, false",
        "torage, false",
        "zzzz, true",
        "obsrvability, true"
    })
    void aSearchIsOneStatementAndASecondWhereNothingFits(String typed, boolean near) {
        ada = new Cycle(beans).member("ada", "acme");
        assertThat(Statements.of(() -> hits(typed)).stream().filter(it -> !it.contains("set_config")))
                .hasSize(near ? 2 : 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"payments roll", "observability", "p", "torage", "zzzz", "obsrvability"})
    void aSearchReadsLittleMoreThanWhatFits(String typed) {
        ada = new Cycle(beans).member("ada", "acme");
        List<Readings> read = Readings.of(() -> hits(typed));
        assertThat(Readings.sum(read)).as("Buffers of %s", typed).isLessThan(BUFFERS);
    }

    @Test
    void theNameOfOneAmongThemIsFoundFirst() {
        ada = new Cycle(beans).member("ada", "acme");
        String title = Tenancy.of(ada)
                .call(() -> beans.getBean(TransactionTemplate.class)
                        .execute(status -> jdbc.sql("select title from action where title like '% 3718'")
                                .query(String.class)
                                .single()));
        assertThat(hits(title)).first().satisfies(it -> {
            assertThat(it.kind()).isEqualTo("action");
            assertThat(it.title()).isEqualTo(title);
        });
    }

    private List<Hit> hits(String typed) {
        return Tenancy.of(ada).call(() -> search.hits(ada, ChosenUnit.NONE, typed, "", 8));
    }
}
