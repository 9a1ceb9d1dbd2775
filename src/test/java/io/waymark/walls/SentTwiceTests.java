package io.waymark.walls;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.assessment.AssessmentId;
import io.waymark.assessment.Cycle;
import io.waymark.content.PracticeKey;
import io.waymark.organisation.Member;
import io.waymark.organisation.Tenancy;
import io.waymark.testing.OwnWorld;
import io.waymark.testing.Visitor;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Connection;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** A form that creates, sent twice as by a double click: the second answer leads where the first did, and adds no row. */
@OwnWorld
class SentTwiceTests {

    private static final String COUNTS = """
            select string_agg(format('select %L as name, count(*) as rows from %I', c.relname, c.relname), ' union all ')
            from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'organisation_id'
            where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
            """;

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private Cycle cycle;
    private Map<String, String> values;

    @BeforeEach
    void somethingToAddTo() {
        cycle = new Cycle(portal);
        Member ada = cycle.member("ada", "acme");
        AssessmentId id = cycle.begin(ada, Map.of());
        PracticeKey practice = cycle.practices("process").getFirst();
        values = new HashMap<>(Belongings.of(ada, portal).ids());
        values.put("here", "/orgs/acme/assessments/" + id);
        values.put("at", "/orgs/acme/assessments/" + id + "/practices/" + practice);
        values.put("me", ada.person().toString());
        values.put("fay", cycle.member("fay", "acme").person().toString());
        values.put("case", inTenancy(ada, """
                select '?goal=' || goal_id || '&kpi=' || kpi_id || '&before=' || before_on || '&after=' || after_on
                from value_case limit 1"""));
    }

    /** Somebody, a page, the end of the address that its form is sent to, and what they fill in. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ada | /orgs/acme/assessments/new | /assessments | unit={unit} & title=Twice
            ada | /orgs/acme/assessments/new | /assessments | unit=new & unitName=Twice & title=Twice
            ada | /orgs/acme/units | /units | name=Sent twice & kind=TEAM
            ada | /orgs/acme/teams | /teams | name=Sent twice & usual=40
            ada | /orgs/acme/teams => .data th a | /days-off | what=Twice & first=2027-05-03
            ada | /orgs/acme/members | /invitations | email=twice@example.org & roles=OWNER
            ada | /orgs/acme/goals | /goals | statement=Sell twice & why=It is worth it & theme=speed
            ada | /orgs/acme/objectives/new | /objectives | title=Twice & why=It is worth it & due=2099-12-31 & owner={me} & goal={goals} & goals={goals}
            ada | /orgs/acme/objectives/{objectives}/key-results/new | /key-results | title=Twice & unit=% & nature=BUSINESS & direction=HIGHER & baseline=1 & target=2 & due=2099-12-31
            ada | /orgs/acme/key-results/{key-results} | /check-ins | value=1 & confidence=5 & note=Twice
            ada | /orgs/acme/objectives => th:contains(reads a KPI) a | /confidence | confidence=5 & note=Twice
            ada | /orgs/acme/kpis/new | /kpis | title=Twice & meaning=M & formula=F & unit=% & nature=BUSINESS & direction=LOWER & baseline=3 & target=1 & frequency=MONTHLY & owner={me} & source=S
            ada | /orgs/acme/kpis/suggestions | /kpis |
            ada | /orgs/acme/kpis/{kpis}/measurements | /measurements | value=4.2 & day=2026-03-01 & note=Twice
            eva | /orgs/acme/value-cases/new{case} | /value-cases | target=T & changed=Twice
            eva | /orgs/acme/cost-reviews | /cost-reviews | finance={fay} & held=2026-02-01 & findings=Twice
            ada | /orgs/acme/policy-exemptions | /policy-exemptions | policy=Twice & exempted=E & reason=R & granted=2026-01-01 & expires=2099-01-01 & owner={me} & principal=5 & interest=2
            ada | /orgs/acme/policy-exemptions | /policy-exemptions/reviews |
            eva | /orgs/acme/first-application | /first-application | title=Twice & unit={unit} & currency=EUR
            eva | /orgs/acme/first-application => tr:contains(Decided) a | /decision/dissents | reason=Twice
            ada | /orgs/acme/pulses | /pulses |
            ada | /orgs/acme/roadmap | /initiatives |
            ada | /orgs/acme/roadmap/calendars | /calendars | unit={unit}
            ada | /orgs/acme/reports | /reports |
            ada | /orgs/acme/units/{unit}/initiatives/new | /initiatives | title=Twice
            ada | /orgs/acme/initiatives/{initiatives}/actions/new | /actions | title=Twice & optimistic=1 & likely=2 & pessimistic=3
            ada | /orgs/acme/initiatives/{initiatives} | /links | label=Twice & url=https://example.org/twice
            ada | /orgs/acme/initiatives/{initiatives} | /comments | words=Twice
            ada | /orgs/acme/initiatives/{initiatives} | /spending | amount=5 & purpose=Twice
            ada | {here}/assignments | /assignments | topic=process.audit-and-logs & person={fay} & message=Twice
            ada | {here}/assignments | /policy/ai/delegations | person={fay} & message=Twice
            ada | {at}/discussion | /discussion | words=Twice
            ada | {at}/evidence | /evidence/links | title=Twice & url=https://example.org/twice & dated=2026-01-01 & reviewBy=2099-01-01
            ada | {at}/evidence | /evidence/files | title=Twice & dated=2026-01-01 & reviewBy=2099-01-01
            ada | {at}/evidence | /evidence/uses | piece={piece}
            """)
    void theSecondLandsOnWhatTheFirstMade(String persona, String page, String target, String filled) {
        Member member = cycle.member(persona, "acme");
        Visitor visitor = Visitor.as(persona, mvc);
        FormElement form = form(open(visitor, fill(page)), target);
        Map<String, String> fields = fields(form, filled == null ? "" : fill(filled));

        String first = place(send(visitor, form, fields));
        List<String> rows = rows(member);

        assertThat(place(send(visitor, form, fields))).isEqualTo(first);
        assertThat(rows(member)).isEqualTo(rows);
    }

    /** A page, or with {@code page => selector} what its first such link leads to. */
    private static Document open(Visitor visitor, String way) {
        String[] steps = way.split(" => ");
        Document page = visitor.page(steps[0]);
        return steps.length == 1
                ? page
                : visitor.page(
                        Objects.requireNonNull(page.selectFirst(steps[1])).attr("href"));
    }

