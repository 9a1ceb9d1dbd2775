package io.waymark.walls;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.testing.OwnWorld;
import io.waymark.testing.Visitor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What somebody took away by a slip is taken back from the notice, as a browser without a script does it. */
@OwnWorld
class UndoTests {

    private static final String GOALS = "/orgs/acme/goals";
    private static final String KPI_PAGE = "/orgs/acme/kpis => .data th a => main .toolbar a.btn";

    @Autowired
    private MockMvcTester portal;

    /** The act is offered again afterwards, and the record holds both. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            eva    | /orgs/acme/goals => .goals h2 a                   | /retirement | retired a goal        | brought a goal back
            ada    | /orgs/acme/kpis => .data th a => .toolbar a.btn   | /retirement | retired a KPI         | brought a KPI back
            ada    | /orgs/acme/objectives => article h3 a             | /closing    | closed the objective  | took the objective
            ada    | /orgs/acme/teams => .data th a                    | /archiving  | archived the team     | took the team
            polly  | /orgs/acme/policy-exemptions => a[href*='?change=']   | /ending     | ended a policy exemption | took back the end
            """)
    void whatWasTakenAwayIsBackAndTheRecordHoldsBoth(String who, String way, String act, String done, String back) {
        Visitor visitor = Visitor.as(who, portal);
        String place = place(visitor, way);
        Element offered = notice(visitor, send(visitor, place, act));

        assertThat(visitor.post(offered.attr("action"), fields(offered))).hasStatus(HttpStatus.SEE_OTHER);

        assertThat(visitor.page(place).select("form[action$=" + act + "]")).isNotEmpty();
        assertThat(visitor.page("/orgs/acme/history")
                        .select("#changes li > div > span")
                        .eachText()
                        .subList(0, 2))
                .satisfiesExactly(
                        it -> assertThat(it).contains(back),
                        it -> assertThat(it).contains(done));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ada | /orgs/acme/evidence => main a[href*=change=]         | /withdrawal
            ada | /orgs/acme/objectives => article h3 a => th a        | /withdrawal
            eva | /orgs/acme/level-3-gate => a[href*=/value-cases/0]   | /withdrawal
            ada | /orgs/acme/organisation                              | /archive
            """)
    void soIsWhatHasARecordOfItsOwn(String who, String way, String act) {
        Visitor visitor = Visitor.as(who, portal);
        String place = place(visitor, way);
        int before = visitor.page(place).select("form[action*=" + act + "]").size();
        Element offered = notice(visitor, send(visitor, place, act));

        assertThat(visitor.post(offered.attr("action"), fields(offered))).hasStatus(HttpStatus.SEE_OTHER);

        assertThat(visitor.page(place).select("form[action*=" + act + "]")).hasSize(before);
    }

    @Test
    void aFigureThatWasTakenBackIsSaidAgain() {
        Visitor ada = Visitor.as("ada", portal);
        String day =
                place(ada, "/orgs/acme/kpis => .data th a => a[href$=/measurements] => main a[href*=/measurements/2]");
        Document before = ada.page(day);
        Map<String, String> slip = Map.of(
                "reason",
                "By a slip",
                "version",
                before.select("[name=version]").val());
        Element offered = notice(ada, ada.post(day + "/withdrawal", slip));

        assertThat(ada.post(offered.attr("action"), fields(offered))).hasStatus(HttpStatus.SEE_OTHER);

        assertThat(ada.page(day).select("[name=value]").val())
                .isNotEmpty()
                .isEqualTo(before.select("[name=value]").val());
    }

    @Test
    void aRetiredGoalStandsWhereItStood() {
        Visitor eva = Visitor.as("eva", portal);
        List<String> before = goals(eva);
        Element offered = notice(eva, send(eva, place(eva, GOALS + " => .goals h2 a"), "/retirement"));

        assertThat(goals(eva)).isNotEqualTo(before);
        eva.post(offered.attr("action"), fields(offered));

        assertThat(goals(eva)).isEqualTo(before);
    }

    @Test
    void aMovedGoalStandsWhereItStoodUnlessSomebodyMovedItOn() {
        Visitor eva = Visitor.as("eva", portal);
        List<String> before = goals(eva);
        String position = place(eva, GOALS + " => .goals h2 a") + "/position";
        Element offered = notice(eva, eva.post(position, Map.of("from", "1", "position", "2")));
        eva.post(offered.attr("action"), fields(offered));
        assertThat(goals(eva)).isEqualTo(before);

        offered = notice(eva, eva.post(position, Map.of("from", "1", "position", "2")));
        Visitor.as("ada", portal).post(position, Map.of("from", "2", "position", "3"));

        assertThat(eva.post(offered.attr("action"), fields(offered))).hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void whatSomebodyChangedSinceIsShownBesideWhatWas() {
        Visitor ada = Visitor.as("ada", portal);
        Visitor pete = Visitor.as("pete", portal);
        String page = place(ada, KPI_PAGE);
        Element offered = notice(ada, send(ada, page, "/retirement"));
        pete.post(offered.attr("action"), Map.of());
        send(pete, page, "/retirement");

        MvcTestResult late = ada.post(offered.attr("action"), fields(offered));

        assertThat(late).hasStatus(HttpStatus.CONFLICT);
        Document both = Visitor.page(late);
        assertThat(both.select(".version").eachText())
                .satisfiesExactly(
                        mine -> assertThat(mine).contains("As it was before"),
                        theirs -> assertThat(theirs).contains("Pete", "retired a KPI"));
        Element keep = Objects.requireNonNull(both.selectFirst("main form"));
        assertThat(ada.post(keep.attr("action"), fields(keep))).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(ada.page(page).select("form[action$=/retirement]")).isNotEmpty();
    }

    @Test
    void aStrangerTakesNothingBack() {
        Visitor ada = Visitor.as("ada", portal);
        Element offered = notice(ada, send(ada, place(ada, KPI_PAGE), "/retirement"));

        Visitor gus = Visitor.as("gus", portal);
        assertThat(gus.post(offered.attr("action"), fields(offered))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(gus.post(offered.attr("action").replace("acme", "globex"), fields(offered)))
                .hasStatus(HttpStatus.NOT_FOUND);
        ada.post(offered.attr("action"), fields(offered));
    }

    @Test
    void whatCannotBeTakenBackAsksBefore() {
        Element asks = Visitor.as("ada", portal)
                .page(place(Visitor.as("ada", portal), "/orgs/acme/members => main a[href*=/members/]:contains(Bo)"))
                .expectFirst("details.sure:has(form[action$=/removal])");

        assertThat(asks.hasAttr("open")).isFalse();
        assertThat(asks.select("p").text()).contains("This cannot be undone.");
    }

    private static List<String> goals(Visitor visitor) {
        return visitor.page(GOALS).select(".goals h2 a").eachText();
    }

    /** The address that is found by following links. */
    private static String place(Visitor visitor, String way) {
        String[] steps = way.split(" => ");
        String place = steps[0];
        for (int step = 1; step < steps.length; step++) {
            place = visitor.page(place).expectFirst(steps[step]).attr("href").replaceAll("#.*", "");
        }
        return place;
    }

    private static MvcTestResult send(Visitor visitor, String page, String act) {
        Element form = visitor.page(page).expectFirst("form[action*=" + act + "]");
        Map<String, String> fields = fields(form);
        form.select("textarea").forEach(it -> fields.put(it.attr("name"), "By a slip"));
        return visitor.post(form.attr("action"), fields);
    }

    private static Map<String, String> fields(Element form) {
        Map<String, String> fields = new HashMap<>();
        form.select("input[type=hidden]").forEach(it -> fields.put(it.attr("name"), it.val()));
        return fields;
    }

    /** What the page says and offers to which the answer led. */
    private static Element notice(Visitor visitor, MvcTestResult done) {
        assertThat(done).hasStatus(HttpStatus.SEE_OTHER);
        String next = Objects.requireNonNull(done.getResponse().getRedirectedUrl());
        return visitor.page(next.replaceAll("#.*", "")).expectFirst("#said form");
    }
}
