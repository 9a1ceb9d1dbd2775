package io.waymark.walls;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.testing.OwnWorld;
import io.waymark.testing.Visitor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.RequestMethod;

/**
 * Input that no form of ours sends is refused in words; it never breaks the portal. It takes so long that it has a portal of
 * its own, beside that of other tests.
 */
@OwnWorld
@Import(SparingPages.class)
@TestPropertySource(properties = "spring.application.name=waymark-of-bad-input")
class BadInputTests {

    private static final String MARKUP = "<script>alert(1)</script>";
    private static final String EXPRESSION = "${1234*5678} __${1234*5678}__ #{1234*5678}";

    private static final List<String> HOSTILE = List.of(
            "",
            "a\u0000b",
            "a\uD800b\u2028c\u0085d\u0007\r\nBcc: eve@example.org",
            MARKUP,
            EXPRESSION,
            "x".repeat(20_001),
            "99999999999999999999",
            "0000-00-00",
            "+999999999-12-31",
            "-999999999-01-01",
            "x=1",
            "a.b",
            "NO_SUCH");

    /** One form with everything right. */
    record Form(String path, Map<String, String> right) {

        /** One a line: an address, a bar, and what a person fills in; {@code \\n} and {@code \\t} stand for themselves. */
        static Stream<Form> all(String lines) {
            return lines.lines().map(Form::read);
        }

        private static Form read(String line) {
            String[] parts = line.replace("{here}", "/orgs/acme/assessments/{id}")
                    .replace("{race}", "/orgs/acme/first-application/{first-application}")
                    .split(" \\| ?", 2);
            return new Form(
                    parts[0],
                    Arrays.stream(parts[1].split(" & "))
                            .map(it -> it.split("=", 2))
                            .collect(Collectors.toMap(it -> it[0], it -> it[1].translateEscapes())));
        }

        @Override
        public String toString() {
            return path;
        }
    }

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private SparingPages pages;

    private Visitor visitor;
    private FilledIn values;

    @BeforeEach
    void adaSignsIn() {
        pages.forget();
        visitor = Visitor.as("ada", mvc);
        values = new FilledIn(portal, visitor);
    }

