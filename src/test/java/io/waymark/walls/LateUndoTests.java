package io.waymark.walls;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.assessment.AssessmentId;
import io.waymark.assessment.Cycle;
import io.waymark.content.DimensionKey;
import io.waymark.content.PracticeKey;
import io.waymark.organisation.ActivityRecord;
import io.waymark.organisation.Member;
import io.waymark.scoring.Rating;
import io.waymark.testing.OwnWorld;
import io.waymark.testing.Visitor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Each act is taken back by its notice, and nobody overwrites by that what a colleague did since. */
@OwnWorld
class LateUndoTests {

    @Autowired
    private MockMvcTester portal;

    @Autowired
    private ApplicationContext beans;

    private Cycle cycle;
    private Member adaOfAcme;
    private Visitor ada;
    private Visitor pete;

    @BeforeEach
    void begin() {
        cycle = new Cycle(beans);
        adaOfAcme = cycle.member("ada", "acme");
        ada = Visitor.as("ada", portal);
        pete = Visitor.as("pete", portal);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            eva   | ada    | /orgs/acme/goals => .goals h2 a                        | /retirement
            ada   | pete   | /orgs/acme/kpis => .data th a => .toolbar a.btn        | /retirement
            ada   | pete   | /orgs/acme/objectives => article h3 a                  | /closing
            ada   | pete   | /orgs/acme/objectives => article h3 a => th a          | /withdrawal
            ada   | archie | /orgs/acme/teams => .data th a                         | /archiving
            polly | ada    | /orgs/acme/policy-exemptions => a[href*='?change=']   | /ending
            eva   | ada    | /orgs/acme/level-3-gate => a[href*=/value-cases/0]     | /withdrawal
            """)
    void whereAColleagueWasFasterBothAreShown(String who, String colleague, String way, String act) {
        Visitor mine = Visitor.as(who, portal);
        Visitor theirs = Visitor.as(colleague, portal);
        String page = place(mine, way);
        Element form = mine.page(page).expectFirst("form[action*=" + act + "]");
        Element offered = notice(mine, mine.post(form.attr("action"), filled(form)));
        assertThat(theirs.post(offered.attr("action"), Map.of())).hasStatus(HttpStatus.SEE_OTHER);
        Element again = theirs.page(page).expectFirst("form[action*=" + act + "]");
        assertThat(theirs.post(again.attr("action"), filled(again))).hasStatus(HttpStatus.SEE_OTHER);

        assertBothAreShown(mine, offered);
    }

    @Test
    void aTopicThatIsLeftOut() {
        String topic = cycle.practices("process").getFirst().topic().value();
        takesBack(
                ada,
                at(begun()) + "/topics-left-out",
                Map.of("topic", topic, "why", "We run none"),
                "activity.assessment.topic-asked-again");
    }

    @Test
    void anAssessmentThatIsWithdrawn() {
        takesBack(ada, at(begun()) + "/withdrawal", Map.of("reason", "Twice"), "activity.assessment.returned");
    }

    @Test
    void theOrganisationItself() {
        takesBack(ada, "/orgs/acme/organisation/archive", Map.of(), "activity.organisation.brought-back");
    }

    @Test
    void aSubmission() {
        AssessmentId id = begun();
        answered(id, "pete", "process");
        followed(pete, pete.post(at(id) + "/submissions/process", Map.of()));
        takesBack(pete, at(id) + "/submissions/process/withdrawal", Map.of(), "activity.dimension.submitted");
    }

    /** Nobody else hands in for one; what can come between is a step of the dimension. */
    @Test
    void whatOneSaidOfOnesOwnAnswers() {
        AssessmentId id = begun();
        List<PracticeKey> practices = cycle.practices("process");
        cycle.assign(
                adaOfAcme,
                id,
                cycle.member("tess", "acme"),
                practices.getFirst().topic());
        answered(id, "pete", "process");
        String own = at(id) + "/hand-ins/process";
        followed(pete, pete.post(own, Map.of()));
        Element offered = notice(pete, pete.post(own + "/withdrawal", Map.of()));
        followed(pete, pete.post(offered.attr("action"), fields(offered)));
        assertThat(told()).isEqualTo("activity.dimension.handed-in");

        Element late = notice(pete, pete.post(own + "/withdrawal", Map.of()));
        cycle.open(adaOfAcme, id, new DimensionKey("process"));
        assertBothAreShown(pete, late);
    }

    @Test
    void evidenceOfAPractice() {
        String place = at(begun()) + "/practices/" + cycle.practices("process").getFirst() + "/evidence";
        String piece = piece();
        followed(ada, ada.post(place + "/uses", Map.of("piece", piece)));
        takesBack(ada, place + "/" + piece + "/removal", Map.of(), "activity.evidence.used");
    }

    @Test
    void evidenceThatAColleagueWithdrewEverywhereStaysSo() {
        String place = at(begun()) + "/practices/" + cycle.practices("process").getFirst() + "/evidence";
        String piece = piece();
        followed(ada, ada.post(place + "/uses", Map.of("piece", piece)));
        Element offered = notice(ada, ada.post(place + "/" + piece + "/removal", Map.of()));
        Element change =
                ada.page("/orgs/acme/evidence?change=" + piece).expectFirst("form[action*=" + piece + "/withdrawal]");
        ada.post(change.attr("action"), fields(change));

        assertBothAreShown(ada, offered);
    }

    @Test
    void aUnit() {
        String unit = "/orgs/acme/units/" + cycle.unit(adaOfAcme).id();
        takesBack(ada, unit + "/archiving", Map.of(), "activity.unit.returned");
    }

    /** The act, its undo, the act again, a colleague's undo and act, and then one's own undo. */
    private void takesBack(Visitor who, String act, Map<String, String> fields, String entry) {
        Element offered = notice(who, who.post(act, fields));
        followed(who, who.post(offered.attr("action"), fields(offered)));
        assertThat(told()).isEqualTo(entry);
        Element late = notice(who, who.post(act, fields));
        Map<String, String> unguarded = fields(late);
        unguarded.keySet().removeAll(List.of("entry", "version"));
        followed(who, who.post(late.attr("action"), unguarded));
        followed(who, who.post(act, fields));

        assertBothAreShown(who, late);
    }

    private void assertBothAreShown(Visitor who, Element offered) {
        MvcTestResult late = who.post(offered.attr("action"), fields(offered));
        assertThat(late).hasStatus(HttpStatus.CONFLICT);
        Document both = Visitor.page(late);
        assertThat(both.select(".version").eachText())
                .satisfiesExactly(
                        mine -> assertThat(mine).contains("As it was before"),
                        theirs -> assertThat(theirs).contains("What stands"));
        Element keep = both.expectFirst("main form");
        assertThat(who.post(keep.attr("action"), fields(keep))).hasStatus(HttpStatus.SEE_OTHER);
    }

    private AssessmentId begun() {
        return cycle.begin(adaOfAcme, Map.of("process", cycle.member("pete", "acme")));
    }

    private void answered(AssessmentId id, String owner, String dimension) {
        cycle.answer(cycle.member(owner, "acme"), id, cycle.practices(dimension), Rating.LARGELY);
    }

    private String piece() {
        String link = ada.page("/orgs/acme/evidence")
                .expectFirst("main a[href*=change=]")
                .attr("href");
        return link.replaceAll(".*change=([0-9a-f-]+).*", "$1");
    }

    private String told() {
        return Cycle.as(adaOfAcme, () -> beans.getBean(ActivityRecord.class).latest(adaOfAcme, 1))
                .getFirst()
                .what();
    }

    private static String at(AssessmentId id) {
        return "/orgs/acme/assessments/" + id;
    }

    private static String place(Visitor visitor, String way) {
        String[] steps = way.split(" => ");
        String place = steps[0];
        for (int step = 1; step < steps.length; step++) {
            place = visitor.page(place).expectFirst(steps[step]).attr("href").replaceAll("#.*", "");
        }
        return place;
    }

    private static Map<String, String> filled(Element form) {
        Map<String, String> fields = fields(form);
        form.select("textarea").forEach(it -> fields.put(it.attr("name"), "By a slip"));
        return fields;
    }

    private static Map<String, String> fields(Element form) {
        Map<String, String> fields = new HashMap<>();
        form.select("input[type=hidden]").forEach(it -> fields.put(it.attr("name"), it.val()));
        return fields;
    }

    private static Element notice(Visitor visitor, MvcTestResult done) {
        return followed(visitor, done).expectFirst("#said form");
    }

    /** The page to which the answer led. */
    private static Document followed(Visitor visitor, MvcTestResult done) {
        assertThat(done).hasStatus(HttpStatus.SEE_OTHER);
        String next = Objects.requireNonNull(done.getResponse().getRedirectedUrl());
        return visitor.page(next.replaceAll("#.*", ""));
    }
}