    private static FormElement form(Document page, String target) {
        return page.select("form[method=post]").stream()
                .map(FormElement.class::cast)
                .filter(it -> it.attr("action").replaceAll("[?#].*", "").endsWith(target))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No form to " + target + " at " + page.title()));
    }

    private static Map<String, String> fields(FormElement form, String filled) {
        Map<String, String> fields = new HashMap<>();
        for (Connection.KeyVal it : form.formData()) {
            fields.put(it.key(), it.value());
        }
        fields.remove("_csrf");
        fields.remove("file");
        for (String it : filled.isEmpty() ? new String[0] : filled.split(" & ")) {
            fields.put(it.split("=", 2)[0], it.split("=", 2)[1].translateEscapes());
        }
        return fields;
    }

    private static MvcTestResult send(Visitor visitor, FormElement form, Map<String, String> fields) {
        return form.select("[type=file]").isEmpty() || fields.containsKey("rows")
                ? visitor.post(form.attr("action"), fields)
                : visitor.upload(form.attr("action"), fields, "twice.txt", "Twice".getBytes(StandardCharsets.UTF_8));
    }

    private static String place(MvcTestResult result) {
        assertThat(result).hasStatus3xxRedirection();
        return Objects.requireNonNull(result.getResponse().getRedirectedUrl());
    }

    /** How many rows of the member's organisation each table holds; of the session nothing is said. */
    private List<String> rows(Member member) {
        return List.of(inTenancy(
                        member,
                        "select string_agg(name || ' ' || rows, E'\\n' order by name) from ("
                                + inTenancy(member, COUNTS) + ") as counted")
                .split("\n"));
    }

    private String inTenancy(Member member, String sql) {
        return Tenancy.of(member)
                .call(() -> Objects.requireNonNull(transaction.execute(
                        status -> jdbc.sql(sql).query(String.class).single())));
    }

    private String fill(String text) {
        String filled = text;
        for (Map.Entry<String, String> it : values.entrySet()) {
            filled = filled.replace("{" + it.getKey() + "}", it.getValue());
        }
        return filled;
    }
}