    static Stream<Form> forms() {
        return Form.all("""
                /orgs/acme/assessments | unit={unit} & unitName=N & unitKind=TEAM & title=T & edition={edition} & baseline= & target[process]=3 & owner[process]={me} & path=LEVEL_2 & presumed=true & goals={goals} & key={uuid}
                /orgs/acme/assessments | unit=new & unitName=N & unitKind=TEAM & title=T & edition={edition} & baseline= & target[process]=3 & owner[process]={me} & path=LEVEL_2 & presumed=true & goals={goals} & key={uuid}
                {here}/answers/{practice} | rating=NOT_APPLICABLE & reason=R & confidence=LOW & note=N & version=1 & key={uuid} & instead=1 & still=
                {here}/plan | title=T & target[process]=3 & target[people]=2 & path=LEVEL_2 & presumed=true & seen=S
                {here}/goals | goals={goals} & seen=S
                /orgs/acme/topic-weights/process.{topic} | times=2 & why=W & version=0
                {here}/topics-left-out | topic=process.{topic} & why=W
                {here}/assignments | topic=process.{topic} & person={me} & expected=none@example.org & due=2099-01-01 & message=M
                {here}/assignments/process/{topic}/delegations | person={me} & due=2099-01-01 & message=M
                {here}/assignments/process/{topic}/withdrawals | person={uuid}
                {here}/assignments/process/{topic}/releases | expected=none@example.org
                {here}/scopes/process | owner={me} & reviewer={me} & seen=0
                {here}/hand-ins/process | seen=0 & entry={uuid}
                {here}/submissions/process | seen=0 & entry={uuid}
                {here}/acceptances | seen.process=0
                {here}/reviews/process | verdict.{practice}=SEND_BACK & comment.{practice}=C & seen=0 & everything=
                {here}/reopening | reason=R
                {here}/agreements/{practice} | rating=FULLY & confidence=LOW & reason=R & seen=0 & in=workshop & show=differing
                {here}/agreements/{practice}/dissents | person={me} & reason=R & seen=1 & in=workshop & show=all
                {here}/practices/{practice}/discussion | words=Hello & key={uuid}
                {here}/practices/{practice}/discussion/{thread}/resolution | version=0
                {here}/practices/{practice}/evidence/links | title=T & url=https://example.org & dated=2026-01-01 & reviewBy=2099-01-01 & owner={me} & key={uuid}
                {here}/practices/{practice}/evidence/uses | piece={piece} & entry={uuid}
                {here}/practices/{practice}/evidence/{piece} | owner={me} & reviewBy=2099-01-01 & version=0
                /orgs/acme/evidence/{piece} | owner={me} & reviewBy=2099-01-01 & version=0 & show=all & after= & change=
                /orgs/acme/evidence/{piece}/withdrawal | version=7 & show=all & after= & change=
                {here}/sheet/preview/{measurement-imports}/acceptance | seen={practice}=1 & chosen=2
                {here}/sheet/preview/{measurement-imports}/withdrawal | seen=S
                {here}/sheet/preview | rows=Key\\tAnswer\\n{practice}\\tFully
                /orgs/acme/units | name=N & kind=TEAM & key={uuid}
                /orgs/acme/units/{units} | name=N & kind=PLATFORM & version=0
                /orgs/acme/teams | name=N & usual=40 & key={uuid}
                /orgs/acme/teams/{teams} | name=N & members={me} & others=2 & usual=40 & roles=platform & version=0
                /orgs/acme/teams/{teams}/quarters | quarter=2027 Q1 & days=20 & version=0
                /orgs/acme/teams/{teams}/days-off | what=W & first=2027-05-03 & last=2027-05-04 & key={uuid}
                /orgs/acme/pulses | unit={unit}
                /orgs/acme/pulses/{pulses}/answers/process.{topic} | rating=2 & version=0 & instead=
                /orgs/acme/mail-settings | kinds=ASSIGNED
                /orgs/acme/organisation | name=Acme Retail & seen=Acme Retail
                /orgs/acme/members/{person}/roles | roles=LEAD & seen=ADMINISTRATOR
                /orgs/acme/invitations/sendings | invited=none@example.org
                /orgs/acme/invitations/withdrawals | invited=none@example.org
                /orgs/acme/invitations | email=new@example.org & roles=OWNER
                /orgs/acme/members/{fay}/erasure | person={me}
                /orgs/acme/organisation/export | file=F
                /orgs/acme/organisation/export.json | files=on
                /orgs/acme/goals | statement=S & why=W & theme=speed & owner={me} & horizon=2040-06-30 & key={uuid}
                /orgs/acme/goals/{goals} | statement=S & why=W & theme=speed & owner={me} & horizon=2040-06-30 & version=0
                /orgs/acme/goals/{goals}/position | position=1 & from=1
                /orgs/acme/goals/{goals}/return | version=7 & rank=1
                /orgs/acme/goals/{goals}/strengths | strength.technology.ai=3 & seen.technology.ai=1
                /orgs/acme/goals/{goals}/retirement | reason=R
                /orgs/acme/objectives | title=T & why=W & goal={goals} & owner={me} & due=2099-12-31 & goals={goals} & parents={objectives} & key={uuid}
                /orgs/acme/objectives/{objectives} | title=T & why=W & goal={goals} & owner={me} & due=2099-12-31 & goals={goals} & parents={objectives} & version=0
                /orgs/acme/objectives/{objectives}/closing | reason=R
                /orgs/acme/objectives/{objectives}/reopening | version=7
                /orgs/acme/objectives/{objectives}/key-results | title=T & unit=% & nature=BUSINESS & direction=HIGHER & baseline=1 & target=2 & due=2099-12-31 & owner={me} & key={uuid}
                /orgs/acme/objectives/{objectives}/key-results | title=T & unit=% & nature=BUSINESS & direction=CORRIDOR & baseline=1 & low=2 & high=3 & due=2099-12-31 & owner= & key={uuid}
                /orgs/acme/key-results/{key-results} | title=T & kpi={kpis} & unit=% & nature=TECHNICAL & direction=LOWER & baseline=2 & target=1 & due=2099-12-31 & owner={me} & version=0
                /orgs/acme/key-results/{key-results}/check-ins | day=2026-01-01 & value=1 & confidence=5 & note=N & key={uuid}
                /orgs/acme/key-results/{key-results}/confidence | confidence=5 & note=N & key={uuid}
                /orgs/acme/key-results/{key-results}/return | version=7
                /orgs/acme/kpis | title=T & meaning=M & formula=F & unit=% & nature=BUSINESS & direction=LOWER & baseline=3,1 & target=0.5 & low= & high= & frequency=MONTHLY & goal= & topic= & owner={me} & source=S & suggestion= & key={uuid}
                /orgs/acme/kpis | topic=process.audit-and-logs & suggestion=log-cost & goal={goals}
                /orgs/acme/kpis/{kpis} | title=K & meaning=M & formula=F & unit=% & nature=BUSINESS & direction=CORRIDOR & baseline= & target= & low=1 & high=2 & frequency=MONTHLY & goal={goals} & topic=process.audit-and-logs & owner={me} & source=S & version=0
                /orgs/acme/kpis/{kpis}/retirement | version=0
                /orgs/acme/kpis/{kpis}/retirement/removal | version=7
                /orgs/acme/level-3-gate/passes | unit={unit}
                /orgs/acme/value-cases | goal={goals} & kpi={kpis} & before=2026-01-01 & after=2026-02-01 & target=T & changed=C
                /orgs/acme/value-cases/{value-cases} | before=2026-01-01 & after=2026-02-01 & target=T & changed=C & version=0
                /orgs/acme/value-cases/{value-cases}/signatures | capacity=FINANCE & version=0
                /orgs/acme/value-cases/{value-cases}/return | version=7
                /orgs/acme/value-cases/{value-cases}/withdrawal | version=7
                /orgs/acme/cost-reviews | held=2026-01-01 & finance={me} & findings=F
                /orgs/acme/policy-exemptions/{policy-exemptions} | policy=P & exempted=E & reason=R & owner={me} & granted=2026-01-01 & expires=2099-01-01 & principal=5 & interest=2.5 & interestIn=MONEY & because=B & version=0
                /orgs/acme/policy-exemptions/{policy-exemptions}/ending | version=7
                /orgs/acme/policy-exemptions/{policy-exemptions}/return | version=7
                /orgs/acme/policy-exemptions/{policy-exemptions}/renewal | version=7
                /orgs/acme/policy-exemptions/reviews | seen=S
                /orgs/acme/policy-exemptions | policy=P & exempted=E & reason=R & owner={me} & granted=2026-01-01 & expires=2099-01-01 & principal=5 & interest=2.5 & interestIn=HOURS
                /orgs/acme/wording/goals/{goal}/understandings | seen=0 & show=mine
                /orgs/acme/wording/objectives/{objective}/understandings | seen=0 & show=mine
                /orgs/acme/wording/kpis/{kpi}/understandings | seen=0 & show=mine
                /orgs/acme/wording/checks | field=text & text=T
                /orgs/acme/initiatives/{initiatives} | state=BLOCKED & because=B & assignee={me} & quarter=2027 Q1 & version=0
                /orgs/acme/initiatives | title=T & outcome=O & unit={unit} & key={uuid}
                /orgs/acme/initiatives/{initiatives}/words | title=T & outcome=O & startNotBefore=2027-01-01 & team={teams} & version=0
                /orgs/acme/initiatives/{initiatives}/costs | once=100 & monthly=2.5 & version=0
                /orgs/acme/initiatives/{initiatives}/spending | amount=100 & day=2026-01-05 & purpose=P & key={uuid}
                /orgs/acme/initiatives/{initiatives}/spending/{spending}/withdrawal | seen=S
                /orgs/acme/initiatives/{initiatives}/costs/confirmation | once=100 & monthly=2.5
                /orgs/acme/initiatives/{initiatives}/costs/return | once=100 & monthly=2.5 & reason=R
                /orgs/acme/initiatives/{initiatives}/split | chosen={action} & called=C & key={uuid}
                /orgs/acme/initiatives/{initiatives}/merge | into={uuid}
                /orgs/acme/initiatives/{initiatives}/links | label=L & url=https://example.org & key={uuid}
                /orgs/acme/initiatives/{initiatives}/comments | words=W & key={uuid}
                /orgs/acme/initiatives/{initiatives}/undo | change={uuid} & back=
                /orgs/acme/initiatives/{initiatives}/actions | title=T & steps=S & doneWhen=D & optimistic=1 & likely=2 & pessimistic=3 & key={uuid}
                /orgs/acme/initiatives/{initiatives}/actions/{its} | title=T & steps=S & doneWhen=D & optimistic=1 & likely=2 & pessimistic=3 & version=0
                /orgs/acme/initiatives/{initiatives}/actions/{its}/finish | days=1.5 & version=0
                /orgs/acme/initiatives/{initiatives}/actions/{its}/ticks | step=0 & version=0
                /orgs/acme/initiatives/{initiatives}/actions/{its}/move | to={uuid} & version=0
                /orgs/acme/initiatives/{initiatives}/actions/{its}/practices | practice={practice} & version=0
                /orgs/acme/roadmap/changes | cards={initiatives}.0 & assignee={me} & quarter=2027 Q1 & state=BLOCKED & because=B & against=A
                /orgs/acme/roadmap/changes/undo | of={uuid}.{uuid} & back=/orgs/acme/roadmap
                /orgs/acme/roadmap/calendars | unit={unit}
                /orgs/acme/reports | kind=BOARD & assessment={assessments} & key={uuid}
                /orgs/acme/reports/{reports}/links | days=30 & key={uuid}
                /orgs/acme/units/{unit}/plan-imports | rows=Initiative\\tQuarter\\nNothing\\t2027 Q1
                /orgs/acme/plan-imports/{plan-imports}/acceptance | seen=S & against=A & chosen=2
                /orgs/acme/plan-imports/{plan-imports}/withdrawal | seen=S
                /orgs/acme/roadmap/plan | unit={unit} & seen=S & version=0 & key={uuid}
                /orgs/acme/roadmap/scenarios | name=N & unit={unit} & inputs=out={initiatives} & key={uuid}
                /orgs/acme/roadmap/scenarios/{scenarios} | name=N & unit={unit} & inputs=out={initiatives} & version=0
                /orgs/acme/roadmap/scenarios/{scenarios}/adoption | because=B & stands=PLAN=0 & version=0 & key={uuid}
                /orgs/acme/roadmap/scenarios/{scenarios}/adoption/undo | change={uuid}
                /orgs/acme/roadmap/views | name=N & shared=on
                /orgs/acme/initiatives/{initiatives}/priority-override | priority=10 & reason=R & version=0
                /orgs/acme/kpis/{kpis}/measurements | value=4.2 & day=2026-03-01 & note=N
                /orgs/acme/kpis/{kpis}/measurements/2026-03-01/corrections | value=4.3 & reason=R & version=1
                /orgs/acme/kpis/{kpis}/measurements/2026-03-01/withdrawal | value=4.3 & reason=R & version=1
                /orgs/acme/kpis/{kpis}/measurements/imports | rows=2026-03-02\\t4.2\\tN & numbers=ANY
                /orgs/acme/measurement-imports | rows=KPI\\tDay\\tValue\\nTraining days per engineer\\t2026-03-02\\t4 & numbers=POINT
                /orgs/acme/measurement-imports/{measurement-imports}/acceptance | seen=S & reason=R
                /orgs/acme/measurement-imports/{measurement-imports}/days | days=DAY_FIRST
                /orgs/acme/measurement-imports/{measurement-imports}/withdrawal | seen=S
                /orgs/acme/first-application | title=T & unit={unit} & currency=EUR & key={uuid}
                {race}/weights | weight.RETURN=5 & weight.EFFORT=5 & weight.CAPACITY=5 & weight.BACKUP=5 & weight.DISASTER_RECOVERY=5 & weight.PERFORMANCE=5 & weight.COMPLIANCE=5 & weight.REPUTATION=5 & limit.BACKUP=2 & version=0
                {race}/candidates | name=N & description=D & returnPerYear=100 & effort=10 & rating.BACKUP=3 & mustNot=M & key={uuid}
                {race}/candidates/{candidate} | name=N & description=D & returnPerYear=100 & effort=10 & rating.BACKUP=3 & mustNot= & version=0
                {race}/candidates/{candidate}/withdrawal | version=7
                {race}/decision | candidate={candidate} & seen=S & reason=R & title.1=T & practice.1={practice} & suggested.1=on & use.1=on & title.2= & practice.2=
                /orgs/acme/first-application/{decided}/decision/dissents | reason=R
                """);
    }

