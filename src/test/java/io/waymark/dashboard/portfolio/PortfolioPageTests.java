package io.waymark.dashboard.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.assessment.AnswerContent;
import io.waymark.assessment.Answers;
import io.waymark.assessment.Assessment;
import io.waymark.assessment.PortfolioComparison;
import io.waymark.assessment.Save;
import io.waymark.content.Editions;
import io.waymark.content.PracticeKey;
import io.waymark.organisation.Member;
import io.waymark.organisation.Tenancy;
import io.waymark.organisation.Unit;
import io.waymark.roadmap.UnitWithGaps;
import io.waymark.scoring.Rating;
import io.waymark.testing.OwnWorld;
import io.waymark.testing.Statements;
import io.waymark.testing.Visitor;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

@OwnWorld
class PortfolioPageTests {

    /** Without set_config, which tells the database whose transaction it is. */
    private static final int STATEMENTS = 3;

    @Autowired
    private MockMvcTester portal;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private UnitWithGaps world;

    @BeforeEach
    void theWorld() {
        world = new UnitWithGaps(beans);
    }

    @Test
    void evaFindsUnitsSideBySideAndOpensTheirTopics() {
        Visitor eva = Visitor.as("eva", portal);
        Document page = eva.page("/orgs/acme/portfolio");
        Element unit = Objects.requireNonNull(page.selectFirst("tbody[id^=u-]:has(a[href*='open='])"));
        assertThat(unit.select("tr:first-child td")).hasSize(8);
        assertThat(unit.select(".level-chip")).isNotEmpty();

        Document opened = eva.page(unit.select("a[href*='open=']").attr("href").replaceFirst("#.*", ""));
        assertThat(opened.select("#" + unit.id() + " dl dt")).hasSizeGreaterThan(20);
        assertThat(opened.select("#" + unit.id() + " a:contains(Hide topics)")).hasSize(1);
        assertThat(page.select("nav a[aria-current=page]").text()).isEqualTo("Portfolio");
        assertThat(eva.page("/orgs/acme/dashboard/dimensions").select("main a[href$='/portfolio']"))
                .hasSize(1);
    }

