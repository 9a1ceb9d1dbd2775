package io.waymark.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.goal.GoalPlan;
import io.waymark.goal.GoalRanking;
import io.waymark.organisation.Member;
import io.waymark.organisation.Tenancy;
import io.waymark.organisation.Unit;
import io.waymark.organisation.Units;
import io.waymark.roadmap.InitiativesFromGaps;
import io.waymark.roadmap.UnitWithGaps;
import io.waymark.testing.OwnWorld;
import io.waymark.testing.Readings;
import io.waymark.testing.Statements;
import io.waymark.testing.Visitor;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * How often a page and a save ask the database, beside the session and who is asking: a small constant, however much there is;
 * and how many buffers that reads. One statement of each count tells the database whose transaction it is.
 */
@OwnWorld
class StatementsTests {

    private static final int SAVE = 4;
    private static final int FEW = 40;
    private static final int MANY = 200;
    private static final int MORE_UNITS = 3;
    private static final String SESSION = "SPRING_SESSION";
    private static final String MEMBER = "from entrance(";
    private static final String WHOSE = "set_config";

    private static String fewGaps = "";

    @Autowired
    private MockMvcTester portal;

    /** Globex makes its first few initiatives; Acme gets a small unit and three more, each with more gaps than a page can show. */
    @BeforeAll
    static void acmeGrows(@Autowired ApplicationContext beans) {
        UnitWithGaps world = new UnitWithGaps(beans);
        InitiativesFromGaps gaps = beans.getBean(InitiativesFromGaps.class);
        Member gus = world.member("gus", "globex");
        Member ada = world.member("ada", "acme");
        make(
                gaps,
                gus,
                Tenancy.of(gus).call(() -> beans.getBean(Units.class).of(gus)).getFirst());
        rank(beans, gus, 1);
        rank(beans, ada, MANY / 10);
        Unit small = world.with(ada, FEW);
        make(gaps, ada, small);
        fewGaps = small.id().toString();
        for (int unit = 0; unit < MORE_UNITS; unit++) {
            make(gaps, ada, world.with(ada, MANY));
        }
        counted(beans.getBean(FlywayConnectionDetails.class));
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

    private static void rank(ApplicationContext beans, Member member, int goals) {
        for (int goal = 1; goal <= goals; goal++) {
            GoalPlan plan = new GoalPlan("Goal " + goal, "", "speed", member.person(), null);
            Tenancy.of(member).call(() -> beans.getBean(GoalRanking.class).add(member, plan));
        }
    }

    private static void make(InitiativesFromGaps gaps, Member member, Unit unit) {
        assertThat(Tenancy.of(member).call(() -> gaps.make(member, unit.id())).initiatives())
                .isPositive();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            7 | 3500 | /orgs/{org}
            10 | 4500 | /orgs/{org}/standing?unit={unit}
            14 | 1650 | /orgs/{org}/dashboard?unit={unit}
            7 | 350 | /orgs/{org}/assessments
            7 | 150 | /orgs/{org}/assessments/new
            4 | 150 | /orgs/{org}/milestones
            4 | 50 | /orgs/{org}/portfolio
            8 | 250 | {assessment}
            5 | 550 | {assessment}/check
            6 | 250 | {assessment}/questions/technology/architecture
            7 | 150 | {assessment}/assignments
            10 | 600 | {assessment}/review/technology
            8 | 500 | {assessment}/review
            7 | 150 | {assessment}/comparison/technology
            7 | 100 | {assessment}/practices/process.audit-and-logs.log-strategy/evidence
            5 | 100 | {assessment}/practices/process.audit-and-logs.log-strategy/discussion
            3 | 50 | {assessment}/discussions
            5 | 200 | {assessment}/activity
            5 | 100 | /orgs/{org}/evidence
            2 | 1500 | /orgs/{org}/search?q=goal
            4 | 50 | /orgs/{org}/mails
            4 | 50 | /orgs/{org}/mail-settings
            5 | 450 | {assessment}/results
            3 | 400 | {assessment}/results/technology
            3 | 400 | {assessment}/results/technology/architecture
            3 | 400 | {assessment}/foundations
            4 | 450 | {assessment}/gaps
            11 | 1500 | /orgs/{org}/roadmap?unit={unit}
            11 | 1500 | /orgs/{org}/roadmap?unit={unit}&view=table
            11 | 1500 | /orgs/{org}/roadmap?unit={unit}&view=graph
            10 | 1550 | /orgs/{org}/roadmap/moves?unit={unit}
            10 | 1550 | /orgs/{org}/roadmap/plan?unit={unit}
            9 | 1550 | /orgs/{org}/roadmap/forecast?unit={unit}
            9 | 1550 | /orgs/{org}/roadmap/what-if?unit={unit}
            9 | 1550 | /orgs/{org}/roadmap/way?unit={unit}
            4 | 1000 | /orgs/{org}/roadmap/costs?unit={unit}
            8 | 1650 | /orgs/{org}/line-of-sight?unit={unit}
            8 | 1650 | /orgs/{org}/line-of-sight?unit={unit}&from=work
            4 | 50 | /orgs/{org}/goals
            4 | 50 | /orgs/{org}/goals/{goal}
            4 | 100 | /orgs/{org}/objectives
            4 | 50 | /orgs/{org}/objectives/new
            2 | 100 | /orgs/{org}/kpis
            4 | 100 | /orgs/{org}/kpis/suggestions
            3 | 50 | /orgs/{org}/kpis/new
            3 | 50 | /orgs/{org}/wording
            0 | 50 | /orgs/{org}/wording/checks/new
            3 | 50 | /orgs/{org}/first-application
            4 | 100 | /orgs/{org}/members
            11 | 200 | /orgs/{org}/level-3-gate?unit={unit}
            4 | 100 | /orgs/{org}/value-cases/new
            3 | 50 | /orgs/{org}/cost-reviews
            2 | 50 | /orgs/{org}/topic-weights
            2 | 150 | /orgs/{org}/teams
            5 | 150 | /orgs/{org}/policy-exemptions
            0 | 50 | /how-scoring-works
            0 | 50 | /editions/cnmm/4.0-beta.2
            0 | 50 | /editions/cnmm/4.0-beta.2/technology/architecture
            5 | 1700 | /orgs/{org}/dashboard/dimensions?unit={unit}
            13 | 1700 | /orgs/{org}/dashboard/work?unit={unit}
            6 | 1700 | /orgs/{org}/dashboard/mine?unit={unit}
            4 | 1700 | /orgs/{org}/history
            """)
    void aPageAsksTheDatabaseAsOftenInALargeOrganisationAsInASmallOne(
            int ceiling, long buffers, String page, TestReporter reporter) {
        List<String> small = asked(page.contains("/questions/") ? "greta" : "gus", "globex", page);
        List<String> large = asked("ada", "acme", page);
        List<Readings> read = read("ada", page, "main ");
        reporter.publishEntry(
                page,
                small.size() + " and " + large.size() + " of " + ceiling + ", " + Readings.sum(read) + " of "
                        + buffers);
        assertThat(large).as(page).hasSizeLessThanOrEqualTo(ceiling).hasSameSizeAs(small);
        assertThat(Readings.sum(read)).as("Buffers of %s: %s", page, read).isLessThanOrEqualTo(buffers);
    }

    /** Nothing is read of scenarios where no team makes them possible, so they are counted apart. */
    @Test
    void scenariosAreReadAtOnceForAUnitWithTeams() {
        assertThat(asked("ada", "acme", "/orgs/{org}/roadmap/scenarios?unit={unit}"))
                .hasSizeLessThanOrEqualTo(11);
    }

    /** Rows that meet rows would be read with the square of how many there are. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{assessment}",
                "{assessment}/check",
                "{assessment}/questions/process/audit-and-logs",
                "{assessment}/review",
                "{assessment}/results",
                "{assessment}/gaps",
                "/orgs/{org}/dashboard?unit={unit}",
                "/orgs/{org}/roadmap?unit={unit}"
            })
    void aPageReadsNoMoreThanInProportionToItsRows(String page, TestReporter reporter) {
        List<Readings> few = read("ada", page, "main section[aria-labelledby=unit-" + fewGaps + "] ");
        List<Readings> many = read("ada", page, "main ");
        reporter.publishEntry(page, Readings.sum(few) + " and " + Readings.sum(many));
        assertThat(Readings.sum(many))
                .as("Buffers of %s for %s times as much: %s and %s", page, MANY / FEW, few, many)
                .isLessThanOrEqualTo(Readings.sum(few) * MANY / FEW);
    }

    /** With the session and who asks: nothing but the save itself is a commit that must reach the disk. */
    @Test
    void aSaveIsOneTransactionOfFewStatements(TestReporter reporter) {
        Visitor greta = Visitor.as("greta", portal);
        String page =
                newest(greta, "globex", "main ").select("th a").attr("href") + "/questions/technology/architecture";
        Element form = form(greta, page);
        List<String> asked = Statements.of(() -> save(greta, form));
        reporter.publishEntry("save", String.join("\n", asked));
        assertThat(asked).hasSize(SAVE).filteredOn(it -> it.contains(WHOSE)).hasSize(1);
        Element again = form(greta, page);
        assertThat(Statements.commits(() -> save(greta, again))).isOne();
    }

    private static Element form(Visitor visitor, String page) {
        return Objects.requireNonNull(visitor.page(page).selectFirst("form.practice-form"));
    }

    private static void save(Visitor visitor, Element form) {
        assertThat(visitor.htmx(form.attr("action"), answer(form))).hasStatusOk();
    }

    private List<Readings> read(String persona, String page, String unit) {
        Visitor visitor = Visitor.as(persona, portal);
        String path = path(visitor, "acme", page, newest(visitor, "acme", unit));
        visit(visitor, path);
        return Readings.of(() -> visit(visitor, path));
    }

    /** Counted at the second visit: what is made once and kept does not belong to the page. */
    private List<String> asked(String persona, String slug, String page) {
        Visitor visitor = Visitor.as(persona, portal);
        String unit = slug.equals("globex") ? "main section:has(h2:contains(Grid platform)) " : "main ";
        String path = path(visitor, slug, page, newest(visitor, slug, unit));
        visit(visitor, path);
        return besideSessionAndMember(() -> visit(visitor, path));
    }

    private static String path(Visitor visitor, String slug, String page, Element newest) {
        return page.replace("{org}", slug)
                .replace("{goal}", firstGoal(visitor, slug))
                .replace("{assessment}", newest.select("th a").attr("href"))
                .replace(
                        "{unit}",
                        Objects.requireNonNull(newest.closest("section"))
                                .attr("aria-labelledby")
                                .replace("unit-", ""));
    }

    /** What a page asks for once it stands comes to its script alone. */
    private static void visit(Visitor visitor, String path) {
        if (path.contains("/standing?")) {
            assertThat(visitor.region(path)).hasStatusOk();
        } else {
            visitor.page(path);
        }
    }

    private static String firstGoal(Visitor visitor, String slug) {
        return visitor.page("/orgs/" + slug + "/goals")
                .select("#goals li")
                .getFirst()
                .id()
                .replace("goal-", "");
    }

    /** The row of the newest assessment: of the unit that was added last, or of the one that the selector begins with. */
    private static Element newest(Visitor visitor, String slug, String unit) {
        return Objects.requireNonNull(visitor.page("/orgs/" + slug + "/assessments")
                .select(unit + "tbody tr")
                .last());
    }

    private static Map<String, String> answer(Element form) {
        return Map.of(
                "rating",
                "PARTLY",
                "confidence",
                "MEDIUM",
                "version",
                form.select("[name=version]").val(),
                "key",
                UUID.randomUUID().toString());
    }

    /** Without what the session and the member cost, nor the telling of whose transaction each of them is. */
    private static List<String> besideSessionAndMember(Runnable work) {
        List<String> asked = new ArrayList<>();
        for (String sql : Statements.of(work)) {
            if (!sql.contains(SESSION) && !sql.contains(MEMBER)) {
                asked.add(sql);
            } else if (!asked.isEmpty() && asked.getLast().contains(WHOSE)) {
                asked.removeLast();
            }
        }
        return asked;
    }
}
