package io.waymark.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.testing.OwnWorld;
import io.waymark.testing.Visitor;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A form that is sent after its session ended is kept, shown, and sent again by whoever signs in. */
@OwnWorld
class KeptFormTests {

    private static final Map<String, String> OWN = Map.of("Sec-Fetch-Site", "same-origin");
    private static final String GOALS = "/orgs/acme/goals";
    private static final Map<String, String> GOAL = Map.of("statement", "Halve the <b>lead</b> time", "why", "");

    @Autowired
    private MockMvcTester mvc;

    private Visitor visitor;

    @BeforeEach
    void somebodySignedOut() {
        visitor = Visitor.stranger(mvc);
    }

    /** All of them are refused for what is missing, by pages that hold what was typed. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /orgs/acme/goals | statement | Halve the lead time
            /orgs/acme/kpis | title | Lead time of changes
            /orgs/acme/objectives | title | Ship every day
            /orgs/acme/invitations | email | nobody at all
            /orgs/acme/policy-exemptions | policy | Signed images
            /orgs/acme/cost-reviews | findings | Log storage doubled
            /orgs/acme/assessments | title | The fourth cycle
            """)
    void whatWasTypedIsSentAgainAfterSigningIn(String form, String field, String typed) {
        String kept = kept(visitor.late(form, Map.of(field, typed), OWN));
        Document page = visitor.page(kept);
        assertThat(page.select("h1").text()).isEqualTo("You were signed out. What you typed is kept");
        assertThat(page.select("main form")).isEmpty();
        assertThat(page.select("main").text()).contains(typed, form, "/orgs/acme?from=here");

        String signIn = page.select("a:containsOwn(Sign in)").attr("href");
        assertThat(visitor.get(signIn)).hasRedirectedUrl("/sign-in");
        assertThat(visitor.signIn("ada").getResponse().getRedirectedUrl()).contains(signIn);
        assertThat(visitor.get(signIn)).hasRedirectedUrl(kept);
        MvcTestResult answer = sendAgain(kept);
        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Visitor.page(answer).select("main :is(input, textarea)").eachAttr("value")
                        + Visitor.page(answer).select("main textarea").text())
                .contains(typed);
        assertThat(visitor.get(kept)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void signingInSendsNothingByItself() {
        String kept = kept(visitor.late("/orgs/acme/mail-settings", Map.of("kinds", "ASSIGNED"), OWN));
        visitor.signIn("eva");
        Map<String, String> before = checked("/orgs/acme/mail-settings");
        visitor.page(kept);
        assertThat(checked("/orgs/acme/mail-settings")).isEqualTo(before);
        assertThat(sendAgain(kept)).hasRedirectedUrl("/orgs/acme/mail-settings");
        assertThat(checked("/orgs/acme/mail-settings")).isNotEqualTo(before);
    }

    @Test
    void aTokenOfAnEarlierSessionIsTheSameAndThePageSaysWhoSends() {
        visitor.signIn("ada");
        Document page = visitor.page(kept(visitor.late(GOALS, GOAL, OWN)));
        assertThat(page.select(".lead").text()).contains("send it again as Ada Okafor");
        assertThat(page.select("main dd").eachText()).contains("Halve the <b>lead</b> time");
    }

    @Test
    void aWrongRoleKeepsItsOwnWordsAndTheForm() {
        String kept = kept(visitor.late(GOALS, GOAL, OWN));
        visitor.signIn("fay");
        MvcTestResult answer = sendAgain(kept);
        assertThat(answer).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(visitor.get(kept)).hasStatus(HttpStatus.OK);
    }

    @Test
    void whoeverDoesNotWantItSendsNothing() {
        visitor.signIn("ada");
        String kept = kept(visitor.late(GOALS, GOAL, OWN));
        assertThat(visitor.post(kept + "/removal", Map.of())).hasRedirectedUrl("/");
        assertThat(visitor.get(kept)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void nobodyElseSeesIt() {
        String kept = kept(visitor.late(GOALS, GOAL, OWN));
        assertThat(Visitor.stranger(mvc).get(kept)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(Visitor.as("ada", mvc).get(kept)).hasStatus(HttpStatus.NOT_FOUND);
    }

    /** The last is a program, which has no page. */
    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site",
        "Sec-Fetch-Site, none",
        "Origin, https://evil.example",
        "Origin, null",
        "User-Agent, curl"
    })
    void whatNoPageOfOursSentLeavesNoTrace(String header, String value) {
        MvcTestResult answer = visitor.late(GOALS, GOAL, Map.of(header, value));
        assertThat(answer).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(answer.getRequest().getAttribute(ExpiredSession.FOREIGN)).isEqualTo(true);
        assertThat(answer.getResponse().getCookies()).isEmpty();
    }

    @Test
    void aBrowserThatNamesOnlyTheOriginIsBelieved() {
        kept(visitor.late(GOALS, GOAL, Map.of("Origin", "http://localhost")));
    }

    @Test
    void aPasswordIsNeverKept() {
        MvcTestResult answer = visitor.late("/sign-in", Map.of("username", "ada", "password", "ada"), OWN);
        assertThat(answer).hasHeader("Location", "/");
        assertThat(answer.getResponse().getCookies()).isEmpty();
        assertThat(visitor.late("/sign-out", Map.of(), OWN)).hasHeader("Location", "/signed-out");
    }

    @Test
    void whoeverIsSignedInIsNotToldOtherwise() {
        assertThat(visitor.get("/signed-out")).hasStatus(HttpStatus.OK);
        visitor.signIn("ada");
        assertThat(visitor.get("/signed-out")).hasRedirectedUrl("/");
    }

    @Test
    void aFormThatHtmxSentLeavesItsPage() {
        Map<String, String> htmx = new HashMap<>(OWN);
        htmx.put("HX-Request", "true");
        MvcTestResult answer = visitor.late(GOALS, GOAL, htmx);
        assertThat(answer).hasStatus(HttpStatus.UNAUTHORIZED);
        assertThat(visitor.page(Objects.requireNonNull(answer.getResponse().getHeader("HX-Redirect")))
                        .text())
                .contains("Halve the");
    }

    @Test
    void aRegionIsRefusedToWhoeverIsSignedOut() {
        assertThat(visitor.region("/orgs/acme/gaps")).hasStatus(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void aFormThatThePageKeepsStaysThere() {
        Map<String, String> inPage = new HashMap<>(OWN);
        inPage.putAll(Map.of("HX-Request", "true", "Kept-In-Page", "true"));
        MvcTestResult answer = visitor.late(GOALS, GOAL, inPage);
        assertThat(answer).hasStatus(HttpStatus.UNAUTHORIZED).doesNotContainHeader("HX-Redirect");
        assertThat(answer.getResponse().getCookies()).isEmpty();
    }

    @Test
    void aSessionKeepsAFewShortFormsAndThePageShowsWhatIsMore() {
        assertThat(visitor.late(GOALS, Map.of("why", "w".repeat(200_001)), OWN)).hasForwardedUrl("/kept-forms");
        for (int form = 1; form <= 5; form++) {
            kept(visitor.late(GOALS, Map.of("why", "Reason " + form), OWN));
        }
        assertThat(visitor.late(GOALS, Map.of("why", "Reason 6"), OWN)).hasForwardedUrl("/kept-forms");
        kept(visitor.late(GOALS, Map.of("why", "Reason 5"), OWN));
    }

    private static String kept(MvcTestResult answer) {
        assertThat(answer).hasStatus(HttpStatus.SEE_OTHER);
        String address = Objects.requireNonNull(answer.getResponse().getHeader("Location"));
        assertThat(address).startsWith("/kept-forms/");
        return address;
    }

    private MvcTestResult sendAgain(String kept) {
        Document page = visitor.page(kept);
        Map<String, String> fields = new LinkedHashMap<>();
        page.select("#again [name]").forEach(it -> fields.put(it.attr("name"), it.val()));
        assertThat(fields).containsKeys("_csrf", "_kept");
        return visitor.post(page.select("#again").attr("action"), fields);
    }

    private Map<String, String> checked(String path) {
        Map<String, String> boxes = new LinkedHashMap<>();
        visitor.page(path).select("main [type=checkbox]").forEach(it -> boxes.put(it.val(), it.attr("checked")));
        return boxes;
    }
}