    @Test
    void aStrangersOrganisationAndUnitAreNotFound() {
        Visitor eva = Visitor.as("eva", portal);
        assertThat(eva.get("/orgs/globex/portfolio")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(eva.get("/orgs/acme/portfolio?open=" + UUID.randomUUID())).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void wordsThatMeanNothingArePassedOver() {
        assertThat(Visitor.as("eva", portal)
                        .page("/orgs/acme/portfolio?kind=CASTLE&sort=COLOUR&page=-3")
                        .select("tbody[id^=u-]"))
                .isNotEmpty();
    }

    /** Ada answers a topic alone in two new units, very differently, and changes an answer between two looks. */
    @Test
    void oneAnswerCannotBeDerivedFromTwoLooks() {
        Member ada = world.member("ada", "acme");
        List<PracticeKey> practices = world.practices(8);
        Unit low = world.unit(ada);
        Assessment lows = world.assessment(ada, low);
        world.rate(ada, lows, practices, Rating.NOT);
        Unit high = world.unit(ada);
        world.rate(ada, world.assessment(ada, high), practices, Rating.FULLY);
        String first = look(low);

        Tenancy.of(ada)
                .run(() -> beans.getBean(Answers.class)
                        .save(
                                ada,
                                new Save(
                                        lows.id(),
                                        practices.getFirst(),
                                        AnswerContent.of(Rating.FULLY),
                                        UUID.randomUUID(),
                                        1),
                                Instant.now()));

        assertThat(first).contains("Withheld").doesNotContain("Level");
        assertThat(look(low)).isEqualTo(first);
        assertThat(look(high)).isEqualTo(first);
    }

    /** As in production, where rows follow what is saved; the page is asked as long as it takes. */
    @Test
    @Timeout(120)
    void aSavedAnswerIsOnThePageByItself() {
        Object updates = beans.getBean("portfolioUpdates");
        ReflectionTestUtils.setField(updates, "follows", true);
        try {
            Member ada = world.member("ada", "acme");
            Unit unit = world.unit(ada);
            Assessment begun = world.assessment(ada, unit);
            waitFor(unit, "Not started");
            world.rate(ada, begun, world.practices(1), Rating.PARTLY);
            waitFor(unit, "Withheld");
        } finally {
            ReflectionTestUtils.setField(updates, "follows", false);
        }
    }

    private void waitFor(Unit unit, String words) {
        Visitor eva = Visitor.as("eva", portal);
        while (!eva.page("/orgs/acme/portfolio?kind=TEAM&sort=NAME&open=" + unit.id())
                .select("#u-" + unit.id())
                .text()
                .contains(words)) {
            assertThat(Thread.interrupted()).as("given up").isFalse();
        }
    }

    @Test
    void itAsksAsOftenForTenUnitsAsForAThousandAndSortsThem(TestReporter reporter) {
        Member ines = world.member("ines", "initech");
        Visitor visitor = Visitor.as("ines", portal);
        assertThat(visitor.page("/orgs/initech/portfolio").select(".empty h2").text())
                .isEqualTo("None of these units has been assessed");
        seed(ines, 1, 10);
        List<String> ten = asked(visitor);
        seed(ines, 11, 1000);
        List<String> thousand = asked(visitor);
        assertThat(ten).hasSize(STATEMENTS);
        assertThat(thousand).hasSize(STATEMENTS);
        List<String> plan = plan(ines);
        reporter.publishEntry("plan", String.join("\n", plan));
        assertThat(plan).anyMatch(it -> it.contains("portfolio_figure_"));

        Document page = visitor.page("/orgs/initech/portfolio?kind=PLATFORM&sort=LEVEL");
        assertThat(page.select("tbody[id^=u-]")).hasSize(PortfolioView.SHOWN);
        List<String> levels = in(ines, () -> jdbc.sql("""
                        select u.name from unit u join portfolio_figure f on f.unit_id = u.id and f.part = ''
                        where u.kind = 'PLATFORM'
                        """).query(String.class).list());
        assertThat(levels)
                .containsAll(page.select("tbody[id^=u-] th > a:first-child").eachText());
        assertThat(visitor.page("/orgs/initech/portfolio?sort=NAME&page=2")
                        .select("tbody[id^=u-]")
                        .getFirst()
                        .text())
                .startsWith("Unit 0051");
        assertThat(ways(visitor.page("/orgs/initech/portfolio?sort=MOVEMENT"))).containsOnly("Worse");
        commonGapsAreTheSums(ines, visitor.page("/orgs/initech/portfolio"));
    }

    /** Recomputed row by row. */
    private void commonGapsAreTheSums(Member ines, Document page) {
        record Raw(String part, int gaps, double days) {}
        List<Raw> rows = in(
                ines,
                () -> jdbc.sql("select part, gaps, days from portfolio_figure where kind = 'TOPIC'")
                        .query(Raw.class)
                        .list());
        List<String> expected = rows.stream()
                .map(Raw::part)
                .distinct()
                .map(part -> {
                    List<Raw> of = rows.stream()
                            .filter(it -> it.part().equals(part) && it.gaps() > 0)
                            .toList();
                    return "%04d %d %,d"
                            .formatted(
                                    of.size(),
                                    of.stream().mapToInt(Raw::gaps).sum(),
                                    Math.round(
                                            of.stream().mapToDouble(Raw::days).sum()));
                })
                .sorted(Comparator.reverseOrder())
                .toList();
        List<String> shown = page.select("table[aria-labelledby=common] tbody tr").stream()
                .map(it -> "%04d %s %s"
                        .formatted(
                                Integer.parseInt(it.select("td").get(0).text()),
                                it.select("td").get(1).text(),
                                it.select("td").get(2).text()))
                .toList();
        assertThat(shown).hasSize(10).isSubsetOf(expected);
        assertThat(shown.getFirst().substring(0, 4))
                .isEqualTo(expected.getFirst().substring(0, 4));
    }

    private static List<String> ways(Document page) {
        return page.select("tbody[id^=u-] td[data-label=Movement]").stream()
                .map(it -> it.ownText().strip())
                .toList();
    }

    private List<String> asked(Visitor visitor) {
        visitor.page("/orgs/initech/portfolio");
        return Statements.besideSessionAndMember(() -> visitor.page("/orgs/initech/portfolio"));
    }

    /** How the database finds the rows of all units where it may: nobody has counted these yet, so that it might read all. */
    private List<String> plan(Member ines) {
        return in(ines, () -> {
            jdbc.sql("set local enable_seqscan = off").update();
            return jdbc.sql("""
                        explain (analyze, buffers, costs off)
                        select u.name, f.level_now from unit u
                        left join portfolio_figure f on f.organisation_id = u.organisation_id and f.unit_id = u.id and f.part = ''
                        where u.organisation_id = ? and u.archived_at is null
                        order by f.level_now nulls last, f.index_now nulls last, lower(u.name), u.id limit 50
                        """)
                    .param(ines.organisation().value())
                    .query(String.class)
                    .list();
        });
    }

    private String look(Unit unit) {
        beans.getBean(PortfolioComparison.class).compare();
        Visitor eva = Visitor.as("eva", portal);
        String page = "/orgs/acme/portfolio?kind=TEAM&sort=NAME&open=" + unit.id();
        return Objects.requireNonNull(eva.page(page).selectFirst("#u-" + unit.id()))
                .text()
                .replace(unit.name(), "");
    }

    /** Units from..to, each with figures that follow from its number: levels, gaps and a result before. */
    private void seed(Member ines, int from, int to) {
        in(ines, () -> {
            String edition = beans.getBean(Editions.class).current().id().toString();
            jdbc.sql("""
                    insert into unit (organisation_id, id, version, name, kind)
                    select ?, gen_random_uuid(), 0, 'Unit ' || to_char(n, 'FM0000'), case n % 2 when 0 then 'TEAM' else 'PLATFORM' end
                    from generate_series(?, ?) n
                    """)
                    .param(ines.organisation().value())
                    .param(from)
                    .param(to)
                    .update();
            jdbc.sql("""
                    insert into assessment (organisation_id, id, version, unit_id, edition_id, title, state, created_at, created_by)
                    select organisation_id, gen_random_uuid(), 0, id, ?, 'Seeded', 'WITHDRAWN', now(), ?
                    from unit where organisation_id = ? and right(name, 4)::int between ? and ?
                    """)
                    .param(edition)
                    .param(ines.person().value())
                    .param(ines.organisation().value())
                    .param(from)
                    .param(to)
                    .update();
            return jdbc.sql("""
                    insert into portfolio_figure (organisation_id, unit_id, part, assessment_id, edition_id, rule, as_of, target,
                        level_low, level_now, level_high, index_now, open_practices, withheld, obligations, gaps, days,
                        former_level, former_index, former_rule, former_edition)
                    select u.organisation_id, u.id, p.part, a.id, a.edition_id, 2, now(), 3, n % 3, n % 3, n % 3, n % 3, 0, 0, 0,
                        (n + length(p.part)) % 4, (n + length(p.part)) % 4 * 2.5, case p.part when '' then 1 end,
                        case p.part when '' then 1 end, case p.part when '' then 1 end, case p.part when '' then a.edition_id end
                    from unit u
                    join assessment a on a.organisation_id = u.organisation_id and a.unit_id = u.id
                    cross join lateral (select right(u.name, 4)::int as n) number
                    cross join (
                        select '' as part
                        union select dimension_key from edition_practice where edition_id = ?
                        union select topic_key from edition_practice where edition_id = ?) p
                    where u.organisation_id = ? and n between ? and ?
                    """)
                    .param(edition)
                    .param(edition)
                    .param(ines.organisation().value())
                    .param(from)
                    .param(to)
                    .update();
        });
    }

    private <T> T in(Member member, Supplier<T> work) {
        return Objects.requireNonNull(Tenancy.of(member).call(() -> transaction.execute(status -> work.get())));
    }
}
