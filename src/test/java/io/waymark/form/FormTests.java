package io.waymark.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.testing.Visitor;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

@SpringBootTest(
        classes = SamplePages.class,
        properties = {"spring.messages.basename=messages/site,messages/form", "spring.web.locale=en-GB"})
@ActiveProfiles({"personas", "samples"})
class FormTests {

    private static final Map<String, String> RIGHT = Map.of("title", "Mine", "other", "MONDAY");

    private final MockMvcTester mvc;

    @Autowired
    FormTests(WebApplicationContext pages, CleanText cleaned) {
        mvc = MockMvcTester.from(pages, it -> it.addFilters(cleaned).build());
    }

    @Test
    void whatStandsIsShownInEveryField() {
        Document page = Visitor.page(mvc.get().uri("/sample").exchange());
        assertThat(page.select("#title").val()).isEqualTo("Standing");
        assertThat(page.select("#title").attr("maxlength")).isEqualTo("200");
        assertThat(page.select("#title").hasAttr("required")).isTrue();
        assertThat(page.select("#title").attr("aria-describedby")).isEqualTo("title-hint");
        assertThat(page.select("#why").hasAttr("aria-describedby")).isFalse();
        assertThat(page.select("#due[type=date][max=2099-01-01]").val()).isEqualTo("2027-06-30");
        assertThat(page.select("#weekday option[selected]").eachAttr("value")).containsExactly("FRIDAY");
        assertThat(page.select("#how-much[inputmode=decimal]").val()).isEqualTo("1.2340");
        assertThat(page.select("#key").val()).isEqualTo("0190c2a4-0000-7000-8000-000000000077");
        assertThat(page.select("[name=version]").val()).isEqualTo("7");
        assertThat(page.select(".crumbs li").eachText()).containsExactly("Samples");
        assertThat(page.select(".error-summary, .notice, .error")).isEmpty();
        assertThat(page.title()).isEqualTo("Sample – Waymark");
    }

    @Test
    void aRefusedFormKeepsWhatWasTyped() {
        MvcTestResult answer = post(
                "/sample",
                Map.of(
                        "title", " ", "why", "Because", "due", "soon", "weekday", "NODAY", "other", "", "version",
                        "old", "who", "nobody"));
        assertThat(answer).hasStatus(422);
        Document page = Visitor.page(answer);
        assertThat(page.title()).isEqualTo("Error: Sample – Waymark");
        assertThat(page.select(".error-summary a").eachAttr("href"))
                .containsExactly("#title", "#due", "#weekday", "#other", "#who", "#version");
        assertThat(page.select("#due-error").text()).isEqualTo("Write a day, for example 2027-06-30");
        assertThat(page.select("#due[type=text][aria-invalid=true][aria-describedby=due-error]")
                        .val())
                .isEqualTo("soon");
        assertThat(page.select("#why").val()).isEqualTo("Because");
        assertThat(page.select("#weekday-error").text()).isEqualTo("Choose one of those offered");
        assertThat(page.select("#other-error").text()).isEqualTo("Fill this in");
        assertThat(page.select("#version").text()).isEqualTo("Reload the page and try again");
    }

    @Test
    void whatOnlyTheDomainKnowsIsSaidAtItsFieldToo() {
        Document page = Visitor.page(post("/sample", Map.of("title", "Taken", "other", "MONDAY", "due", "soon")));
        assertThat(page.select("#title-error").text()).isEqualTo("Nothing was saved yet");
        assertThat(page.select("#title").val()).isEqualTo("Taken");
        assertThat(page.select("[name=other][checked]").val()).isEqualTo("MONDAY");
    }

    @Test
    void theWordsSayHowMuchIsTooMuch() {
        Document page = Visitor.page(post("/sample", Map.of("title", "x".repeat(201), "other", "MONDAY")));
        assertThat(page.select("#title-error").text()).isEqualTo("Write at most 200 characters; these are 201");
    }

    /** The text of 986 characters that one form took and another refused. */
    @Test
    void aLineEndCountsAsOneCharacter() {
        String lines = IntStream.range(0, 21).mapToObj(it -> "x".repeat(46)).collect(Collectors.joining("\r\n"));
        assertThat(lines.replace("\r", "")).hasSize(986);
        String most = lines + "\r\n" + "x".repeat(13);
        assertThat(post("/sample", with("why", most))).hasStatus(303);
        assertThat(post("/sample", with("why", most + "x"))).hasStatus(422);
    }

    @Test
    void whatHappenedIsSaidOnTheNextPage() {
        MvcTestResult answer = post("/sample", RIGHT);
        assertThat(answer).hasStatus(303).hasRedirectedUrl("/sample#a%20b");
        assertThat(answer.getMvcResult().getFlashMap().get("notice"))
                .hasToString("FlashNotice[message=form.error.title, values=[Mine], warning=false, undo=null]");
        MvcTestResult next = mvc.get()
                .uri("/sample")
                .flashAttrs(answer.getMvcResult().getFlashMap())
                .exchange();
        assertThat(Visitor.page(next).select("#said .notice-ok").text()).isEqualTo("Error: Mine");
    }