    static Stream<Form> pages() {
        return Form.all("""
                /orgs/acme/assessments/new | unit={unit}
                /orgs/acme/dashboard | unit={unit}
                /orgs/acme/dashboard/dimensions | unit={unit}
                /orgs/acme/dashboard/work | unit={unit}
                /orgs/acme/dashboard/mine | unit={unit}
                /orgs/acme/evidence | show= & q= & after= & change=
                /orgs/acme/gaps | dimension= & level= & risk= & q= & sort= & unit=
                /orgs/acme/level-3-gate | unit={unit}
                /orgs/acme/value-cases/new | goal={goals} & kpi={kpis}
                /orgs/acme/history | thing=KPI & person={me} & from=2026-03-01 & to=2026-03-31 & of= & before=
                /orgs/acme/line-of-sight | unit={unit} & from=work & goal={goals} & page=1
                /orgs/acme/kpis | goal= & owner={me} & nature= & show=
                /orgs/acme/kpis/new | goal={goals} & topic=process.audit-and-logs & suggestion=log-cost
                /orgs/acme/kpis/{kpis}/measurements | before=2026-03-01
                /orgs/acme/measurement-imports/new | from={uuid}
                /orgs/acme/members | q= & role=
                /orgs/acme/mails | trouble=true & before={uuid}
                /orgs/acme/milestones/comparison | unit={unit} & from={uuid} & to={uuid}
                /orgs/acme/objectives | goal={goals} & owner=me & closed=true
                /orgs/acme/objectives/new | goal={goals}
                {race} | weight.RETURN=7 & weight.EFFORT=3 & limit.BACKUP=2
                {race}/decision | candidate={candidate}
                /orgs/acme/roadmap | unit={unit} & view=table & q= & goal={goals} & status= & dimension= & owner= & team={teams} & group= & sort= & after={uuid} & before= & card={initiatives} & edit=
                /orgs/acme/roadmap/costs | unit={unit}
                /orgs/acme/roadmap/moves | unit={unit} & since=mine
                /orgs/acme/units/{unit}/plan-imports/new | from={uuid}
                /orgs/acme/roadmap.csv | unit={unit} & view=table & q= & status= & card={initiatives}
                /orgs/acme/roadmap/plan | unit={unit}
                /orgs/acme/roadmap/forecast | unit={unit}
                /orgs/acme/roadmap/way | unit={unit} & days=10
                /orgs/acme/roadmap/what-if | unit={unit} & out={initiatives} & scenario={scenarios}
                /orgs/acme/roadmap/scenarios | unit={unit} & compare={scenarios}
                /orgs/acme/wording | show=mine
                {here}/activity | person={me} & kind= & before=
                {here}/check | dimension=process & open=true
                {here}/comparison/process | show=
                {here}/discussions | open=true & mine=true & dimension=process & before=
                {here}/gaps | dimension= & level= & risk= & q= & sort= & show=
                {here}/paper | all=true & answers=true & dimension=process
                {here}/sheet.xlsx | all=true & answers=true & dimension=process
                {here}/workshop/process | at=
                """);
    }

