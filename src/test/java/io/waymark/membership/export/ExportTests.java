package io.waymark.membership.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.goal.OutcomeOrganisation;
import io.waymark.organisation.Activity;
import io.waymark.organisation.ActivityRecord;
import io.waymark.organisation.Member;
import io.waymark.organisation.Members;
import io.waymark.organisation.People;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.Tenancy;
import io.waymark.testing.OwnWorld;
import io.waymark.testing.Visitor;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Acme goes out as a file and comes in at a shop where nothing was begun. */
@OwnWorld
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExportTests {

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private MockMvcTester portal;

    /** Acme's, fetched once: nobody changes what is in it. */
    private @Nullable String acmes;

    private OutcomeOrganisation shop;
    private Visitor ada;

    @BeforeEach
    void anEmptyShop() {
        shop = OutcomeOrganisation.found(beans);
        ada = Visitor.as("ada", portal);
    }

    @Test
    void eachTableOfTenantsIsInItOrLeftOutForAReason() {
        JsonNode export = JsonMapper.shared().readTree(exported());
        List<String> named = Stream.concat(
                        export.path("tables").propertyNames().stream(),
                        export.path("header").path("leftOut").propertyNames().stream())
                .toList();

        assertThat(named).containsExactlyInAnyOrderElementsOf(tablesOfTenants());
    }

    @Test
    void thePagesSayTheSameWhereItIsReadIn() {
        assertThat(readIn(exported())).hasRedirectedUrl(shop.at("/organisation"));

        List<String> differing = pages().filter(it -> !shown("/orgs/acme", it).equals(shown(shop.at(""), it)))
                .toList();
        assertThat(pages()).hasSizeGreaterThan(20);
        assertThat(differing).isEmpty();
    }

    @Test
    void eachTableHoldsAsManyRows() {
        Map<String, Long> before = rows("acme");
        readIn(exported());

        Map<String, Long> after = new TreeMap<>(rows(slug()));
        after.replaceAll(
                (table, count) -> List.of("membership", "activity").contains(table) ? before.get(table) : count);
        assertThat(after).isEqualTo(before);
    }

    @Test
    void theRecordSaysWhoExportedAndWhoReadIn() {
        readIn(exportedAnew());

        assertThat(newest(member("acme"))).isEqualTo("activity.organisation.exported");
        assertThat(newest(shop.member("ada"))).isEqualTo("activity.organisation.read-in");
    }

    @Test
    void filesOfEvidenceAreLeftOutUnlessAskedFor() {
        String export = Visitor.body(ada.post("/orgs/acme/organisation/export.json", Map.of()));

        assertThat(export).doesNotContain("\"evidence_file\": [").contains("without the files of evidence");
    }

    @Test
    void thePageSaysWhatFilesAddAndThatTooMuchOfThemCannotBeReadIn() {
        readIn(exported());
        Document before = ada.page(shop.at("/organisation/export"));
        Member member = shop.member("ada");
        shop.inside(
                member,
                jdbc -> jdbc.sql("""
                insert into evidence_file (organisation_id, evidence_id, bytes)
                select organisation_id, id, decode(repeat('00', 9 * 1024 * 1024), 'hex') from evidence e
                where organisation_id = ? and not exists (select from evidence_file f
                    where f.organisation_id = e.organisation_id and f.evidence_id = e.id)
                limit 2
                """).param(member.organisation().value()).update());

        assertThat(before.select("#weight").text())
                .contains("They take 1 kB here, and")
                .doesNotContain("cannot be read in");
        assertThat(ada.page(shop.at("/organisation/export")).select("#weight").text())
                .contains(
                        "They take 18 MB here, and 36 MB in the export",
                        "cannot be read in again, since at most 32 MB");
    }

    @Test
    void sentTwiceAFileComesInOnceAndThatIsSaid() {
        String export = exported();
        readIn(export);
        Map<String, Long> once = rows(slug());

        MvcTestResult again = readIn(export);

        assertThat(again).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Visitor.page(again).select(".error-summary").text())
                .contains("Perhaps the same file came in just before");
        assertThat(rows(slug())).isEqualTo(once);
    }

    @Test
    void whoIsNoMemberYetIsRecognisedAtTheFirstSignIn() {
        readIn(exported().replace("pia@waymark.example", "nina@elsewhere.example"));

        PersonId nina = beans.getBean(People.class)
                .signIn("new-here", "Nina Weber", "nina@elsewhere.example", true)
                .personId();

        assertThat(Tenancy.of(nina).call(() -> beans.getBean(Members.class).of(nina)))
                .extracting(Member::slug)
                .containsExactly(slug());
    }

    @Test
    void anAddressThatNobodyVouchesForRecognisesNobody() {
        readIn(exported().replace("pia@waymark.example", "nora@elsewhere.example"));

        PersonId nora = beans.getBean(People.class)
                .signIn("nobody-vouches", "Nora Weber", "nora@elsewhere.example", false)
                .personId();

        assertThat(Tenancy.of(nora).call(() -> beans.getBean(Members.class).of(nora)))
                .isEmpty();
    }

    @Test
    void aFilePullsNobodyInWhoSignsInHereAlready() {
        readIn(exported());

        assertThat(Visitor.as("pia", portal).get(shop.at(""))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(Visitor.as("pia", portal).get("/orgs/acme")).hasStatus(HttpStatus.OK);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "waymark-organisation"     | "somebody-elses"           | is no export of Waymark
            "version":1                | "version":2                | is no export of Waymark
            "editions":["              | "editions":["cnmm:9.9","   | the model version cnmm:9.9
            "schema":"0                | "schema":"9                | a newer Waymark
            "goal": [                  | "wish": [                  | a table "wish"
            "statement":               | "sentence":                | a column that "goal" does not have
            "rating":"PARTLY"          | "rating":"HARDLY"          | rows of "answer" do not fit
            "tables": {                | "tables": [                | broken at line
            """)
    void whatDoesNotFitIsRefusedWithThePlaceAndNothingStays(String found, String instead, String words) {
        Map<String, Long> before = rows(slug());
        String export = exported();
        assertThat(export).contains(found);

        MvcTestResult answer = readIn(export.replace(found, instead));

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Visitor.page(answer).select(".error-summary a[href=#file]").text())
                .contains(words);
        assertThat(Visitor.page(answer).select("#file-error").text()).contains(words);
        assertThat(rows(slug())).isEqualTo(before);
    }

    @Test
    void aFileThatEndsTooEarlyIsRefusedAtItsLastLine() {
        String half = exported();
        half = half.substring(0, half.length() / 2);

        Document page = Visitor.page(readIn(half));

        assertThat(page.select("#file-error").text())
                .contains("broken at line " + half.lines().count());
    }

    @Test
    void whereSomethingWasBegunNothingIsReadIn() {
        shop.goal("Sell more");

        MvcTestResult answer = readIn(exported());

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Visitor.page(answer).select(".error-summary").text()).contains("is not empty");
        assertThat(ada.page(shop.at("/organisation/export")).select("input[type=file]"))
                .isEmpty();
    }

    @Test
    void anArchivedOrganisationIsExportedStill() {
        ada.post(shop.at("/organisation/archive"), Map.of());

        assertThat(ada.post(shop.at("/organisation/export.json"), Map.of())).hasStatus(HttpStatus.OK);
    }

    @Test
    void aStrangerGetsNothing() {
        assertThat(Visitor.as("gus", portal).post("/orgs/acme/organisation/export.json", Map.of()))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    private String exported() {
        acmes = acmes == null ? exportedAnew() : acmes;
        return acmes;
    }

    private String exportedAnew() {
        MvcTestResult answer = ada.post("/orgs/acme/organisation/export.json", Map.of("files", "on"));
        assertThat(answer).hasStatus(HttpStatus.OK);
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MvcTestResult readIn(String export) {
        return ada.upload(
                shop.at("/organisation/export"), Map.of(), "acme.json", export.getBytes(StandardCharsets.UTF_8));
    }

    /** Where figures stand: of each assessment, signed off or open, and of all that hangs under goals. */
    private Stream<String> pages() {
        Stream<String> assessments =
                ada.page("/orgs/acme/assessments").select("main tbody th a").eachAttr("href").stream()
                        .map(it -> it.substring("/orgs/acme".length()))
                        .flatMap(it ->
                                Stream.of(it + "/results", it + "/gaps", it + "/results/technology", it + "/review"));
        return Stream.concat(
                assessments, Stream.of("/roadmap", "/goals", "/kpis", "/objectives", "/milestones", "/level-3-gate"));
    }

    /** The page without the address and the name of its organisation, the ids of people, and what each page has of its own. */
    private String shown(String organisation, String page) {
        Element main = ada.page(organisation + page).expectFirst("main");
        main.select("input[type=hidden]").remove();
        main.select("[hx-headers]").removeAttr("hx-headers");
        return main.outerHtml()
                .replace(organisation, "")
                .replaceAll("Acme Retail|Shop", "it")
                .replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "id");
    }

    private Map<String, Long> rows(String slug) {
        Map<String, Long> rows = new TreeMap<>();
        Member member = member(slug);
        tablesOfTenants().stream()
                .filter(it -> !TenantTables.LEFT_OUT.containsKey(it))
                .forEach(table -> rows.put(
                        table,
                        shop.inside(
                                member,
                                jdbc -> jdbc.sql("select count(*) from " + table + " where organisation_id = ?")
                                        .param(member.organisation().value())
                                        .query(Long.class)
                                        .single())));
        return rows;
    }

    private List<String> tablesOfTenants() {
        return shop.inside(
                shop.member("ada"), jdbc -> jdbc.sql("""
                        select table_name from information_schema.columns c
                        join information_schema.tables t using (table_schema, table_name)
                        where column_name = 'organisation_id' and table_schema = 'public' and table_type = 'BASE TABLE'
                        """).query(String.class).list());
    }

    private Member member(String slug) {
        PersonId person = shop.member("ada").person();
        return Tenancy.of(person)
                .call(() -> beans.getBean(Members.class).find(person, slug))
                .orElseThrow();
    }

    private String slug() {
        return shop.at("").substring("/orgs/".length());
    }

    private String newest(Member member) {
        return Tenancy.of(member).call(() -> beans.getBean(ActivityRecord.class).latest(member, 1)).stream()
                .map(Activity::what)
                .findFirst()
                .orElse("");
    }
}