    @Test
    void aClashShowsWhatDiffersAndSendsMineOverWhatStands() {
        Map<String, String> mine =
                Map.of("title", "Mine\r\nlines", "other", "MONDAY", "version", "3", "due", "2027-01-02", "_csrf", "x");
        MvcTestResult answer = post("/sample", mine);
        assertThat(answer).hasStatus(409);
        Document page = Visitor.page(answer);
        assertThat(page.select(".version").eachText())
                .containsExactly(
                        "Yours, not saved Error: {0} Mine lines Nothing was saved yet 2 January 2027",
                        "Saved already Error: {0} Standing Nothing was saved yet 30 June 2027");
        assertThat(page.select("form").attr("action")).isEqualTo("/sample");
        assertThat(page.select("form [name]").eachAttr("name"))
                .containsExactlyInAnyOrder("title", "other", "due", "version");
        assertThat(page.select("[name=version]").val()).isEqualTo("7");
        assertThat(page.select("[name=title]").attr("value")).isEqualTo("Mine\nlines");
        assertThat(page.select("a.btn").attr("href")).isEqualTo("/sample");
    }

    @Test
    void aClashTakesThePlaceOfThePageForItsScriptToo() {
        var answer = mvc.post()
                .uri("/sample")
                .param("title", "Mine")
                .param("other", "MONDAY")
                .param("version", "3")
                .header("HX-Request", "true")
                .exchange();
        assertThat(answer).hasHeader("HX-Retarget", "#main").hasHeader("HX-Reselect", "#main");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            title, ' \u00A0Cafe\u0301\u200B', title=Caf\u00E9
            due, '\u0662\u0660\u0662\u0667-\u0660\u0666-\u0663\u0660', due=2027-06-30
            due, ' ', due=null
            amount, '1.234,5 days', amount=1234.5 days
            amount, '3,1 %', amount=3.1 %
            amount, '0.5%', amount=0.5 %
            amount, '31e-1', amount=31 e-1
            amount, '١٢٫٥', amount=12.5
            amount, '', amount=null
            who, 0190c2a4-0000-7000-8000-000000000077, who=0190c2a4-0000-7000-8000-000000000077
            version, \u096A\u0968, version=42
            weekday, FRIDAY, weekday=FRIDAY
            ticked, true, ticked=true
            tags, a, tags=[a]
            key, 0190c2a4-0000-7000-8000-000000000077, key=0190c2a4-0000-7000-8000-000000000077
            rows, '\t1\t', 'rows=\t1\t]'
            none, '', title=
            none, '', tags=[]
            none, '', ticked=false
            none, '', from=
            """)
    void whatWasTypedIsRead(String field, String value, String read) throws Exception {
        var answer = mvc.post()
                .uri("/echo")
                .param(field, value)
                .header("from", "ada@example.org")
                .exchange();
        assertThat(answer.getResponse().getContentAsString()).contains(read);
    }

    @ParameterizedTest
    @CsvSource({
        "1969-12-31, 422",
        "1970-01-01, 303",
        "2200-12-31, 303",
        "2201-01-01, 422",
        "2027-02-30, 422",
        "+999999999-12-31, 422"
    })
    void aDayIsOfThisAge(String day, int status) {
        assertThat(post("/sample", with("due", day))).hasStatus(status);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            '1.234',  'This can be read as 1234 or as 1.234. Write 1234 or 1.2340'
            '1,400',  'This can be read as 1400 or as 1.400. Write 1400 or 1.4000'
            '=1+1',   'Enter the number itself, not a formula of a spreadsheet'
            much,     'Enter a number, for example 0.5 or 0,5'
            1e5x,     ''
            1.23456,  'Use at most 14 digits before the point and 4 behind it'
            -1,       'Nothing was saved yet'
            """)
    void aFigureThatCannotBeSaysWhyAndIsKept(String typed, String why) {
        Document page = Visitor.page(post("/sample", with("amount", typed)));
        assertThat(page.select("#how-much-error").text()).isEqualTo(why);
        assertThat(page.select("#how-much").val()).isEqualTo(why.isEmpty() ? "" : typed);
    }

    @Test
    void ofAFieldSentTwiceTheFirstCounts() throws Exception {
        var answer = mvc.post().uri("/echo").param("title", "one", "two").exchange();
        assertThat(answer.getResponse().getContentAsString()).contains("title=one,");
    }

    @Test
    void aFormThatLostItsKeyGetsAnother() throws Exception {
        for (String lost : new String[] {"", "x"}) {
            var answer = mvc.post().uri("/echo").param("key", lost).exchange();
            assertThat(answer.getResponse().getContentAsString()).containsPattern("key=[0-9a-f]{8}-");
        }
    }

    private static Map<String, String> with(String field, String value) {
        Map<String, String> fields = new java.util.HashMap<>(RIGHT);
        fields.put(field, value);
        return fields;
    }

    private MvcTestResult post(String path, Map<String, String> fields) {
        var request = mvc.post().uri(path);
        fields.forEach(request::param);
        return request.exchange();
    }
}