    /**
     * Each field with each value. Those that a field refuses in the same words are the same to all that comes after: one of them
     * is sent with everything else right, and the others of all fields at once, where each gets its words as well.
     */
    @ParameterizedTest
    @MethodSource("forms")
    void noFieldOfAFormBreaksThePortal(Form form) {
        List<String> broken = new ArrayList<>();
        check(broken, form.path(), "nothing", () -> visitor.post(values.in(form.path()), Map.of()));
        Set<String> heard = new HashSet<>();
        Map<String, Map<String, String>> said = new HashMap<>();
        for (String value : HOSTILE) {
            Map<String, String> words = refusedTogether(broken, form, value, said);
            for (String field : form.right().keySet()) {
                String here = words.get(values.in(field));
                if (here == null || heard.add(field + ": " + here)) {
                    check(broken, field, value, () -> visitor.post(values.in(form.path()), with(form, field, value)));
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void noParameterOfAPageBreaksThePortal(Form form) {
        List<String> broken = new ArrayList<>();
        for (String field : form.right().keySet()) {
            for (String value : HOSTILE) {
                check(broken, field, value, () -> visitor.get(values.in(form.path()), with(form, field, value)));
            }
        }
        assertThat(broken).isEmpty();
    }

    /** Every part of every address, one at a time. */
    @ParameterizedTest
    @ValueSource(strings = {"-1", "99999999999999999999", "1-1-1-1-1", "x=1", ".a.b", "a.b", "a.b.c", "NO_SUCH"})
    void noAddressBreaksThePortal(String value) {
        List<String> broken = new ArrayList<>();
        Map<String, String> all = values.all();
        for (Addresses.Address it : Addresses.of(portal)) {
            Map<String, String> right = new HashMap<>(all);
            right.put("slug", "acme");
            right.put("id", all.getOrDefault(it.kind().equals("assessments") ? "id" : it.kind(), ""));
            right.put("dimension", "process");
            for (String variable : it.variables().toList()) {
                Map<String, String> wrong = new HashMap<>(right);
                wrong.put(variable, value);
                check(broken, it + " " + variable, value, () -> ask(it, it.at(wrong)));
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void aMegabyteIsRefusedInWords() {
        String much = "word ".repeat(200_000);
        String here = values.in("/orgs/acme/assessments/{id}");
        String practice = values.in("/practices/{practice}");
        Map<String, Map<String, String>> forms = Map.of(
                here + values.in("/answers/{practice}"),
                Map.of(
                        "rating",
                        "PARTLY",
                        "note",
                        much,
                        "version",
                        "1",
                        "key",
                        UUID.randomUUID().toString()),
                here + values.in("/agreements/{practice}"),
                Map.of("rating", "PARTLY", "confidence", "LOW", "reason", much, "seen", "0"),
                here + practice + "/discussion",
                Map.of("words", much, "key", UUID.randomUUID().toString()),
                here + "/assignments",
                Map.of("topic", values.in("process.{topic}"), "person", values.in("{me}"), "message", much));
        forms.forEach((path, fields) -> assertThat(visitor.post(path, fields))
                .as(path)
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(much.strip()));
    }

    private MvcTestResult ask(Addresses.Address address, String path) {
        return address.method() == RequestMethod.GET
                ? visitor.get(path)
                : visitor.post(path, Map.of("version", "0", "person", values.in("{me}")));
    }

    /**
     * Sends the value in all fields at once; what is said to those that refuse it, by their name.
     *
     * @param said on the pages that were drawn, by what they say of what was sent
     */
    private Map<String, String> refusedTogether(
            List<String> broken, Form form, String value, Map<String, Map<String, String>> said) {
        if (form.right().size() == 1) {
            return Map.of();
        }
        Map<String, String> fields = new HashMap<>();
        form.right().keySet().forEach(it -> fields.put(values.in(it), value));
        return check(broken, "all", value, () -> visitor.post(values.in(form.path()), fields))
                .map(answer -> said.computeIfAbsent(SparingPages.says(answer.getRequest()), it -> words(answer)))
                .orElse(Map.of());
    }

    private Map<String, String> with(Form form, String field, String value) {
        Map<String, String> fields = new HashMap<>();
        form.right().forEach((name, right) -> fields.put(values.in(name), values.in(right)));
        fields.put(values.in(field), value);
        return fields;
    }

    private Optional<MvcTestResult> check(
            List<String> broken, String field, String value, Supplier<MvcTestResult> asking) {
        String what = field + " = " + value.substring(0, Math.min(30, value.length())) + ": ";
        pages.sending(field, value);
        try {
            MvcTestResult answer = asking.get();
            wrongWith(answer).forEach(it -> broken.add(what + it));
            return Optional.of(answer);
        } catch (IllegalStateException e) {
            String why = String.valueOf(e.getCause());
            broken.add(what + why.substring(0, Math.min(400, why.length())));
            return Optional.empty();
        }
    }

    /** An answer that is a failure, obeys what was typed, or has a summary that leads nowhere. */
    private static List<String> wrongWith(MvcTestResult answer) {
        List<String> wrong = new ArrayList<>();
        if (answer.getResponse().getStatus() >= 500) {
            wrong.add("status " + answer.getResponse().getStatus());
        }
        String type = String.valueOf(answer.getResponse().getContentType());
        if (type.startsWith("text/html")) {
            String sent = Visitor.body(answer);
            if (sent.contains(MARKUP) || sent.contains("7006652")) {
                wrong.add("obeys what was typed");
            }
            if (sent.contains("error-summary")) {
                leadingNowhere(Visitor.page(answer)).forEach(it -> wrong.add("leads nowhere: #" + it));
            }
        }
        return wrong;
    }

    private static Stream<String> leadingNowhere(Document page) {
        return problems(page).map(it -> it.attr("href").substring(1)).filter(it -> page.getElementById(it) == null);
    }

    /** What is said to each field, by the name of what its problem leads to. */
    private static Map<String, String> words(MvcTestResult answer) {
        Document page = Visitor.page(answer);
        return problems(page)
                .collect(
                        Collectors.toMap(it -> named(page, it.attr("href")), Element::text, (one, more) -> one + more));
    }

    /** A field, or what is around those of one name. */
    private static String named(Document page, String link) {
        Element target = page.getElementById(link.substring(1));
        List<String> names = target == null
                ? List.of()
                : target.select("[name]").eachAttr("name").stream().distinct().toList();
        return names.size() == 1 ? names.getFirst() : link;
    }

    private static Stream<Element> problems(Document page) {
        return page.select(".error-summary a[href^=#]").stream();
    }
}
